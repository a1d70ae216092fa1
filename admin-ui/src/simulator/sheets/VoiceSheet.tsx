import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { Field } from './Field';
import { SheetForm } from './SheetForm';

/** A voice message, with the words WeChat understood if the account has recognition switched on. */
export function VoiceSheet({ onSend, onClose }: { onSend: (recognition: string) => void; onClose: () => void }) {
  const t = useTexts('simulator');
  const [words, setWords] = useState('');
  return (
    <SheetForm title={t('voice')} hint={t('voice.hint')} action={t('send')} onSubmit={() => onSend(words.trim())} onClose={onClose}>
      <Field label={t('voice.words')} value={words} onChange={setWords} />
    </SheetForm>
  );
}
