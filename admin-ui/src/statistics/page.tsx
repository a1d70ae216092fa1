import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function StatisticsPage() {
  const t = useTexts('statistics');
  return <Page title={t('title')}>{null}</Page>;
}
