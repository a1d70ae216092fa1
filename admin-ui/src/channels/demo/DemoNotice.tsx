import { ExperimentOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useNumbers } from '../../app/time';
import { forgetChannel } from '../queries';
import { historyQuery } from './history';
import { useRemoveDemo } from './useDemo';
import styles from './demo.module.css';

/** Sample data: how far its past has been sent, and one click to be rid of it. */
export default function DemoNotice({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  const { whole } = useNumbers();
  const history = useQuery(historyQuery).data;
  useNumbersAfter(history?.running, channel.id);
  const done = (history?.sent ?? 0) + (history?.failed ?? 0);
  return (
    <section className={styles.banner} aria-label={t('demo.banner.label')}>
      <ExperimentOutlined aria-hidden />
      <p className={styles.words}>
        <strong>{t('demo.banner')}</strong>{' '}
        <span>
          {history?.running ? t('demo.arriving', { done: whole(done), total: whole(history.total) }) : null}
          {history && !history.running && history.reason ? t('demo.stopped') : null}
        </span>
      </p>
      {history?.running ? (
        <progress className={styles.bar} value={done} max={history.total} aria-label={t('demo.arriving.label')} />
      ) : null}
      <RemoveDemo />
    </section>
  );
}

function RemoveDemo() {
  const t = useTexts('channels');
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = useRemoveDemo();
  const gone = async (channel: Channel | undefined) => {
    await navigate('/channels');
    if (channel) forgetChannel(queries, channel.id);
    void message.success(t('demo.removed'));
  };
  const ask = () =>
    modal.confirm({
      focusable: { autoFocusButton: 'cancel' },
      title: t('demo.remove.title'),
      content: t('demo.remove.means'),
      okText: t('demo.remove'),
      okButtonProps: { danger: true },
      cancelText: t('demo.keep'),
      onOk: () =>
        remove.mutateAsync().then(gone, () => {
          void message.error(t('demo.remove.failed'), 6);
        }),
    });
  return (
    <Button size="small" onClick={() => void ask()} loading={remove.isPending} aria-haspopup="dialog">
      {t('demo.remove')}
    </Button>
  );
}

/** When the past has arrived, what the pages show of it is asked anew. */
function useNumbersAfter(running: boolean | undefined, channelId: string): void {
  const queries = useQueryClient();
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running) void queries.invalidateQueries({ queryKey: ['channels', channelId] });
    before.current = running;
  }, [running, queries, channelId]);
}
