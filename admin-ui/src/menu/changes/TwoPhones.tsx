import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { MenuBar } from '../../phone/MenuBar';
import { PhoneFrame } from '../../phone/PhoneFrame';
import type { PhoneButton } from '../../phone/types';
import styles from './Changes.module.css';

export interface Side {
  title: string;
  buttons: PhoneButton[];
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** What followers have, and what they will have; both can be tapped. */
export function TwoPhones({ before, after }: { before: Side; after: Side }) {
  return (
    <div className={styles.phones}>
      <SmallPhone {...before} />
      <SmallPhone {...after} />
    </div>
  );
}

function SmallPhone({ title, buttons, open, onOpen }: Side) {
  const t = useTexts('menu');
  const { name } = useChannel();
  return (
    <figure className={styles.phone}>
      <figcaption>{title}</figcaption>
      <PhoneFrame title={name} label={title} foot={<MenuBar buttons={buttons} openId={open} onOpen={onOpen} />}>
        <p className={styles.note}>{buttons.length === 0 ? t('changes.no-menu') : null}</p>
      </PhoneFrame>
    </figure>
  );
}
