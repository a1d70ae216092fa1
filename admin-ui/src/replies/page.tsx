import { useQuery } from '@tanstack/react-query';
import { menuQuery, repliesQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { useChannel } from '../app/useChannel';
import { menuKeys } from './data/menuKeys';
import { LadderSkeleton } from './ladder/LadderSkeleton';
import { RepliesView } from './RepliesView';

/** What the channel answers, in the order in which its rules apply. */
export default function RepliesPage() {
  const t = useTexts('replies');
  // With the page, not with its first bubble: that would put the whole page back to its skeleton for a moment.
  useTexts('phone');
  const { id } = useChannel();
  const rules = useQuery(repliesQuery(id));
  const menu = useQuery(menuQuery(id));
  if (rules.data && (menu.data || menu.isError)) {
    return <RepliesView rules={rules.data} menuKeys={menuKeys(menu.data)} menuError={menu.error} />;
  }
  return (
    <Page title={t('title')} intro={t('intro')}>
      {rules.isError ? (
        <ProblemNotice what={t('load.failed')} error={rules.error} onRetry={() => void rules.refetch()} />
      ) : (
        <LadderSkeleton />
      )}
    </Page>
  );
}
