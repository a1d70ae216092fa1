import { Button } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import type { Draft } from './draft/useDraft';

interface SaveStatusProps {
  draft: Draft;
  /** Goes to the first thing that keeps the draft from being saved. */
  onFinish: () => void;
}

/** Where the draft stands: saved, on its way, or what it still lacks. */
export function SaveStatus({ draft, onFinish }: SaveStatusProps) {
  const t = useTexts('menu');
  const time = useTime();
  const { saving, savedAt, mistakes } = draft;
  if (saving === 'unfinished') {
    return (
      <Button type="link" size="small" onClick={onFinish}>
        {t('status.unfinished', { count: mistakes.length })}
      </Button>
    );
  }
  if (saving === 'saved') return savedAt ? t('status.saved', { time: time.format(savedAt, 'time') }) : '';
  return t(saving === 'waiting' ? 'status.saving' : `status.${saving}`);
}
