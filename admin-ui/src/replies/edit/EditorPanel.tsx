import { App, Button, Drawer } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useUnsavedChanges } from '../../app/useUnsavedChanges';
import styles from './EditorPanel.module.css';

interface EditorPanelProps {
  title: string;
  intro?: ReactNode;
  /** Whether something would be lost. */
  unsaved: boolean;
  saving: boolean;
  error: unknown;
  /** What the error means where the page knows better. */
  meaning?: string | undefined;
  onSave: () => void;
  onClose: () => void;
  /** Takes the whole answer away, after a question. */
  removal?: { label: string; question: string; consequence: string; onRemove: () => Promise<unknown> } | undefined;
  wide?: boolean;
  children: ReactNode;
}

/** A panel beside the ladder, with save and cancel; asks before it throws changes away. */
export function EditorPanel(props: EditorPanelProps) {
  const { title, intro, unsaved, saving, error, meaning, onSave, onClose, removal, wide, children } = props;
  const t = useTexts('replies');
  const { modal } = App.useApp();
  const body = useRef<HTMLDivElement>(null);
  useUnsavedChanges(unsaved);
  const cancel = () => {
    if (!unsaved) return onClose();
    void modal.confirm({
      title: t('discard.title'),
      content: t('discard.lost'),
      okText: t('discard.go-on'),
      cancelText: t('discard.discard'),
      onCancel: onClose,
      closable: false,
    });
  };
  const remove = () =>
    removal &&
    void modal.confirm({
      title: removal.question,
      content: removal.consequence,
      okText: removal.label,
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: removal.onRemove,
    });
  const foot = (
    <div className={styles.foot}>
      {removal ? (
        <Button type="text" danger onClick={remove} aria-label={removal.label}>
          {t('remove.short')}
        </Button>
      ) : null}
      <span className={styles.space} />
      <Button onClick={cancel}>{t('cancel')}</Button>
      <Button type="primary" onClick={onSave} loading={saving}>
        {t('save')}
      </Button>
    </div>
  );
  return (
    <Drawer
      open
      title={title}
      size={wide ? 1080 : 760}
      onClose={cancel}
      footer={foot}
      closable={{ placement: 'end' }}
      afterOpenChange={() => wide || focusFirst(body.current)}
    >
      <div className={styles.body} ref={body}>
        {intro ? <p className={styles.intro}>{intro}</p> : null}
        {children}
        <ProblemNotice what={t('save.failed')} error={error} meaning={meaning} />
      </div>
    </Drawer>
  );
}

/** Where there is a keyboard, typing can begin at once. */
function focusFirst(body: HTMLElement | null): void {
  if (!matchMedia('(hover: hover)').matches) return;
  body?.querySelector<HTMLElement>('textarea, input[type="text"]:not([role="combobox"])')?.focus();
}
