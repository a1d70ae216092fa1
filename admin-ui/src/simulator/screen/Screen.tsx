import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { PhoneFrame } from '../../phone/PhoneFrame';
import type { Account, LiveMenu, Person } from '../api/model';
import type { SheetKind } from '../sheets/kinds';
import { PhoneSheet } from '../sheets/PhoneSheet';
import { nameOf } from './AccountCard';
import { ActFailure } from './ActFailure';
import { Chat } from './Chat';
import { Foot } from './Foot';
import { Profile } from './Profile';
import { useAct } from './useAct';

interface ScreenProps {
  account: Account;
  person: Person;
  menu: LiveMenu | null | undefined;
  /** Fills its place, as on a small screen. */
  fill: boolean;
}

/** One follower's phone. */
export function Screen({ account, person, menu, fill }: ScreenProps) {
  const t = useTexts('simulator');
  const act = useAct(account.appId, person.openId);
  const [sheet, setSheet] = useState<SheetKind>();
  const { following } = person;
  return (
    <PhoneFrame
      title={nameOf(account)}
      label={t('phone.of', { name: person.nickname })}
      fill={fill}
      more={following ? { label: t('account'), onOpen: () => setSheet({ kind: 'account' }) } : undefined}
      sheet={
        sheet ? (
          <PhoneSheet
            key={sheet.kind}
            sheet={sheet}
            account={account}
            person={person}
            act={act.do}
            open={setSheet}
            onClose={() => setSheet(undefined)}
          />
        ) : null
      }
      foot={
        following || act.failure !== undefined ? (
          <>
            <ActFailure failure={act.failure} onClose={act.forgetFailure} />
            {following ? <Foot menu={menu} act={act.do} onOpen={setSheet} /> : null}
          </>
        ) : null
      }
    >
      {following ? (
        <Chat account={account} person={person} menu={menu} act={act.do} onOpen={(url) => setSheet({ kind: 'browser', url })} />
      ) : (
        <Profile account={account} onFollow={() => act.do('subscribe')} onScan={() => setSheet({ kind: 'scan' })} />
      )}
    </PhoneFrame>
  );
}
