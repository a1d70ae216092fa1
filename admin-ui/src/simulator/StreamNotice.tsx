import { LoadingOutlined } from '@ant-design/icons';
import { useTexts } from '../app/i18n/texts';
import type { StreamState } from './api/stream';
import styles from './Page.module.css';

/** Says when what is shown may be old; nothing otherwise. */
export function StreamNotice({ state }: { state: StreamState }) {
  const t = useTexts('simulator');
  return (
    <span className={styles.stream} role="status">
      {state === 'lost' ? (
        <>
          <LoadingOutlined aria-hidden /> {t('stream.lost')}
        </>
      ) : null}
    </span>
  );
}
