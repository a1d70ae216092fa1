import { Button } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import type { Draft } from './draft/useDraft';

interface SaveStatusProps {
  draft: Draft;
  /** Followers have exactly this menu. */
  live: boolean;
  /** Goes to the first thing that keeps the draft from being saved. */
  onFinish: () => void;
}

/** Where the draft stands: saved, on its way, or what it still lacks. */
export function SaveStatus({ draft, live, onFinish }: SaveStatusProps) {
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
  if (saving === 'saved') {
    if (live) return t('status.live');
    if (savedAt) return t('status.saved', { time: time.format(savedAt, 'time') });
    return draft.buttons.length > 0 ? t('status.draft') : '';
  }
  return t(saving === 'waiting' ? 'status.saving' : `status.${saving}`);
}
