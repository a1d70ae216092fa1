import { Input } from 'antd';
import { useState } from 'react';
import { readTime } from './week';

interface TimeInputProps {
  /** HH:mm, or what was typed instead. */
  value: string;
  onChange: (value: string) => void;
  label: string;
  wrong: boolean;
}

/** A time by typing: "9", "930" and "9:30" are understood. */
export function TimeInput({ value, onChange, label, wrong }: TimeInputProps) {
  const [typed, setTyped] = useState<string>();
  const unreadable = typed === undefined && readTime(value) === undefined;
  const finish = () => {
    if (typed !== undefined && typed !== value) onChange(readTime(typed) ?? typed);
    setTyped(undefined);
  };
  return (
    <Input
      style={{ width: 66, textAlign: 'center' }}
      size="small"
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onPressEnter={finish}
      onFocus={(event) => event.target.select()}
      aria-label={label}
      aria-invalid={wrong || unreadable}
      {...(wrong || unreadable ? { status: 'error' as const } : {})}
      inputMode="numeric"
      maxLength={5}
    />
  );
}
