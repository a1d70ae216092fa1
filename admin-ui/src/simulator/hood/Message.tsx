import { useId } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { CopyButton } from '../../app/ui/CopyButton';
import styles from './Hood.module.css';

interface MessageProps {
  title: string;
  text: string;
}

/** XML or JSON as it is, with a button to copy it. */
export function Message({ title, text }: MessageProps) {
  const t = useTexts('simulator');
  const heading = useId();
  return (
    <div className={styles.message}>
      <div className={styles.messageHead}>
        <span id={heading}>{title}</span>
        {text === '' ? null : <CopyButton text={text} label={t('hood.copy', { what: title })} />}
      </div>
      {text === '' ? (
        <p className={styles.quiet}>{t('hood.empty')}</p>
      ) : (
        // Scrolls, so the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={styles.code} tabIndex={0} role="region" aria-labelledby={heading}>
          {text}
        </pre>
      )}
    </div>
  );
}
