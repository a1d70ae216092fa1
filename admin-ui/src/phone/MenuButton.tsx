import { useTexts } from '../app/i18n/texts';
import { AlertIcon, ListIcon } from './icons';
import styles from './MenuBar.module.css';
import type { PhoneButton } from './types';

interface MenuButtonProps {
  button: PhoneButton;
  selected: boolean;
  /** Of a title with a list. */
  expanded?: boolean;
  /** Id of what says how to use it. */
  describedBy?: string | undefined;
  onTap: () => void;
}

/** A title or a line; marks and mistakes are drawn and said. */
export function MenuButton({ button, selected, expanded, describedBy, onTap }: MenuButtonProps) {
  const t = useTexts('phone');
  const { name, mark, problem } = button;
  const look = [styles.button, mark && styles[mark], problem && styles.problem, selected && styles.selected];
  return (
    <button
      className={look.filter(Boolean).join(' ')}
      type="button"
      aria-expanded={expanded}
      aria-describedby={describedBy}
      aria-current={selected ? 'true' : undefined}
      onClick={onTap}
    >
      {problem ? <AlertIcon /> : null}
      {expanded === undefined ? null : <ListIcon />}
      <span className={styles.name}>{name === '' ? t('unnamed') : name}</span>
      {mark ? <span className="visually-hidden">{t(`mark.${mark}`)}</span> : null}
      {problem ? <span className="visually-hidden">{problem}</span> : null}
    </button>
  );
}
