import { useTexts } from '../../app/i18n/texts';
import type { Account, Person } from '../api/model';
import type { Do } from '../screen/useAct';
import { AccountSheet } from './AccountSheet';
import { BrowserSheet } from './BrowserSheet';
import type { SheetKind } from './kinds';
import { LinkSheet } from './LinkSheet';
import { MiniProgramSheet } from './MiniProgramSheet';
import { PictureCountSheet } from './PictureCountSheet';
import { PictureSheet } from './PictureSheet';
import { PlaceSheet } from './PlaceSheet';
import { ScanForButtonSheet } from './ScanForButtonSheet';
import { ScanSheet } from './ScanSheet';
import { VoiceSheet } from './VoiceSheet';

interface PhoneSheetProps {
  sheet: SheetKind;
  account: Account;
  person: Person;
  act: Do;
  open: (sheet: SheetKind) => void;
  onClose: () => void;
}

/** Whatever lies over the phone, and what the follower does with it. */
export function PhoneSheet({ sheet, account, person, act, open, onClose }: PhoneSheetProps) {
  const t = useTexts('simulator');
  const tap = (place: string, answer: object) => act('click', { place, ...answer });
  switch (sheet.kind) {
    case 'account':
      return <AccountSheet {...{ account, person, act, open, onClose }} />;
    case 'browser':
      return <BrowserSheet url={sheet.url} onClose={onClose} />;
    case 'mini-program':
      return <MiniProgramSheet button={sheet.button} onClose={onClose} />;
    case 'scan-for-button':
      return <ScanForButtonSheet onScan={(scan) => tap(sheet.place, { scan })} onClose={onClose} />;
    case 'pictures-for-button':
      return <PictureCountSheet onPick={(pictures) => tap(sheet.place, { pictures })} onClose={onClose} />;
    case 'place-for-button':
      return (
        <PlaceSheet title={t('place.pick')} action={t('send')} onPick={(location) => tap(sheet.place, { location })} onClose={onClose} />
      );
    case 'image':
      return <PictureSheet onPick={(picture) => act('image', picture)} onClose={onClose} />;
    case 'voice':
      return <VoiceSheet onSend={(recognition) => act('voice', recognition ? { recognition } : {})} onClose={onClose} />;
    case 'location':
      return <PlaceSheet title={t('location')} action={t('send')} onPick={(place) => act('location', place)} onClose={onClose} />;
    case 'report-location':
      return (
        <PlaceSheet
          title={t('report')}
          hint={t('report.hint')}
          action={t('report.do')}
          named={false}
          onPick={({ latitude, longitude }) => act('report-location', { latitude, longitude })}
          onClose={onClose}
        />
      );
    case 'link':
      return <LinkSheet onSend={(link) => act('link', link)} onClose={onClose} />;
    case 'scan':
      return <ScanSheet onScan={(scene) => act('scan', { scene })} onClose={onClose} />;
  }
}
