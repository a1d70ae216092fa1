import styles from './Card.module.css';
import conversation from './Conversation.module.css';
import type { Message } from './types';

interface ChoicesProps {
  message: Extract<Message, { kind: 'choices' }>;
  onChoose?: ((id: string, text: string) => void) | undefined;
}

/** A question with answers to tap. */
export function Choices({ message, onChoose }: ChoicesProps) {
  return (
    <div className={conversation.bubble}>
      {message.head ? <div>{message.head}</div> : null}
      {message.options.map(({ id, text }) => (
        <button className={styles.choice} type="button" key={id} disabled={!onChoose} onClick={() => onChoose?.(id, text)}>
          {text}
        </button>
      ))}
      {message.tail ? <div>{message.tail}</div> : null}
    </div>
  );
}
