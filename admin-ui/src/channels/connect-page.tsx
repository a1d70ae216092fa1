import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function ConnectPage() {
  const t = useTexts('channels');
  return <Page title={t('connect.title')}>{null}</Page>;
}
