import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/i18n/texts';
import styles from './MenuBar.module.css';

/** Where the follower types. */
export function Keyboard({ onSend }: { onSend: (text: string) => void }) {
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
      <button className={styles.send} type="submit" disabled={text.trim() === ''}>
        {t('send')}
      </button>
    </form>
  );
}
