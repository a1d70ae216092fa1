import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { Field } from './Field';
import { SheetForm } from './SheetForm';

interface LinkSheetProps {
  onSend: (link: { title: string; url: string; description: string }) => void;
  onClose: () => void;
}

/** A link that the follower passes on. */
export function LinkSheet({ onSend, onClose }: LinkSheetProps) {
  const t = useTexts('simulator');
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('https://example.com/');
  const [description, setDescription] = useState('');
  return (
    <SheetForm title={t('link')} action={t('send')} onSubmit={() => onSend({ title, url, description })} onClose={onClose}>
      <Field label={t('link.title')} required pattern=".*\S.*" value={title} onChange={setTitle} />
      <Field label={t('link.url')} type="url" required value={url} onChange={setUrl} />
      <Field label={t('link.description')} value={description} onChange={setDescription} />
    </SheetForm>
  );
}
