import { lazy, Suspense } from 'react';
import type { Editing } from '../RepliesContext';
import { AnswerEditor } from './AnswerEditor';
import { ScanEditor } from './ScanEditor';
import { KeywordEditor } from '../keywords/KeywordEditor';

const HoursEditor = lazy(() => import('../hours/HoursEditor'));

/** The panel beside the ladder for what is being edited. */
export function EditingPanel({ editing, onClose }: { editing: Editing | undefined; onClose: () => void }) {
  switch (editing?.what) {
    case 'answer':
      return <AnswerEditor target={editing.target} onClose={onClose} />;
    case 'new-scan':
      return <ScanEditor onClose={onClose} />;
    case 'keyword':
      return <KeywordEditor at={editing.at} onClose={onClose} />;
    case 'hours':
      return (
        <Suspense>
          <HoursEditor onClose={onClose} />
        </Suspense>
      );
    case undefined:
      return null;
  }
}
