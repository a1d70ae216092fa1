import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { identity } from '../draft/changes';
import styles from './Changes.module.css';
import type { ChangesDialogProps } from './ChangesDialog';
import { ChangeList } from './ChangeList';
import { marked, titleOf } from './marks';
import { TwoPhones } from './TwoPhones';

/** The differences as pictures and as words, and what else to know before publishing. */
export function Review({ published, publishedVersion, draft, changes, hints, replies }: ChangesDialogProps) {
  const t = useTexts('menu');
  const inList = changes.find(({ before, after }) => (after ?? before)?.parent) ?? changes[0];
  const [shown, setShown] = useState(inList);
  const [opened, setOpened] = useState<{ before?: string | null; after?: string | null }>({});
  const openOf = (side: 'before' | 'after') => {
    const chosen = opened[side];
    if (chosen !== undefined) return chosen;
    const title = shown && titleOf(shown, side);
    const menu = side === 'before' ? published : draft;
    return menu.some((button) => identity(button) === title) ? (title ?? null) : null;
  };
  return (
    <div className={styles.review}>
      {publishedVersion === 0 ? <p>{t('changes.first')}</p> : null}
      <TwoPhones
        before={{
          title: publishedVersion === 0 ? t('changes.before.none') : t('changes.before', { version: publishedVersion }),
          buttons: marked(published, changes, 'before'),
          open: openOf('before'),
          onOpen: (id) => setOpened({ ...opened, before: id }),
        }}
        after={{
          title: t('changes.after'),
          buttons: marked(draft, changes, 'after'),
          open: openOf('after'),
          onOpen: (id) => setOpened({ ...opened, after: id }),
        }}
      />
      <ChangeList
        changes={changes}
        onShow={(change) => {
          setShown(change);
          setOpened({});
        }}
      />
      {replies.length > 0 ? <p className={styles.quiet}>{t('changes.replies', { count: replies.length, names: replies.join(', ') })}</p> : null}
      {hints.length > 0 ? (
        <section className={styles.hints}>
          <h3>{t('hints.title')}</h3>
          <ul>
            {hints.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
