import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import type { Channel, Check } from '../../app/api/model';
import { checkQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { ButtonLink } from '../../app/ui/ButtonLink';
import { AccountDialog } from '../settings/AccountDialog';
import { Finding } from './Finding';
import { inOrder, isAboutCredentials, isOpen } from './finding';
import styles from './doctor.module.css';

interface DoctorProps {
  channel: Channel;
  /** What to offer where WeChat has not called yet, or with the wrong token. */
  onConsole?: (() => void) | undefined;
}

/** What works between WeChat and us, looked at now and again as soon as a callback changes the picture. */
export function Doctor({ channel, onConsole }: DoctorProps) {
  const t = useTexts('channels');
  const checks = useQuery(checkQuery(channel.id));
  useCallbackNews(channel, () => void checks.refetch());
  const open = checks.data?.filter(isOpen).length ?? 0;
  return (
    <div className={styles.doctor}>
      <div className={styles.head}>
        <p className={styles.summary} role="status">
          {checks.isFetching ? t('doctor.looking') : checks.data ? t('doctor.summary', { open }) : null}
        </p>
        <Button
          icon={<ReloadOutlined aria-hidden />}
          size="small"
          disabled={checks.isFetching}
          onClick={() => void checks.refetch()}
        >
          {t('doctor.again')}
        </Button>
      </div>
      <ProblemNotice what={t('doctor.failed')} error={checks.error} onRetry={() => void checks.refetch()} />
      {checks.isPending ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null}
      {checks.data ? (
        <ul className={styles.findings}>
          {inOrder(checks.data).map((check) => (
            <Finding
              key={check.name}
              check={check}
              zone={channel.timeZone}
              action={<Help check={check} channel={channel} onConsole={onConsole} />}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Help({ check, channel, onConsole }: DoctorProps & { check: Check }) {
  const t = useTexts('channels');
  if (isAboutCredentials(check)) return <AccountDialog channel={channel} label={t('account.correct')} />;
  if (check.name === 'callback' && (check.code === 'never' || check.code === 'refused') && onConsole) {
    return (
      <Button size="small" onClick={onConsole}>
        {t('console.show')}
      </Button>
    );
  }
  if (check.name === 'menu' && check.code === 'different') {
    return (
      <ButtonLink size="small" to={`/c/${channel.id}/menu`}>
        {t('menu.open')}
      </ButtonLink>
    );
  }
  return null;
}

/** A callback that comes, or is refused, while somebody looks is worth another look. */
function useCallbackNews({ callbacks, updatedAt }: Channel, look: () => void): void {
  const seen = [callbacks?.verifiedAt, callbacks?.refusedAt, callbacks?.acceptedAt !== undefined, updatedAt].join();
  const before = useRef(seen);
  useEffect(() => {
    if (before.current === seen) return;
    before.current = seen;
    look();
  }, [seen, look]);
}
