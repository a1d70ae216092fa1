import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';

/** An address nothing stands at. */
export function NotFound() {
  const t = useTexts('app');
  return (
    <Page title={t('not-found.title')}>
      <EmptyState
        title={t('not-found.nothing')}
        action={
          <Link to="/channels">
            <Button type="primary" tabIndex={-1}>
              {t('not-found.channels')}
            </Button>
          </Link>
        }
      >
        {t('not-found.why')}
      </EmptyState>
    </Page>
  );
}
