import { Fragment } from 'react';
import styles from './Conversation.module.css';
import { linkParts } from './links';

interface LinkedTextProps {
  text: string;
  onOpen?: ((url: string) => void) | undefined;
}

/** A text whose `<a href>` WeChat draws as links; nothing else of it is markup. */
export function LinkedText({ text, onOpen }: LinkedTextProps) {
  return linkParts(text).map(({ words, url }, at) =>
    url === undefined ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <button className={styles.link} type="button" key={at} disabled={!onOpen} onClick={() => onOpen?.(url)}>
        {words}
      </button>
    ),
  );
}
