import { Button } from 'antd';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useSaveInSimulator } from '../queries';
import styles from './console.module.css';

interface SaveInSimulatorProps {
  channel: Channel;
  primary?: boolean;
  onSaved?: () => void;
}

/** For a simulated account: does in one click what at WeChat is copied by hand. */
export function SaveInSimulator({ channel, primary = false, onSaved }: SaveInSimulatorProps) {
  const t = useTexts('channels');
  const save = useSaveInSimulator(channel);
  return (
    <div className={styles.save}>
      <div className={styles.saveLine}>
        <Button
          type={primary ? 'primary' : 'default'}
          loading={save.isPending}
          onClick={() => save.mutate(undefined, onSaved ? { onSuccess: onSaved } : {})}
        >
          {t('simulator.save')}
        </Button>
        <span role="status" className={styles.hint}>
          {save.isSuccess ? t('simulator.saved') : null}
        </span>
      </div>
      <ProblemNotice what={t('simulator.save.failed')} error={save.error} meaning={meaning(save.error, t)} />
    </div>
  );
}

function meaning(error: unknown, t: ReturnType<typeof useTexts<'channels'>>): string | undefined {
  const kind = error instanceof Error && 'kind' in error ? error.kind : undefined;
  if (kind === 'simulator-token-verification-failed') return t('simulator.not-verified');
  return kind === 'simulator-account-not-found' ? t('simulator.no-account') : undefined;
}
