import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { menuQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { EmptyState } from '../app/ui/EmptyState';
import { useChannel } from '../app/useChannel';
import { usePhoneAddress } from '../app/useSimulator';

const EXAMPLE = [18, 30, 24, 42, 38, 58, 50, 66, 54, 74, 62, 80];

/** Before the first tap: what leads to it. */
export function NothingYet() {
  const t = useTexts('statistics');
  const { id } = useChannel();
  const published = useQuery(menuQuery(id)).data?.published !== undefined;
  const phone = usePhoneAddress(id);
  return (
    <EmptyState
      example={<ExampleCurve />}
      title={t('empty.title')}
      action={
        published && phone ? (
          <Button type="primary" href={phone} target="_blank" rel="noopener">
            {t('empty.phone')}
          </Button>
        ) : published ? null : (
          <Link to={`/c/${id}/menu`}>
            <Button type="primary" tabIndex={-1}>
              {t('empty.menu')}
            </Button>
          </Link>
        )
      }
    >
      {t(published ? 'empty.published' : 'empty.unpublished')}
    </EmptyState>
  );
}

function ExampleCurve() {
  const line = EXAMPLE.map((height, at) => `${at * 26 + 9},${96 - height * 0.6}`).join(' ');
  return (
    <svg width={312} height={100} viewBox="0 0 312 100">
      {EXAMPLE.map((height, at) => (
        <rect key={at} x={at * 26} y={98 - height} width={18} height={height} rx={2} fill="var(--accent)" opacity={0.5} />
      ))}
      <polyline points={line} fill="none" stroke="var(--text)" strokeWidth={1.75} />
      <line x1={0} x2={312} y1={99} y2={99} stroke="var(--edge)" />
    </svg>
  );
}
