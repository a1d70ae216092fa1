import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { CopyButton } from '../../app/ui/CopyButton';
import styles from './ContentEditor.module.css';
import { useEditor } from './EditorContext';
import { Field, fieldInput } from './Field';

const PREFIX = 'whsec_';

interface SecretFieldProps {
  pointer: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

/** The secret that signs our calls: never shown; made on saving unless one is given. */
export function SecretField({ pointer, value, onChange }: SecretFieldProps) {
  const t = useTexts('replies');
  const editor = useEditor();
  const [saved] = useState(value);
  const [typing, setTyping] = useState(false);
  const id = `${editor.id}${pointer.replaceAll('/', '-')}`;
  const mistake = editor.mistakeAt(pointer);
  if (typing) {
    return (
      <Field id={id} label={t('external.secret')} hint={t('external.secret.form')} mistake={mistake}>
        <Input.Password
          {...fieldInput(id, mistake)}
          value={value === saved ? '' : (value ?? '')}
          onChange={(event) => onChange(event.target.value || (saved ?? ''))}
          onBlur={() => editor.touch(pointer)}
          placeholder={PREFIX}
          autoComplete="new-password"
        />
      </Field>
    );
  }
  return (
    <div className={styles.secret}>
      <span className={styles.secretName}>{t('external.secret')}</span>
      <span className={styles.explained}>{t(value ? 'external.secret.set' : 'external.secret.made')}</span>
      <span className={styles.secretActions}>
        {value ? <CopyButton text={value} label={t('external.secret.copy')} words /> : null}
        <Button size="small" onClick={() => setTyping(true)}>
          {t(value ? 'external.secret.replace' : 'external.secret.own')}
        </Button>
      </span>
    </div>
  );
}
