import { Input } from 'antd';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ByteCounter } from '../../app/ui/ByteCounter';
import { Field, fieldInput } from '../../replies/content/Field';
import type { Field as ValueName } from '../draft/buttons';
import { LIMITS } from '../draft/rules';
import type { ButtonEditing } from '../editor';
import { useMistakeWords } from './useMistakeWords';

interface ValueFieldProps {
  field: Exclude<ValueName, 'key'>;
  editing: ButtonEditing;
}

const EXAMPLES = {
  url: 'https://example.com/shop',
  appId: 'wx0123456789abcdef',
  pagePath: 'pages/index/index',
  mediaId: 'KQ8bz3…',
  articleId: 'b1nKq…',
};

/** An address, or an id of something at WeChat. */
export function ValueField({ field, editing }: ValueFieldProps) {
  const t = useTexts('menu');
  const id = useId();
  const { button, mistakeAt, touch, edit } = editing;
  const value = button.values[field] ?? '';
  const mistake = useMistakeWords()(mistakeAt(field));
  const hint = field === 'url' && button.action === 'miniprogram' ? 'url.fallback.hint' : (`${field}.hint` as const);
  return (
    <Field
      id={id}
      label={t(field === 'url' && button.action === 'miniprogram' ? 'url.fallback' : field)}
      mistake={mistake}
      hint={t(hint)}
      counter={field === 'url' && value.length > LIMITS.url / 2 ? <ByteCounter value={value.trim()} max={LIMITS.url} /> : null}
    >
      <Input
        {...fieldInput(id, mistake)}
        data-field={field}
        value={value}
        placeholder={EXAMPLES[field]}
        inputMode={field === 'url' ? 'url' : 'text'}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => edit({ values: { ...button.values, [field]: event.target.value } })}
        onBlur={() => touch(field)}
      />
    </Field>
  );
}
