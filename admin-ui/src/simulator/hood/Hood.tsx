import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import type { LiveMenu, Person } from '../api/model';
import { faultsQuery } from '../api/queries';
import { FaultList } from '../faults/FaultList';
import styles from './Hood.module.css';
import { StepList } from './StepList';

interface HoodProps {
  appId: string;
  people: Person[];
  menu: LiveMenu | null | undefined;
}

/** Under the hood: what went over the wire, and switches that make WeChat fail. */
export function Hood({ appId, people, menu }: HoodProps) {
  const t = useTexts('simulator');
  const on = useQuery(faultsQuery(appId)).data?.length ?? 0;
  return (
    <Tabs
      className={styles.tabs ?? ''}
      items={[
        { key: 'steps', label: t('hood.steps'), children: <StepList appId={appId} people={people} menu={menu} /> },
        {
          key: 'faults',
          label: (
            <span className={styles.tabLabel}>
              {t('faults')}
              {on > 0 ? <span className={styles.badge}>{t('faults.on', { count: on })}</span> : null}
            </span>
          ),
          children: <FaultList appId={appId} />,
        },
      ]}
    />
  );
}
