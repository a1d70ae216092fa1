import { Input } from 'antd';
import type { Keyword } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { Field, fieldInput } from '../content/Field';
import { inOurWords } from '../content/serverWords';

interface PatternFieldProps {
  value: string;
  onChange: (value: string) => void;
  match: Keyword['match'];
  mistake: string | undefined;
}

/** What to look for, one on each line. */
export function PatternField({ value, onChange, match, mistake }: PatternFieldProps) {
  const t = useTexts('replies');
  const said = mistake && inOurWords(mistake, t);
  return (
    <Field id="patterns" label={t('pattern.label')} hint={t('pattern.hint')} mistake={said}>
      <Input.TextArea
        {...fieldInput('patterns', said)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoSize={{ minRows: 2, maxRows: 10 }}
        placeholder={match === 'regex' ? t('pattern.example.regex') : t('pattern.example')}
        autoCapitalize="off"
        spellCheck={match !== 'regex'}
      />
    </Field>
  );
}
