import { useState } from 'react';
import { fieldProblems } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { mistakesIn } from '../content/checks';
import { ContentEditor } from '../content/ContentEditor';
import { emptyContent } from '../content/kinds';
import { groupKeywords, ungroup } from '../data/keywordGroups';
import { saveKeywords } from '../data/rules';
import { EditorPanel } from '../edit/EditorPanel';
import { useSave } from '../edit/useSave';
import { useReplies } from '../RepliesContext';
import { KeywordTry } from './KeywordTry';
import { MatchPicker } from './MatchPicker';
import { mistakeInPatterns, patternsIn, refusedPatterns } from './patterns';
import { PatternField } from './PatternField';

/** One keyword rule: words, how they are looked for, the answer. */
export function KeywordEditor({ at, onClose }: { at: number | 'new'; onClose: () => void }) {
  const t = useTexts('replies');
  const { channelId, rules, saved } = useReplies();
  const [before] = useState(rules.keywords);
  const [groups] = useState(() => groupKeywords(before));
  const place = at === 'new' ? groups.length : at;
  const [first] = useState(() => groups[place] ?? { match: 'contains' as const, patterns: [], content: emptyContent('text') });
  const [match, setMatch] = useState(first.match);
  const [written, setWritten] = useState(first.patterns.join('\n'));
  const [content, setContent] = useState(first.content);
  const patterns = patternsIn(written);
  const wrong = mistakeInPatterns(patterns, match);
  const after = ungroup([...groups.slice(0, place), { match, patterns, content }, ...groups.slice(place + 1)]);
  const { attempt, attempted, saving, error } = useSave({
    ready: !wrong && mistakesIn(content).length === 0,
    save: () => saveKeywords(channelId, before, after),
    onClose,
  });
  const position = groups.slice(0, place).reduce((sum, group) => sum + group.patterns.length, 1);
  const refused = refusedPatterns(fieldProblems(error), position, patterns.length);
  const shown = wrong && (attempted || wrong.key !== 'field.missing') ? t(wrong.key, wrong.values) : undefined;
  const remove = async () => {
    await saveKeywords(channelId, before, ungroup(groups.toSpliced(place, 1)));
    await saved();
    onClose();
  };
  const changed = JSON.stringify([match, patterns, content]) !== JSON.stringify([first.match, first.patterns, first.content]);
  return (
    <EditorPanel
      title={t(at === 'new' ? 'edit.keyword.new' : 'edit.keyword')}
      intro={t('edit.keyword.intro')}
      unsaved={changed}
      saving={saving}
      error={error}
      onSave={attempt}
      onClose={onClose}
      removal={
        at === 'new'
          ? undefined
          : { label: t('remove'), question: t('remove.question'), consequence: t('keyword.without'), onRemove: remove }
      }
    >
      <PatternField value={written} onChange={setWritten} match={match} mistake={shown ?? refused.patterns} />
      <MatchPicker value={match} onChange={setMatch} />
      <KeywordTry match={match} patterns={patterns} earlier={groups.slice(0, place)} />
      <ContentEditor
        value={content}
        onChange={setContent}
        channelId={channelId}
        situation="message"
        errors={refused.content}
        showMistakes={attempted}
      />
    </EditorPanel>
  );
}
