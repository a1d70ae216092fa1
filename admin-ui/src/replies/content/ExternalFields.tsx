import type { Answer, Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { LIMITS } from './checks';
import styles from './ContentEditor.module.css';
import { ContentFields, type FieldsProps } from './ContentFields';
import { useEditor } from './EditorContext';
import { KindPicker } from './KindPicker';
import { emptyContent, kindsFor, withField } from './kinds';
import { SecretField } from './SecretField';
import { TestCall } from './TestCall';
import { TextField } from './TextField';

type External = Extract<Content, { type: 'external' }>;

/** Where to ask, how it knows that we ask, what to say when it is late, and a call to try it. */
export function ExternalFields({ content, pointer, onChange }: FieldsProps<External>) {
  const t = useTexts('replies');
  const { id, situation } = useEditor();
  const change = (field: string) => (value: string) => onChange(withField(content, field, value));
  const setFallback = (fallback: Answer | undefined) => {
    const rest: External = { ...content };
    delete rest.fallback;
    onChange(fallback ? { ...rest, fallback } : rest);
  };
  return (
    <>
      <p className={styles.explained}>{t('external.explained')}</p>
      <TextField
        pointer={`${pointer}/url`}
        label={t('external.url')}
        value={content.url}
        max={LIMITS.url}
        onChange={change('url')}
        kind="url"
        example="https://"
      />
      <SecretField pointer={`${pointer}/secret`} value={content.secret} onChange={change('secret')} />
      <TestCall content={content} />
      <div className={styles.group}>
        <KindPicker
          id={`${id}-fallback`}
          label={t('external.fallback')}
          kinds={kindsFor(situation, true)}
          value={content.fallback?.type}
          onChange={(kind) => setFallback(emptyContent(kind) as Answer)}
          none={t('external.fallback.none')}
          onNone={() => setFallback(undefined)}
        />
        {content.fallback ? (
          <ContentFields
            content={content.fallback}
            pointer={`${pointer}/fallback`}
            onChange={(fallback) => setFallback(fallback as Answer)}
          />
        ) : null}
      </div>
    </>
  );
}
