import { useTexts } from '../../app/i18n/texts';
import { LIMITS } from './checks';
import { TextField } from './TextField';

interface Bound {
  pointer: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

/** A song: what is read, where it sounds from, and its cover. */
export function MusicFields({ field }: { field: (name: string) => Bound }) {
  const t = useTexts('replies');
  return (
    <>
      <TextField {...field('title')} label={t('media.title')} max={LIMITS.title} optional variables />
      <TextField {...field('description')} label={t('media.description')} max={LIMITS.description} optional variables />
      <TextField {...field('musicUrl')} label={t('music.url')} max={LIMITS.url} optional kind="url" example="https://" />
      <TextField
        {...field('hqMusicUrl')}
        label={t('music.hqUrl')}
        hint={t('music.hqUrl.hint')}
        max={LIMITS.url}
        optional
        kind="url"
        example="https://"
      />
      <TextField {...field('thumbMediaId')} label={t('music.cover')} hint={t('media.hint')} max={LIMITS.mediaId} />
    </>
  );
}
