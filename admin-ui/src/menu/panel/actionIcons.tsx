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
  click: <MessageOutlined />,
  view: <LinkOutlined />,
  miniprogram: <AppstoreOutlined />,
  scancode_push: <ScanOutlined />,
  scancode_waitmsg: <ScanOutlined />,
  pic_sysphoto: <CameraOutlined />,
  pic_photo_or_album: <CameraOutlined />,
  pic_weixin: <PictureOutlined />,
  location_select: <EnvironmentOutlined />,
  media_id: <FileImageOutlined />,
  view_limited: <ReadOutlined />,
  article_id: <FileTextOutlined />,
  article_view_limited: <ReadOutlined />,
  list: <UnorderedListOutlined />,
};
