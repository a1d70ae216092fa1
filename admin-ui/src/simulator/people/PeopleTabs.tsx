import { PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../app/i18n/texts';
import type { Person } from '../api/model';
import { PersonMenu } from './PersonMenu';
import styles from './People.module.css';

interface PeopleTabsProps {
  appId: string;
  people: Person[];
  active: Person | undefined;
  shown: Person[];
  onChoose: (openId: string) => void;
  onAdd: () => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The followers, each with a phone of their own. */
export function PeopleTabs({ appId, people, active, shown, onChoose, onAdd }: PeopleTabsProps) {
  const t = useTexts('simulator');
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[event.key];
    const next = by && active && people[people.indexOf(active) + by];
    if (!next) return;
    event.preventDefault();
    onChoose(next.openId);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.row}>
      <div className={styles.tabs} role="tablist" aria-label={t('people')}>
        {people.map((person) => (
          <button
            className={shown.includes(person) ? `${styles.tab} ${styles.shown}` : styles.tab}
            id={tabId(person)}
            key={person.openId}
            role="tab"
            type="button"
            aria-selected={person === active}
            aria-controls={shown.includes(person) ? panelId(person) : undefined}
            tabIndex={person === active ? 0 : -1}
            onClick={() => onChoose(person.openId)}
            onKeyDown={step}
          >
            <span className={person.following ? styles.dot : `${styles.dot} ${styles.stranger}`} aria-hidden>
              {[...person.nickname][0]}
            </span>
            <span className={styles.name}>{person.nickname}</span>
            {person.following ? null : <span className="visually-hidden">{t('people.stranger')}</span>}
          </button>
        ))}
      </div>
      {active ? <PersonMenu appId={appId} person={active} /> : null}
      <Tooltip title={t('people.add')}>
        <Button type="text" icon={<PlusOutlined aria-hidden />} aria-label={t('people.add')} onClick={onAdd} />
      </Tooltip>
    </div>
  );
}

export function tabId({ openId }: Person): string {
  return `tab-${openId}`;
}

export function panelId({ openId }: Person): string {
  return `phone-${openId}`;
}
