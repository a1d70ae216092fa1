import { Segmented } from 'antd';
import { useTexts } from '../../app/i18n/texts';

export type Form = 'clear' | 'wire';

interface FormSwitchProps {
  form: Form;
  onChange: (form: Form) => void;
}

/** To be read, or byte by byte. */
export function FormSwitch({ form, onChange }: FormSwitchProps) {
  const t = useTexts('simulator');
  return (
    <Segmented<Form>
      size="small"
      value={form}
      onChange={onChange}
      aria-label={t('hood.form')}
      options={[
        { value: 'clear', label: t('hood.clear') },
        { value: 'wire', label: t('hood.wire') },
      ]}
    />
  );
}
