import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { kindOf, problemOf } from '../api/problem';
import { useTexts } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { meaningOf } from '../ui/meanings';
import { TechnicalReason } from '../ui/TechnicalReason';

/** A page that broke, or whose code has been replaced by a newer release. */
export function PageFailure({ whole = false }: { whole?: boolean }) {
  const t = useTexts('app');
  const problem = problemOf(useRouteError());
  const kind = kindOf(problem);
  // Mostly code that a newer release has replaced: loading again helps, which is said here in full.
  const known = kind === 'unexpected' ? undefined : meaningOf(kind);
  return (
    <div role={whole ? 'main' : undefined} style={whole ? { paddingTop: '10vh' } : undefined}>
      <EmptyState
        title={t(known ? 'failure.call' : 'failure.title')}
        action={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t('failure.reload')}
          </Button>
        }
      >
        {known ? t(known, { seconds: problem.retryAfter ?? 0 }) : t('failure.why')}
      </EmptyState>
      <div style={{ maxWidth: 480, margin: '0 auto', padding: '0 16px' }}>
        <TechnicalReason problem={problem} />
      </div>
    </div>
  );
}
