import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/texts';
import styles from './ContentEditor.module.css';
import { Field } from './Field';
import { KIND_ICONS } from './kindIcons';
import type { Kind } from './kinds';

interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface KindPickerProps {
  id: string;
  label: string;
  kinds: Kind[];
  value: Kind | undefined;
  onChange: (kind: Kind) => void;
  mistake?: string | undefined;
  /** Offers to have none, in these words. */
  none?: string;
  onNone?: () => void;
}

/** Chooses what to answer with, each with a line of what the follower gets. */
export function KindPicker({ id, label, kinds, value, onChange, mistake, none, onNone }: KindPickerProps) {
  const t = useTexts('replies');
  const options: Option[] = kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`kind.${kind}.hint`) }));
  const choose = (chosen: string) => (chosen === 'none' ? onNone?.() : onChange(chosen as Kind));
  return (
    <Field id={id} label={label} mistake={mistake}>
      <Select
        id={id}
        aria-describedby={`${id}-mistake`}
        value={value ?? (none ? 'none' : null)}
        onChange={choose}
        options={none ? [{ value: 'none', label: none }, ...options] : options}
        placeholder={t('kind.choose')}
        listHeight={520}
        virtual={false}
        labelRender={drawChosen}
        optionRender={({ data }) => drawOption(data)}
      />
    </Field>
  );
}

function drawChosen({ value, label }: { value?: unknown; label?: ReactNode }) {
  return (
    <span className={styles.chosen}>
      {KIND_ICONS[value as Kind]} {label}
    </span>
  );
}

function drawOption({ value, label, hint }: Option) {
  return (
    <span className={styles.kind}>
      <span aria-hidden>{KIND_ICONS[value as Kind]}</span>
      <span>
        {label}
        {hint ? <span className={styles.kindHint}>{hint}</span> : null}
      </span>
    </span>
  );
}
