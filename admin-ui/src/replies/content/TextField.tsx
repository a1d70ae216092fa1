import { Input } from 'antd';
import { type SyntheticEvent, useRef } from 'react';
import { ByteCounter } from '../../app/ui/ByteCounter';
import { useEditor } from './EditorContext';
import { Field, fieldInput } from './Field';
import { VariableMenu } from './VariableMenu';

interface TextFieldProps {
  /** Of the field in the content, e.g. `/title`. */
  pointer: string;
  label: string;
  value: string | undefined;
  max: number;
  onChange: (value: string) => void;
  optional?: boolean;
  hint?: string;
  example?: string;
  /** More than one line, as many as are needed from this number on. */
  rows?: number;
  /** Offers the values that can be put in. */
  variables?: boolean;
  kind?: 'url';
}

/** A text of a content: with its bytes, its mistake and, where they are allowed, values to put in. */
export function TextField({ pointer, value = '', max, onChange, rows, variables, kind, example, ...field }: TextFieldProps) {
  const editor = useEditor();
  const id = `${editor.id}${pointer.replaceAll('/', '-')}`;
  const mistake = editor.mistakeAt(pointer);
  const cursor = useRef<[number, number]>(undefined);
  const insert = (text: string) => {
    const [start, end] = cursor.current ?? [value.length, value.length];
    onChange(value.slice(0, start) + text + value.slice(end));
    cursor.current = [start + text.length, start + text.length];
    requestAnimationFrame(() => {
      const input = document.getElementById(id) as HTMLInputElement | null;
      input?.focus();
      input?.setSelectionRange(start + text.length, start + text.length);
    });
  };
  const input = {
    ...fieldInput(id, mistake),
    value,
    placeholder: example,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onBlur: () => editor.touch(pointer),
    onSelect: ({ currentTarget }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      cursor.current = [currentTarget.selectionStart ?? 0, currentTarget.selectionEnd ?? 0];
    },
  };
  return (
    <Field
      {...field}
      id={id}
      mistake={mistake}
      action={variables ? <VariableMenu field={field.label} onInsert={insert} /> : undefined}
      counter={rows || value.length > max / 4 ? <ByteCounter value={value} max={max} /> : undefined}
    >
      {rows ? (
        <Input.TextArea {...input} autoSize={{ minRows: rows, maxRows: 14 }} />
      ) : (
        <Input {...input} inputMode={kind} autoCapitalize={kind ? 'off' : undefined} spellCheck={kind ? false : undefined} />
      )}
    </Field>
  );
}
