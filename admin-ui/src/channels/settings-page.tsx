import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function SettingsPage() {
  const t = useTexts('channels');
  return <Page title={t('settings.title')}>{null}</Page>;
}
