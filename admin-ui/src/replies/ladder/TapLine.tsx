import { useTexts } from '../../app/i18n/texts';
import type { MenuKey } from '../data/menuKeys';
import { useTargetWords } from '../edit/useTargetWords';
import { useReplies } from '../RepliesContext';
import { AnswerLine } from './AnswerLine';
import styles from './Answers.module.css';

/** A button of the menu, where it stands, and what its tap is answered with. */
export function TapLine({ menuKey: { key, path, menus } }: { menuKey: MenuKey }) {
  const t = useTexts('replies');
  const { rules, edit, tried } = useReplies();
  const words = useTargetWords();
  const place = path.length > 1 ? t('tap.place', { title: path[0] ?? '' }) : t('tap.place.bar');
  return (
    <AnswerLine
      name={path.at(-1) || key}
      about={
        <>
          <span>{place}</span>
          <code>{key}</code>
          {menus === 'both' ? null : <span className={styles.tag}>{t(`tap.only.${menus}`)}</span>}
        </>
      }
      content={rules.keys[key]}
      without={words.without({ rung: 'tap', key })}
      answers={tried === `key:${key}`}
      onEdit={() => edit({ what: 'answer', target: { rung: 'tap', key } })}
    />
  );
}
