import { useTexts } from '../../app/i18n/texts';
import { CompassIcon, LockIcon } from '../../phone/icons';
import { Sheet } from './Sheet';
import styles from './Sheet.module.css';

/** Where WeChat would open a page: shows its address, because nothing of other hosts is loaded here. */
export function BrowserSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const t = useTexts('simulator');
  const secure = url.startsWith('https:');
  const safe = /^https?:/.test(url);
  return (
    <Sheet title={t('browser')} onClose={onClose} full>
      <div className={styles.address}>
        {secure ? <LockIcon /> : null}
        <span>{url}</span>
      </div>
      <div className={styles.blank}>
        <CompassIcon />
        <p>{t('browser.opens')}</p>
        <p className={styles.hint}>{t('browser.why')}</p>
      </div>
      {safe ? (
        <a className={styles.plain} href={url} target="_blank" rel="noopener noreferrer">
          {t('browser.outside')}
        </a>
      ) : null}
    </Sheet>
  );
}
