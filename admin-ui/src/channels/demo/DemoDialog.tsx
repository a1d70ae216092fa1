import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { forgetChannel } from '../queries';
import { DemoSteps } from './DemoSteps';
import { useMakeDemo, useRemoveDemo } from './useDemo';
import styles from './demo.module.css';

/** Makes the demo while one watches, then goes there; when something fails, says what and offers both ways on. */
export function DemoDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('channels');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { make, step } = useMakeDemo();
  const clean = useRemoveDemo();
  const begun = useRef(false);
  const start = () => make.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/c/${id}/overview`) });
  const gone = (channel: Channel | undefined) => {
    if (channel) forgetChannel(queries, channel.id);
    onClose();
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    start();
  });
  const failed = make.isError;
  return (
    <Modal
      open
      title={t('demo.making')}
      footer={
        failed ? (
          <>
            <Button onClick={() => clean.mutate(undefined, { onSuccess: gone })} loading={clean.isPending}>
              {t('demo.clean')}
            </Button>
            <Button type="primary" onClick={start} disabled={clean.isPending}>
              {t('demo.again')}
            </Button>
          </>
        ) : null
      }
      closable={failed}
      mask={{ closable: false }}
      keyboard={failed}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        <p>{t('demo.what')}</p>
        <DemoSteps current={step} failed={failed} />
        <ProblemNotice what={t(`demo.failed.${step}`)} error={make.error} />
        <ProblemNotice what={t('demo.clean.failed')} error={clean.error} />
      </div>
    </Modal>
  );
}
