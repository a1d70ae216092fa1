import { CompassOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { channelsQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { useSimulator } from '../../app/useSimulator';
import { isDemo } from './account';
import { DemoDialog } from './DemoDialog';

/** "Look around with a demo channel", where there is a simulator and no demo yet. */
export function DemoOffer({ small = false }: { small?: boolean }) {
  const t = useTexts('channels');
  const simulator = useSimulator();
  const channels = useQuery(channelsQuery);
  const [open, setOpen] = useState(false);
  if (!simulator) return null;
  const exists = channels.data?.some(isDemo);
  return (
    <>
      {exists && !open ? null : (
        <Button icon={<CompassOutlined aria-hidden />} onClick={() => setOpen(true)} aria-haspopup="dialog" {...(small ? { size: 'small' } : {})}>
          {t('demo.offer')}
        </Button>
      )}
      {open ? <DemoDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
