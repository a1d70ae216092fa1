import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function OverviewPage() {
  const t = useTexts('overview');
  return <Page title={t('title')}>{null}</Page>;
}
