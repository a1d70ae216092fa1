import { useMutation } from '@tanstack/react-query';
import { Switch } from 'antd';
import type { OffHours } from '../../app/api/model';
import { kindOf, problemOf } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { saveOffHours } from '../data/rules';
import { useReplies } from '../RepliesContext';
import styles from './Hours.module.css';

/** Switches the answer outside office hours on and off; the hours stay. */
export function HoursSwitch({ calendar }: { calendar: OffHours }) {
  const t = useTexts('replies');
  const { channelId, saved } = useReplies();
  const change = useMutation({
    mutationFn: (enabled: boolean) => saveOffHours(channelId, calendar, { ...calendar, enabled }),
    onSuccess: saved,
  });
  const on = change.isPending ? change.variables : calendar.enabled;
  return (
    <>
      <span className={styles.switch}>
        <Switch checked={on} loading={change.isPending} onChange={(enabled) => change.mutate(enabled)} aria-label={t('hours.switch')} />
        <span aria-hidden>{t(on ? 'hours.is-on' : 'hours.is-off')}</span>
      </span>
      <ProblemNotice
        what={t('save.failed')}
        error={change.error}
        meaning={change.error && kindOf(problemOf(change.error)) === 'replies-changed' ? t('changed-meanwhile') : undefined}
      />
    </>
  );
}
