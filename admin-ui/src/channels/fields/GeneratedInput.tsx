import { ReloadOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useTexts } from '../../app/i18n/texts';

interface GeneratedInputProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  generate: () => string;
  /** Names the button: "New token". */
  again: string;
}

/** A secret made up for the person, who may put in their own or have another one made; a field of a form. */
export function GeneratedInput({ id, value, onChange, generate, again, ...described }: GeneratedInputProps) {
  const t = useTexts('channels');
  return (
    <Space.Compact block>
      <Input
        {...described}
        {...(id ? { id } : {})}
        value={value ?? ''}
        onChange={(event) => onChange?.(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        style={{ fontFamily: 'var(--mono)', fontSize: 13 }}
      />
      <Button icon={<ReloadOutlined aria-hidden />} aria-label={again} title={again} onClick={() => onChange?.(generate())}>
        {t('generate')}
      </Button>
    </Space.Compact>
  );
}
