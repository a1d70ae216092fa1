import { CompassOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { channelsQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { useSimulator } from '../../app/useSimulator';
import { isDemo } from './account';

interface DemoOfferProps {
  /** Opens the dialog; it belongs to the page, since the offer goes as soon as there is a demo. */
  onOpen: () => void;
}

/** "Look around with a demo channel", where there is a simulator and no demo yet. */
export function DemoOffer({ onOpen }: DemoOfferProps) {
  const t = useTexts('channels');
  const simulator = useSimulator();
  const channels = useQuery(channelsQuery);
  if (!simulator || channels.data?.some(isDemo)) return null;
  return (
    <Button icon={<CompassOutlined aria-hidden />} onClick={onOpen} aria-haspopup="dialog">
      {t('demo.offer')}
    </Button>
  );
}
