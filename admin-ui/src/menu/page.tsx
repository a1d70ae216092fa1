import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function MenuPage() {
  const t = useTexts('menu');
  return <Page title={t('title')}>{null}</Page>;
}
