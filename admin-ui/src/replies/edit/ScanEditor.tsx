import { Input } from 'antd';
import { useState } from 'react';
import { fieldProblems } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { ByteCounter } from '../../app/ui/ByteCounter';
import { byteLength } from '../../app/ui/bytes';
import { LIMITS, mistakesIn } from '../content/checks';
import { ContentEditor } from '../content/ContentEditor';
import { Field, fieldInput } from '../content/Field';
import { emptyContent } from '../content/kinds';
import { saveAnswer } from '../data/rules';
import { useReplies } from '../RepliesContext';
import { EditorPanel } from './EditorPanel';
import { useSave } from './useSave';

/** An answer to a code that had none. */
export function ScanEditor({ onClose }: { onClose: () => void }) {
  const t = useTexts('replies');
  const { channelId, rules } = useReplies();
  const [scene, setScene] = useState('');
  const [content, setContent] = useState(emptyContent('text'));
  const wrong = mistakeOf(scene, scene in rules.scans);
  const { attempt, attempted, saving, error } = useSave({
    ready: !wrong && mistakesIn(content).length === 0,
    save: () => saveAnswer(channelId, { rung: 'scan', scene }, content),
    onClose,
  });
  const shown = wrong && (attempted || wrong !== 'field.missing');
  const mistake = shown ? t(wrong, { over: byteLength(scene) - LIMITS.key }) : undefined;
  return (
    <EditorPanel
      title={t('edit.scan.new')}
      intro={t('edit.scan.intro')}
      unsaved={scene !== '' || JSON.stringify(content) !== JSON.stringify(emptyContent('text'))}
      saving={saving}
      error={error}
      onSave={attempt}
      onClose={onClose}
    >
      <Field
        id="scene"
        label={t('scan.scene')}
        hint={t('scan.scene.hint')}
        mistake={mistake}
        counter={byteLength(scene) > 32 ? <ByteCounter value={scene} max={LIMITS.key} /> : undefined}
      >
        <Input {...fieldInput('scene', mistake)} value={scene} onChange={(event) => setScene(event.target.value)} autoCapitalize="off" spellCheck={false} />
      </Field>
      <ContentEditor
        value={content}
        onChange={setContent}
        channelId={channelId}
        situation="scan"
        errors={fieldProblems(error)}
        showMistakes={attempted}
      />
    </EditorPanel>
  );
}

function mistakeOf(scene: string, taken: boolean) {
  if (scene.trim() === '') return 'field.missing';
  if (taken) return 'scan.taken';
  return byteLength(scene) > LIMITS.key ? 'field.too-long' : undefined;
}
