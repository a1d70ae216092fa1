import {
  AppstoreOutlined,
  CameraOutlined,
  EnvironmentOutlined,
  FileImageOutlined,
  FileTextOutlined,
  LinkOutlined,
  MessageOutlined,
  PictureOutlined,
  ReadOutlined,
  ScanOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Action } from '../draft/actions';

export const ACTION_ICONS: Record<Action | 'list', ReactNode> = {
  click: <MessageOutlined aria-hidden />,
  view: <LinkOutlined aria-hidden />,
  miniprogram: <AppstoreOutlined aria-hidden />,
  scancode_push: <ScanOutlined aria-hidden />,
  scancode_waitmsg: <ScanOutlined aria-hidden />,
  pic_sysphoto: <CameraOutlined aria-hidden />,
  pic_photo_or_album: <CameraOutlined aria-hidden />,
  pic_weixin: <PictureOutlined aria-hidden />,
  location_select: <EnvironmentOutlined aria-hidden />,
  media_id: <FileImageOutlined aria-hidden />,
  view_limited: <ReadOutlined aria-hidden />,
  article_id: <FileTextOutlined aria-hidden />,
  article_view_limited: <ReadOutlined aria-hidden />,
  list: <UnorderedListOutlined aria-hidden />,
};
