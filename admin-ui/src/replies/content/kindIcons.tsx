import {
  ApiOutlined,
  AudioOutlined,
  CustomerServiceOutlined,
  FileImageOutlined,
  FileTextOutlined,
  MessageOutlined,
  SoundOutlined,
  StopOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Kind } from './kinds';

export const KIND_ICONS: Record<Kind, ReactNode> = {
  text: <MessageOutlined aria-hidden />,
  image: <FileImageOutlined aria-hidden />,
  news: <FileTextOutlined aria-hidden />,
  voice: <AudioOutlined aria-hidden />,
  video: <VideoCameraOutlined aria-hidden />,
  music: <SoundOutlined aria-hidden />,
  transfer: <CustomerServiceOutlined aria-hidden />,
  external: <ApiOutlined aria-hidden />,
  silence: <StopOutlined aria-hidden />,
};
