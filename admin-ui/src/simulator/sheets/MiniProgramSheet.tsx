import { useTexts } from '../../app/i18n/texts';
import { AppIcon } from '../../phone/icons';
import type { LiveButton } from '../api/model';
import { Sheet } from './Sheet';
import styles from './Sheet.module.css';

/** Where WeChat would start a mini program. */
export function MiniProgramSheet({ button, onClose }: { button: LiveButton; onClose: () => void }) {
  const t = useTexts('simulator');
  const facts: [string, string | undefined][] = [
    [t('mini-program.app'), button.appid],
    [t('mini-program.page'), button.pagepath],
    [t('mini-program.instead'), button.url],
  ];
  return (
    <Sheet title={button.name} onClose={onClose} full>
      <div className={styles.blank}>
        <AppIcon />
        <p>{t('mini-program.opens')}</p>
      </div>
      <dl style={{ display: 'contents' }}>
        {facts.map(([name, value]) =>
          value ? (
            <div className={styles.field} key={name}>
              <dt className={styles.label}>{name}</dt>
              <dd style={{ overflowWrap: 'anywhere' }}>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Sheet>
  );
}
