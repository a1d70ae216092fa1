import { useQuery } from '@tanstack/react-query';
import { menuQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { useChannel } from '../app/useChannel';
import { MenuEditor } from './MenuEditor';
import { MenuSkeleton } from './MenuSkeleton';

/** What followers find below the conversation: drawn, compared, published, brought back. */
export default function MenuPage() {
  const t = useTexts('menu');
  const { id } = useChannel();
  const menu = useQuery(menuQuery(id));
  if (menu.data) return <MenuEditor key={id} menu={menu.data} />;
  return (
    <Page title={t('title')} wide>
      {menu.isError ? (
        <ProblemNotice what={t('load.failed')} error={menu.error} onRetry={() => void menu.refetch()} />
      ) : (
        <MenuSkeleton />
      )}
    </Page>
  );
}
