import { App } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from './i18n/texts';

/** Asks before a page with unsaved changes is left, by a link, the back button or the window's cross. */
export function useUnsavedChanges(unsaved: boolean): void {
  const t = useTexts('app');
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const dialog = modal.confirm({
      title: t('unsaved.title'),
      content: t('unsaved.lost'),
      okText: t('unsaved.stay'),
      cancelText: t('unsaved.leave'),
      onOk: () => blocker.reset(),
      onCancel: (close) => {
        blocker.proceed();
        if (typeof close === 'function') (close as () => void)();
      },
      mask: { closable: false },
      keyboard: false,
    });
    return () => dialog.destroy();
  }, [blocker, modal, t]);
}
