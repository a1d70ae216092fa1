import { App, Button, Input, Modal } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { versionsQuery } from '../../app/api/queries';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { forgetChannel, removeChannel } from '../queries';
import styles from './settings.module.css';

/** Deleting, which nothing brings back: says what will be gone and for whom, and wants the name typed. */
export function DangerZone({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useId();
  const versions = useQuery({ ...versionsQuery(channel.id), enabled: open }).data?.length;
  const remove = useMutation({
    mutationFn: () => removeChannel(channel.id),
    onSuccess: async () => {
      await navigate('/channels');
      forgetChannel(queries, channel.id);
      void message.success(t('delete.done', { name: channel.name }));
    },
  });
  const begin = () => {
    remove.reset();
    setTyped('');
    setOpen(true);
  };
  const sure = typed.trim() === channel.name;
  const submit = () => {
    if (sure && !remove.isPending) remove.mutate();
  };
  return (
    <div className={styles.danger}>
      <p>{t('delete.short')}</p>
      <Button danger onClick={begin} aria-haspopup="dialog">
        {t('delete.open')}
      </Button>
      <Modal
        open={open}
        title={t('delete.title', { name: channel.name })}
        okText={t('delete.do')}
        okButtonProps={{ danger: true, disabled: !sure }}
        onOk={submit}
        confirmLoading={remove.isPending}
        onCancel={() => setOpen(false)}
      >
        <div className={styles.dialog}>
          <p>{t('delete.gone')}</p>
          <ul className={styles.bullets}>
            <li>{t('delete.gone.menu', { versions: versions ?? 0 })}</li>
            <li>{t('delete.gone.replies')}</li>
            <li>{t('delete.gone.statistics')}</li>
          </ul>
          <p>{t('delete.followers')}</p>
          <label htmlFor={field}>{t('delete.type', { name: channel.name })}</label>
          <Input
            id={field}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onPressEnter={submit}
            autoComplete="off"
            spellCheck={false}
          />
          <ProblemNotice what={t('delete.failed')} error={remove.error} />
        </div>
      </Modal>
    </div>
  );
}
