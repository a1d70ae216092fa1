import { Button } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { Banner } from './Banner';
import { useServerWords } from './useServerWords';

interface ImportNotesProps {
  notes: { uid: string; name: string; detail: string }[];
  onSelect: (uid: string) => void;
  onClose: () => void;
}

/** What could not be taken over as it was, button by button. */
export function ImportNotes({ notes, onSelect, onClose }: ImportNotesProps) {
  const t = useTexts('menu');
  const inOurWords = useServerWords();
  if (notes.length === 0) return null;
  return (
    <Banner tone="info" title={t('import.notes', { count: notes.length })} onClose={onClose}>
      <ul>
        {notes.map(({ uid, name, detail }) => (
          <li key={uid}>
            <Button type="link" size="small" onClick={() => onSelect(uid)}>
              {name}
            </Button>
            {inOurWords(detail)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
