import { useId, useRef } from 'react';
import type { Content } from '../../app/api/model';
import type { FieldProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import styles from './ContentEditor.module.css';
import { ContentFields } from './ContentFields';
import { ContentPreview } from './ContentPreview';
import { EditorContext } from './EditorContext';
import { KindPicker } from './KindPicker';
import { emptyContent, type Kind, kindsFor, type Situation } from './kinds';
import { useMistakes } from './useMistakes';

interface ContentEditorProps {
  /** What is answered; undefined while nothing is. */
  value: Content | undefined;
  onChange: (content: Content) => void;
  /** Mistakes that the service found; pointers into the content, e.g. `/text`. */
  errors?: FieldProblem[] | undefined;
  channelId: string;
  /** What the follower did; a menu button was tapped when it is not said. */
  situation?: Situation;
  /** Says of every field what is wrong with it, as after an attempt to save. */
  showMistakes?: boolean;
  /** The question above the kinds, when it should be another one. */
  label?: string;
  /** Whether the answer is drawn as the follower sees it. */
  preview?: boolean;
}

const UNTOUCHED: Content = { type: 'silence' };

/** Edits any answer: its kind, its fields, and how the follower sees it. */
export function ContentEditor(props: ContentEditorProps) {
  const { value, onChange, errors, channelId, situation = 'tap', showMistakes = false, label, preview = true } = props;
  const t = useTexts('replies');
  const id = useId();
  const mistakes = useMistakes(value ?? UNTOUCHED, errors, showMistakes);
  // What was typed for one kind is still there after a look at another.
  const typed = useRef(new Map<Kind, Content>());
  const change = (content: Content) => {
    typed.current.set(content.type, content);
    onChange(content);
  };
  const choose = (kind: Kind) => {
    if (value) typed.current.set(value.type, value);
    change(typed.current.get(kind) ?? emptyContent(kind));
  };
  return (
    <EditorContext value={{ channelId, situation, id, ...mistakes }}>
      <div className={styles.editor}>
        <div className={value && preview ? styles.both : styles.alone}>
          <div className={styles.fields}>
            <KindPicker
              id={`${id}-kind`}
              label={label ?? t('kind.label')}
              kinds={kindsFor(situation)}
              value={value?.type}
              onChange={choose}
              mistake={mistakes.mistakeAt('') ?? mistakes.mistakeAt('/type')}
            />
            {value ? <ContentFields content={value} pointer="" onChange={change} key={value.type} /> : null}
          </div>
          {value && preview ? <ContentPreview content={value} /> : null}
        </div>
      </div>
    </EditorContext>
  );
}
