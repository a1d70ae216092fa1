import { AppstoreOutlined, BarChartOutlined, HomeOutlined, MessageOutlined, SettingOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { TextKey } from '../i18n/texts';

export interface ChannelPage {
  path: 'overview' | 'menu' | 'replies' | 'statistics' | 'channel';
  name: TextKey<'app'>;
  icon: ReactNode;
}

export const PAGES: ChannelPage[] = [
  { path: 'overview', name: 'nav.overview', icon: <HomeOutlined /> },
  { path: 'menu', name: 'nav.menu', icon: <AppstoreOutlined /> },
  { path: 'replies', name: 'nav.replies', icon: <MessageOutlined /> },
  { path: 'statistics', name: 'nav.statistics', icon: <BarChartOutlined /> },
  { path: 'channel', name: 'nav.channel', icon: <SettingOutlined /> },
];
