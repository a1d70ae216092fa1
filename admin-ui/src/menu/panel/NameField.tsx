import { Input } from 'antd';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ByteCounter } from '../../app/ui/ByteCounter';
import { Field, fieldInput } from '../../replies/content/Field';
import { nameLimit } from '../draft/rules';
import type { ButtonEditing } from '../editor';
import { useMistakeWords } from './useMistakeWords';

export const NAME_FIELD = 'menu-button-name';

/** What followers read on the button. */
export function NameField({ editing }: { editing: ButtonEditing }) {
  const t = useTexts('menu');
  const id = `${NAME_FIELD}-${useId()}`;
  const { button, parent, mistakeAt, warningAt, touch, rename } = editing;
  const max = nameLimit(parent ? 1 : 0);
  const mistake = useMistakeWords()(mistakeAt('name'));
  return (
    <Field
      id={id}
      label={t('name')}
      mistake={mistake}
      hint={warningAt('name') ?? t(parent ? 'name.hint.line' : 'name.hint.title')}
      counter={<ByteCounter value={button.name.trim()} max={max} />}
    >
      <Input
        {...fieldInput(id, mistake)}
        data-field="name"
        value={button.name}
        autoComplete="off"
        onChange={(event) => rename(event.target.value)}
        onBlur={() => touch('name')}
      />
    </Field>
  );
}
