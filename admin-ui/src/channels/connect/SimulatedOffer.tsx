import { MobileOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useSimulator } from '../../app/useSimulator';
import { useSimulatedAccount } from '../queries';
import type { NewChannel } from './AccountStep';
import styles from './connect.module.css';

interface SimulatedOfferProps {
  /** The name as typed so far. */
  name: () => string | undefined;
  onAccount: (account: Pick<NewChannel, 'name' | 'appId' | 'appSecret'>) => void;
}

/** Where this installation has a simulator: an account of its own, made in one click, fills the form. */
export function SimulatedOffer({ name, onAccount }: SimulatedOfferProps) {
  const t = useTexts('channels');
  const simulator = useSimulator();
  const make = useSimulatedAccount();
  if (!simulator) return null;
  const use = () => {
    const called = name()?.trim() || t('simulated.name');
    make.mutate(called, { onSuccess: ({ appId, appSecret }) => onAccount({ name: called, appId, appSecret }) });
  };
  return (
    <section className={styles.offer} aria-label={t('simulated.label')}>
      <MobileOutlined className={styles.offerIcon} aria-hidden />
      <p className={styles.offerWords}>
        <strong>{t('simulated.title')}</strong> <span className={styles.muted}>{t('simulated.means')}</span>
      </p>
      <div className={styles.offerAction}>
        <Button onClick={use} loading={make.isPending}>
          {make.isSuccess ? t('simulated.another') : t('simulated.use')}
        </Button>
      </div>
      <p className={styles.offerDone} role="status">
        {make.isSuccess ? t('simulated.filled') : null}
      </p>
      <ProblemNotice what={t('simulated.failed')} error={make.error} />
    </section>
  );
}
