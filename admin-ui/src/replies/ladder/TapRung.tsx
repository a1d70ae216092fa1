import { useTexts } from '../../app/i18n/texts';
import { strayKeys } from '../data/menuKeys';
import { useReplies } from '../RepliesContext';
import { AnswerLine } from './AnswerLine';
import styles from './Answers.module.css';
import { MenuLink } from './MenuLink';
import { EmptyAnswer } from './EmptyAnswer';
import { Rung } from './Rung';
import { TapLine } from './TapLine';

/** Buttons of the menu with their answers, and answers whose button is gone. */
export function TapRung() {
  const t = useTexts('replies');
  const { rules, menuKeys, edit, tried } = useReplies();
  const stray = strayKeys(Object.keys(rules.keys), menuKeys);
  return (
    <Rung rung="tap">
      {menuKeys.length === 0 && stray.length === 0 ? <EmptyAnswer says={t('tap.empty')} action={<MenuLink />} /> : null}
      {menuKeys.length > 0 ? (
        <ul className={styles.list}>
          {menuKeys.map((it) => (
            <TapLine key={it.key} menuKey={it} />
          ))}
        </ul>
      ) : null}
      {stray.length > 0 ? (
        <>
          <h3 className={styles.group}>{t('tap.stray')}</h3>
          <ul className={styles.list}>
            {stray.map((key) => (
              <AnswerLine
                key={key}
                name={key}
                about={t('tap.stray.about')}
                content={rules.keys[key]}
                answers={tried === `key:${key}`}
                onEdit={() => edit({ what: 'answer', target: { rung: 'tap', key } })}
              />
            ))}
          </ul>
        </>
      ) : null}
    </Rung>
  );
}
