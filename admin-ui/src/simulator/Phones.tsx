import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../app/i18n/texts';
import { useMedia } from '../app/theme/mode';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { ConnectGuide } from './accounts/ConnectGuide';
import type { Account } from './api/model';
import { faultsQuery, menuQuery } from './api/queries';
import { useStream } from './api/stream';
import { Hood } from './hood/Hood';
import styles from './Page.module.css';
import { panelId, PeopleTabs, tabId } from './people/PeopleTabs';
import { sideBySide } from './people/side-by-side';
import { usePeople } from './people/usePeople';
import { nameOf } from './screen/AccountCard';
import { Screen } from './screen/Screen';
import { StreamNotice } from './StreamNotice';
import { TopBar } from './TopBar';

/** The followers' phones side by side, and what happens under the hood. */
export function Phones({ account }: { account: Account }) {
  const t = useTexts('simulator');
  const { appId } = account;
  const stream = useStream(appId);
  const menu = useQuery(menuQuery(appId)).data;
  const { people, active, choose, add, failure, retry } = usePeople(appId);
  const narrow = useMedia('(max-width: 899px)');
  const shown = sideBySide(people ?? [], active, useRoom());
  const hood = <Hood appId={appId} people={shown} menu={menu} />;
  return (
    <div className={styles.page}>
      <title>{t('window', { name: nameOf(account) })}</title>
      <TopBar account={account} narrow={narrow}>
        <StreamNotice state={stream} />
        {narrow ? <HoodSheet appId={appId}>{hood}</HoodSheet> : null}
      </TopBar>
      <div className={styles.work}>
        <main className={styles.phones}>
          <h1 className="visually-hidden">{t('heading', { name: nameOf(account) })}</h1>
          {account.server ? (
            <>
              <PeopleTabs appId={appId} people={people ?? []} active={active} shown={shown} onChoose={choose} onAdd={add} />
              {failure ? <ProblemNotice what={t('people.failed')} error={failure} onRetry={retry} /> : null}
              <div className={styles.stage}>
                {shown.map((person) => (
                  <div className={styles.place} key={person.openId} id={panelId(person)} role="tabpanel" aria-labelledby={tabId(person)}>
                    <Screen account={account} person={person} menu={menu} fill={narrow} />
                  </div>
                ))}
              </div>
            </>
          ) : (
            <ConnectGuide account={account} />
          )}
        </main>
        {narrow ? null : (
          <aside className={styles.hood} aria-label={t('hood')}>
            {hood}
          </aside>
        )}
      </div>
    </div>
  );
}

/** How many phones fit beside the column. */
function useRoom(): number {
  const two = useMedia('(min-width: 1600px)');
  const three = useMedia('(min-width: 1780px)');
  return three ? 3 : two ? 2 : 1;
}

function HoodSheet({ appId, children }: { appId: string; children: ReactNode }) {
  const t = useTexts('simulator');
  const [open, setOpen] = useState(false);
  const faults = useQuery(faultsQuery(appId)).data?.length ?? 0;
  return (
    <>
      <Button type="text" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('hood')}
        {faults > 0 ? <span className={styles.count}>{t('faults.on', { count: faults })}</span> : null}
      </Button>
      <Drawer
        open={open}
        placement="bottom"
        size="85%"
        title={t('hood')}
        styles={{ body: { padding: 0 } }}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        {children}
      </Drawer>
    </>
  );
}
