import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useRef } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { mediaUrl, uploadPicture } from '../api/calls';
import { Sheet } from './Sheet';
import styles from './Sheet.module.css';

const SAMPLES = ['sample-morning', 'sample-noon', 'sample-evening'];
const TYPES = 'image/png,image/jpeg,image/gif,image/webp';

interface PictureSheetProps {
  onPick: (picture: { mediaId: string; pictureUrl: string }) => void;
  onClose: () => void;
}

/** A picture to send: one of three drawings, or one's own. */
export function PictureSheet({ onPick, onClose }: PictureSheetProps) {
  const t = useTexts('simulator');
  const file = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: uploadPicture,
    onSuccess: ({ mediaId, url }) => pick(mediaId, url),
  });
  const pick = (mediaId: string, url: string) => {
    onPick({ mediaId, pictureUrl: new URL(url, location.origin).href });
    onClose();
  };
  const chooseFile = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (chosen) upload.mutate(chosen);
    event.target.value = '';
  };
  return (
    <Sheet title={t('picture')} onClose={onClose}>
      <div className={styles.samples}>
        {SAMPLES.map((id, at) => (
          <button className={styles.sample} type="button" key={id} onClick={() => pick(id, mediaUrl(id))}>
            <img src={mediaUrl(id)} alt={t('picture.sample', { number: at + 1 })} />
          </button>
        ))}
      </div>
      <input ref={file} type="file" accept={TYPES} hidden aria-label={t('picture.own')} onChange={chooseFile} />
      <button className={styles.plain} type="button" disabled={upload.isPending} onClick={() => file.current?.click()}>
        {t(upload.isPending ? 'picture.uploading' : 'picture.own')}
      </button>
      <p className={styles.hint}>{t('picture.limits')}</p>
      <ProblemNotice what={t('picture.failed')} error={upload.error} />
    </Sheet>
  );
}
