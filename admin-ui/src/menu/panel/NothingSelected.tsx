import { useTexts } from '../../app/i18n/texts';
import styles from './ButtonPanel.module.css';

/** The panel while no button is chosen. */
export function NothingSelected() {
  const t = useTexts('menu');
  return (
    <section className={`${styles.panel} ${styles.nothing}`}>
      <h2>{t('panel.nothing')}</h2>
      <p>{t('panel.nothing.hint')}</p>
    </section>
  );
}
