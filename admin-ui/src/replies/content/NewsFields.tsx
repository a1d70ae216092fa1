import { useTexts } from '../../app/i18n/texts';
import { LIMITS } from './checks';
import { TextField } from './TextField';

interface Bound {
  pointer: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

/** One article: a card with a picture that opens a page. */
export function NewsFields({ field }: { field: (name: string) => Bound }) {
  const t = useTexts('replies');
  return (
    <>
      <TextField {...field('title')} label={t('media.title')} max={LIMITS.title} variables />
      <TextField {...field('description')} label={t('media.description')} max={LIMITS.description} rows={2} variables />
      <TextField {...field('pictureUrl')} label={t('news.picture')} hint={t('news.picture.hint')} max={LIMITS.url} kind="url" example="https://" />
      <TextField {...field('url')} label={t('news.url')} max={LIMITS.url} kind="url" variables example="https://" />
    </>
  );
}
