import { Switch } from 'antd';
import { useState } from 'react';
import type { OffHours } from '../../app/api/model';
import { fieldProblems } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { mistakesIn } from '../content/checks';
import { ContentEditor } from '../content/ContentEditor';
import { emptyContent } from '../content/kinds';
import { removeOffHours, saveOffHours } from '../data/rules';
import { EditorPanel } from '../edit/EditorPanel';
import { useSave } from '../edit/useSave';
import { useReplies } from '../RepliesContext';
import { DayHours } from './DayHours';
import { FreeDays } from './FreeDays';
import styles from './Hours.module.css';
import { HoursSentence } from './HoursSentence';
import { isSound, soundOnly } from './soundness';
import { WeekGrid } from './WeekGrid';
import { paint } from './week';
import { ZoneField } from './ZoneField';

/** When the business is open, and what is answered when it is not. */
export default function HoursEditor({ onClose }: { onClose: () => void }) {
  const t = useTexts('replies');
  const { channelId, rules, saved } = useReplies();
  const [before] = useState(() => rules.offHours);
  const [first] = useState(() => before ?? newCalendar());
  const [calendar, setCalendar] = useState(first);
  const [content, setContent] = useState(first.content ?? emptyContent('text'));
  const change = (fields: Partial<OffHours>) => setCalendar((now) => ({ ...now, ...fields }));
  const { attempt, attempted, saving, error } = useSave({
    ready: isSound(calendar.weekly) && mistakesIn(content).length === 0,
    save: () => saveOffHours(channelId, before, { ...calendar, content }),
    onClose,
  });
  const remove = async () => {
    await removeOffHours(channelId, before);
    await saved();
    onClose();
  };
  const unsaved = JSON.stringify([calendar, content]) !== JSON.stringify([first, first.content ?? emptyContent('text')]);
  return (
    <EditorPanel
      title={t('edit.hours')}
      wide
      unsaved={unsaved}
      saving={saving}
      error={error}
      onSave={attempt}
      onClose={onClose}
      removal={before && { label: t('hours.remove'), question: t('remove.question'), consequence: t('hours.empty'), onRemove: remove }}
    >
      <HoursSentence calendar={{ ...calendar, weekly: soundOnly(calendar.weekly) }} />
      <section className={styles.section} aria-label={t('hours.week')}>
        <h3>{t('hours.week')}</h3>
        <p className={styles.hint}>{t('hours.week.hint')}</p>
        <WeekGrid weekly={soundOnly(calendar.weekly)} onChange={(weekly) => change({ weekly })} />
        <DayHours weekly={calendar.weekly} onChange={(weekly) => change({ weekly })} errors={fieldProblems(error)} />
      </section>
      <FreeDays calendar={calendar} onChange={change} />
      <ZoneField
        value={calendar.timeZone}
        onChange={(timeZone) => setCalendar(({ timeZone: _old, ...rest }) => (timeZone ? { ...rest, timeZone } : rest))}
      />
      <section className={styles.section} aria-label={t('hours.answer')}>
        <h3>{t('hours.answer')}</h3>
        <ContentEditor
          value={content}
          onChange={setContent}
          channelId={channelId}
          situation="message"
          errors={fieldProblems(error).flatMap(({ pointer, detail }) =>
            pointer.startsWith('/content') ? [{ pointer: pointer.slice('/content'.length), detail }] : [],
          )}
          showMistakes={attempted}
        />
      </section>
      <label className={styles.switch}>
        <Switch checked={calendar.enabled} onChange={(enabled) => change({ enabled })} aria-label={t('hours.switch')} />
        {t('hours.switch')}
      </label>
    </EditorPanel>
  );
}

/** What most begin with. */
function newCalendar(): OffHours {
  const weekly = paint([], [0, 1, 2, 3, 4], { from: 9 * 60, to: 18 * 60 }, true);
  return { enabled: true, weekly, holidays: [], workdays: [] };
}
