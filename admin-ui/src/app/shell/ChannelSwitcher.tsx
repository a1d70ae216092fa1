import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Channel } from '../api/model';
import { channelsQuery } from '../api/queries';
import { useTexts } from '../i18n/texts';
import styles from './Header.module.css';

/** The channel everything is about; switching stays on the same page of the other channel. */
export function ChannelSwitcher() {
  const t = useTexts('app');
  const navigate = useNavigate();
  const { channelId } = useParams();
  const page = useLocation().pathname.split('/')[3] ?? 'overview';
  const channels = useQuery(channelsQuery).data ?? [];
  const current = channels.find(({ id }) => id === channelId);
  const items: MenuProps['items'] = [
    ...channels.map((channel) => entry(channel, channel.id === channelId)),
    ...(channels.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: '/channels', label: t('channels.all') },
    { key: '/channels/new', label: t('channels.connect') },
  ];
  const go: MenuProps['onClick'] = ({ key }) => void navigate(key.startsWith('/') ? key : `/c/${key}/${page}`);
  return (
    <Dropdown menu={{ items, onClick: go, style: { maxHeight: '70vh', overflow: 'auto' } }} trigger={['click']}>
      <Button type="text" aria-haspopup="menu" aria-label={t('channels.switch', { name: current?.name ?? t('channels') })}>
        <span className={styles.name}>{current?.name ?? t('channels')}</span>
        <DownOutlined className={styles.arrow} aria-hidden />
      </Button>
    </Dropdown>
  );
}

function entry({ id, name }: Channel, chosen: boolean) {
  return { key: id, label: name, icon: <CheckOutlined style={{ visibility: chosen ? 'visible' : 'hidden' }} aria-hidden /> };
}
