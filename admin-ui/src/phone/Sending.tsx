import { useTexts } from '../app/i18n/texts';
import styles from './Conversation.module.css';

/** Turns while an answer is being waited for. */
export function Sending() {
  const t = useTexts('phone');
  return (
    <span className={styles.sending}>
      <span className="visually-hidden">{t('sending')}</span>
    </span>
  );
}
