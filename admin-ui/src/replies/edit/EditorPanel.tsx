import { useMutation } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { type ReactNode, useRef } from 'react';
import { kindOf, problemOf } from '../../app/api/problem';
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
  onSave: () => void;
  onClose: () => void;
  /** Takes the whole answer away, after a question. */
  removal?: { label: string; question: string; consequence: string; onRemove: () => Promise<unknown> } | undefined;
  wide?: boolean;
  children: ReactNode;
}

/** A panel beside the ladder, with save and cancel; asks before it throws changes away, and stays until they are stored. */
export function EditorPanel(props: EditorPanelProps) {
  const { title, intro, unsaved, saving, error, onSave, onClose, removal, wide, children } = props;
  const t = useTexts('replies');
  const { modal } = App.useApp();
  const body = useRef<HTMLDivElement>(null);
  useUnsavedChanges(unsaved);
  const removing = useMutation({ mutationFn: () => Promise.resolve(removal?.onRemove()) });
  const busy = saving || removing.isPending;
  const cancel = () => {
    if (busy) return;
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
      onOk: () => removing.mutate(),
    });
  const save = () => {
    removing.reset();
    onSave();
  };
  const foot = (
    <div className={styles.foot}>
      {removal ? (
        <Button type="text" danger onClick={remove} loading={removing.isPending} disabled={saving} aria-label={removal.label}>
          {t('remove.short')}
        </Button>
      ) : null}
      <span className={styles.space} />
      <Button onClick={cancel} disabled={busy}>{t('cancel')}</Button>
      <Button type="primary" onClick={save} loading={saving} disabled={removing.isPending}>
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
      closable={{ placement: 'end', disabled: busy }}
      keyboard={!busy}
      mask={{ closable: !busy }}
      afterOpenChange={() => wide || focusFirst(body.current)}
    >
      <div className={styles.body} ref={body}>
        {intro ? <p className={styles.intro}>{intro}</p> : null}
        {children}
        <Failure what={t('save.failed')} error={removing.error ? null : error} />
        <Failure what={t('remove.failed')} error={removing.error} />
      </div>
    </Drawer>
  );
}

function Failure({ what, error }: { what: string; error: unknown }) {
  const t = useTexts('replies');
  const changed = kindOf(problemOf(error)) === 'replies-changed';
  return <ProblemNotice what={what} error={error} meaning={changed ? t('changed-meanwhile') : undefined} />;
}

/** Where there is a keyboard, typing can begin at once. */
function focusFirst(body: HTMLElement | null): void {
  if (!matchMedia('(hover: hover)').matches) return;
  body?.querySelector<HTMLElement>('textarea, input[type="text"]:not([role="combobox"])')?.focus();
}
