import { Modal } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import type { DraftButton } from '../draft/buttons';
import type { Change } from '../draft/changes';
import type { Hint } from './useHints';
import { Published } from './Published';
import { Review } from './Review';
import { ReviewFoot } from './ReviewFoot';
import type { Publishing } from './usePublish';

export interface ChangesDialogProps {
  open: boolean;
  onClose: () => void;
  published: DraftButton[];
  publishedVersion: number;
  draft: DraftButton[];
  changes: Change[];
  /** What is allowed and may not be meant. */
  hints: Hint[];
  /** Names of the buttons whose replies are saved together with it. */
  replies: string[];
  publishing: Publishing;
  onDiscard: () => void;
}

/** What would change for followers, and the one button that makes it so. */
export function ChangesDialog(props: ChangesDialogProps) {
  const { open, onClose, changes, publishing } = props;
  const t = useTexts('menu');
  const done = publishing.version !== undefined;
  return (
    <Modal
      open={open}
      onCancel={onClose}
      width={880}
      style={{ top: 32 }}
      styles={{ body: { maxHeight: 'calc(100dvh - 208px)', overflow: 'auto' } }}
      title={done ? t('published.title') : t('changes.title', { count: changes.length })}
      mask={{ closable: !publishing.running }}
      keyboard={!publishing.running}
      closable={!publishing.running}
      destroyOnHidden
      footer={<ReviewFoot {...props} done={done} />}
    >
      {done ? <Published version={publishing.version ?? 0} /> : <Review {...props} />}
    </Modal>
  );
}
