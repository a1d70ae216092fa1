import { AppstoreOutlined, BarChartOutlined, HomeOutlined, MessageOutlined, SettingOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { TextKey } from '../i18n/texts';

export interface ChannelPage {
  path: 'overview' | 'menu' | 'replies' | 'statistics' | 'channel';
  name: TextKey<'app'>;
  icon: ReactNode;
}

export const PAGES: ChannelPage[] = [
  { path: 'overview', name: 'nav.overview', icon: <HomeOutlined aria-hidden /> },
  { path: 'menu', name: 'nav.menu', icon: <AppstoreOutlined aria-hidden /> },
  { path: 'replies', name: 'nav.replies', icon: <MessageOutlined aria-hidden /> },
  { path: 'statistics', name: 'nav.statistics', icon: <BarChartOutlined aria-hidden /> },
  { path: 'channel', name: 'nav.channel', icon: <SettingOutlined aria-hidden /> },
];
