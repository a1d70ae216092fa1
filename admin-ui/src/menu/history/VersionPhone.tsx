import { Button } from 'antd';
import { useState } from 'react';
import type { PublishedMenu } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useChannel } from '../../app/useChannel';
import { MenuBar } from '../../phone/MenuBar';
import { PhoneFrame } from '../../phone/PhoneFrame';
import { findButton, fromApi } from '../draft/buttons';
import { useDeed } from '../panel/useDeed';
import styles from './History.module.css';

interface VersionPhoneProps {
  version: PublishedMenu;
  restoring: boolean;
  error: unknown;
  onRestore: (version: number) => void;
}

/** An earlier menu on the phone, to tap through before it comes back. */
export function VersionPhone({ version, restoring, error, onRestore }: VersionPhoneProps) {
  const t = useTexts('menu');
  const time = useTime();
  const deed = useDeed();
  const { name } = useChannel();
  const buttons = fromApi(version.buttons);
  const [tapped, setTapped] = useState<string>();
  const button = findButton(buttons, tapped);
  return (
    <div className={styles.preview}>
      <div className={styles.phone}>
        <PhoneFrame title={name} label={t('history.phone', { version: version.version })} foot={<MenuBar buttons={buttons.map(toPhone)} onTap={({ id }) => setTapped(id)} />}>
          <p className={styles.note} role="status">
            {button ? t('history.tapped', { name: button.name, deed: deed(button) }) : t('history.tap')}
          </p>
        </PhoneFrame>
      </div>
      <Button type="primary" block loading={restoring} onClick={() => onRestore(version.version)}>
        {t('history.restore')}
      </Button>
      <p className={styles.hint}>{t('history.restore.hint', { time: time.format(version.publishedAt, 'dateTime') })}</p>
      <ProblemNotice what={t('history.restore.failed')} error={error} />
    </div>
  );
}

function toPhone({ uid, name, subButtons }: ReturnType<typeof fromApi>[number]): { id: string; name: string; subButtons: ReturnType<typeof toPhone>[] } {
  return { id: uid, name, subButtons: subButtons.map(toPhone) };
}
