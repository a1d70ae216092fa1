import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ok, replyApi } from '../../app/api/clients';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useChannel } from '../../app/useChannel';
import { useReplies } from '../RepliesContext';
import { DeedFields } from './DeedFields';
import { type Deed, eventOf, FIRST_DEED, isComplete } from './deed';
import { showRung } from './showRung';
import { TryAnswer } from './TryAnswer';
import { instantOf, WhenField } from './WhenField';
import styles from './TryIt.module.css';

/** What would be answered, by which rung and why. */
export function TryIt({ onTried }: { onTried: (rule: string | undefined) => void }) {
  const t = useTexts('replies');
  const { channelId, tried } = useReplies();
  const { timeZone } = useChannel();
  const [deed, setDeed] = useState<Deed>(FIRST_DEED);
  const [when, setWhen] = useState<string>();
  const ask = useMutation({
    mutationFn: ({ deed: tried, at }: { deed: Deed; at: Date }) =>
      ok(
        replyApi.POST('/api/channels/{channelId}/replies/preview', {
          params: { path: { channelId } },
          body: { event: eventOf(tried), at: at.toISOString() },
        }),
      ),
    onSuccess: ({ rule }) => {
      onTried(rule);
      showRung(rule, 'if-hidden');
    },
    onError: () => onTried(undefined),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(deed)) ask.mutate({ deed, at: when ? instantOf(when, timeZone) : new Date() });
  };
  const change = (next: Deed) => {
    setDeed(next);
    if (next.does !== deed.does) {
      ask.reset();
      onTried(undefined);
    }
  };
  return (
    <section className={styles.try} aria-label={t('try')}>
      <form className={styles.line} onSubmit={submit}>
        <h2 className={styles.title}>{t('try')}</h2>
        <DeedFields deed={deed} onChange={change} />
        <WhenField value={when} onChange={setWhen} />
        <Button type="primary" htmlType="submit" loading={ask.isPending} disabled={!isComplete(deed)}>
          {t('try.button')}
        </Button>
      </form>
      <div role="status">
        {ask.data && ask.variables && tried !== undefined ? <TryAnswer preview={ask.data} deed={ask.variables.deed} at={ask.variables.at} /> : null}
      </div>
      <ProblemNotice what={t('try.failed')} error={ask.error} />
    </section>
  );
}
