import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../app/i18n/texts';
import styles from './MenuBar.module.css';

interface KeyboardProps {
  onSend: (text: string) => void;
  /** Stands at the end while nothing is typed, such as WeChat's plus. */
  extra?: ReactNode;
}

/** Where the follower types. */
export function Keyboard({ onSend, extra }: KeyboardProps) {
  const t = useTexts('phone');
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend(text);
    setText('');
  };
  return (
    <form className={styles.keyboard} onSubmit={send}>
      <input
        className={styles.input}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t('type')}
        autoComplete="off"
        enterKeyHint="send"
      />
      {extra && text.trim() === '' ? (
        extra
      ) : (
        <button className={styles.send} type="submit" disabled={text.trim() === ''}>
          {t('send')}
        </button>
      )}
    </form>
  );
}
