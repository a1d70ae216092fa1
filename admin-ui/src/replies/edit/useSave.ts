import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { App } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { useReplies } from '../RepliesContext';

interface Saving {
  /** Whether it can be sent as it is. */
  ready: boolean;
  save: () => Promise<void>;
  onClose: () => void;
}

/** Saves when everything is filled in; says so on the page and closes the panel. */
export function useSave({ ready, save, onClose }: Saving) {
  const t = useTexts('replies');
  const { saved } = useReplies();
  const { message } = App.useApp();
  const [attempted, setAttempted] = useState(false);
  const mutation = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await saved();
      onClose();
      void message.success(t('saved'));
    },
  });
  const attempt = () => {
    setAttempted(true);
    if (ready) mutation.mutate();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('.ant-drawer [aria-invalid="true"]')?.focus());
  };
  return { attempt, attempted, saving: mutation.isPending, error: mutation.error };
}
