import { useState } from 'react';
import { fieldProblems } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { mistakesIn } from '../content/checks';
import { ContentEditor } from '../content/ContentEditor';
import { emptyContent, type Situation } from '../content/kinds';
import { answerOf, removeAnswer, saveAnswer, type Target } from '../data/rules';
import { useReplies } from '../RepliesContext';
import { EditorPanel } from './EditorPanel';
import { useSave } from './useSave';
import { useTargetWords } from './useTargetWords';

const SITUATIONS: Record<Target['rung'], Situation> = { follow: 'follow', scan: 'scan', tap: 'tap', default: 'any' };

/** The answer to one thing that followers do. */
export function AnswerEditor({ target, onClose }: { target: Target; onClose: () => void }) {
  const t = useTexts('replies');
  const { channelId, rules, saved } = useReplies();
  const words = useTargetWords();
  const [before] = useState(() => answerOf(rules, target));
  const [content, setContent] = useState(before ?? emptyContent('text'));
  const unsaved = JSON.stringify(content) !== JSON.stringify(before ?? emptyContent('text'));
  const { attempt, attempted, saving, error } = useSave({
    ready: mistakesIn(content).length === 0,
    save: () => saveAnswer(channelId, target, content),
    onClose,
  });
  const remove = async () => {
    await removeAnswer(channelId, target);
    await saved();
    onClose();
  };
  return (
    <EditorPanel
      title={words.title(target)}
      intro={t(`edit.${target.rung}.intro`)}
      unsaved={unsaved}
      saving={saving}
      error={error}
      onSave={attempt}
      onClose={onClose}
      removal={
        before && {
          label: t('remove'),
          question: t('remove.question'),
          consequence: words.without(target),
          onRemove: remove,
        }
      }
    >
      <ContentEditor
        value={content}
        onChange={setContent}
        channelId={channelId}
        situation={SITUATIONS[target.rung]}
        errors={fieldProblems(error)}
        showMistakes={attempted}
      />
    </EditorPanel>
  );
}
