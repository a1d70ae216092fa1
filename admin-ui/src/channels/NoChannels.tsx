import { CheckCircleFilled } from '@ant-design/icons';
import { useTexts } from '../app/i18n/texts';
import { EmptyState } from '../app/ui/EmptyState';
import { ButtonLink } from '../app/ui/ButtonLink';
import { DemoOffer } from './demo/DemoOffer';
import styles from './channels.module.css';

const EXAMPLE = 'wx0123456789abcdef';

/** Nobody is connected yet: what a channel is, and two ways to begin. */
export function NoChannels({ onTour }: { onTour: () => void }) {
  const t = useTexts('channels');
  return (
    <EmptyState
      example={<Example />}
      title={t('empty.title')}
      action={
        <>
          <ButtonLink primary to="/channels/new">
            {t('connect')}
          </ButtonLink>
          <DemoOffer onOpen={onTour} />
        </>
      }
    >
      {t('empty.teach')}
    </EmptyState>
  );
}

function Example() {
  const t = useTexts('channels');
  return (
    <div className={styles.example}>
      <span className={styles.initial}>{[...t('demo.shop')][0]}</span>
      <span className={styles.who}>
        <span className={styles.name}>{t('demo.shop')}</span>
        <span className={styles.appId}>
          <code>{EXAMPLE}</code>
        </span>
      </span>
      <span className={styles.health}>
        <CheckCircleFilled className={styles.good} aria-hidden />
        <span className={styles.healthWord}>{t('health.connected')}</span>
      </span>
    </div>
  );
}
