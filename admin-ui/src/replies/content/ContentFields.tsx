import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { LIMITS } from './checks';
import styles from './ContentEditor.module.css';
import { ExternalFields } from './ExternalFields';
import { withField } from './kinds';
import { MusicFields } from './MusicFields';
import { NewsFields } from './NewsFields';
import { TextField } from './TextField';

export interface FieldsProps<C extends Content = Content> {
  content: C;
  /** Where the content stands in the whole. */
  pointer: string;
  onChange: (content: C) => void;
}

/** The fields of the kind that was chosen. */
export function ContentFields({ content, pointer, onChange }: FieldsProps) {
  const t = useTexts('replies');
  const field = (name: string) => ({
    pointer: `${pointer}/${name}`,
    value: (content as unknown as Record<string, string | undefined>)[name],
    onChange: (value: string) => onChange(withField(content, name, value)),
  });
  const media = (name: string) => ({ ...field(name), max: LIMITS.mediaId, hint: t('media.hint') });
  switch (content.type) {
    case 'text':
      return <TextField {...field('text')} label={t('text.text')} max={LIMITS.text} rows={4} variables example={t('text.example')} />;
    case 'image':
      return <TextField {...media('mediaId')} label={t('image.mediaId')} />;
    case 'voice':
      return <TextField {...media('mediaId')} label={t('voice.mediaId')} />;
    case 'video':
      return (
        <>
          <TextField {...media('mediaId')} label={t('video.mediaId')} />
          <TextField {...field('title')} label={t('media.title')} max={LIMITS.title} optional variables />
          <TextField {...field('description')} label={t('media.description')} max={LIMITS.description} optional rows={2} variables />
        </>
      );
    case 'music':
      return <MusicFields field={field} />;
    case 'news':
      return <NewsFields field={field} />;
    case 'transfer':
      return (
        <>
          <p className={styles.explained}>{t('transfer.explained')}</p>
          <TextField {...field('agent')} label={t('transfer.agent')} hint={t('transfer.agent.hint')} max={LIMITS.agent} optional />
        </>
      );
    case 'external':
      return <ExternalFields content={content} pointer={pointer} onChange={onChange} />;
    case 'silence':
      return <p className={styles.explained}>{t('silence.explained')}</p>;
  }
}
