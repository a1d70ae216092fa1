import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';

export default function RepliesPage() {
  const t = useTexts('replies');
  return <Page title={t('title')}>{null}</Page>;
}
