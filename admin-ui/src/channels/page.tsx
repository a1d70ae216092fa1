import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function ChannelsPage() {
  const t = useTexts('channels');
  return <Page title={t('title')}>{null}</Page>;
}
