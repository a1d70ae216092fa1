import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button, type ButtonProps, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { copyText } from './clipboard';

interface CopyButtonProps {
  text: string;
  /** Names what is copied: "Copy the address". */
  label: string;
  /** Shows the label as words instead of an icon alone. */
  words?: boolean;
  size?: NonNullable<ButtonProps['size']>;
}

type Outcome = 'copied' | 'failed';

/** Puts a text into the clipboard and says so. */
export function CopyButton({ text, label, words = false, size = 'small' }: CopyButtonProps) {
  const t = useTexts('app');
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    const timer = setTimeout(() => setOutcome(undefined), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const said = outcome ? t(`copy.${outcome}`) : label;
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  const button = (
    <Button
      size={size}
      type={words ? 'default' : 'text'}
      icon={outcome === 'copied' ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      onClick={() => void copy()}
      aria-label={words ? undefined : label}
    >
      {words ? said : null}
    </Button>
  );
  return (
    <>
      {words ? button : <Tooltip title={said}>{button}</Tooltip>}
      <span className="visually-hidden" role="status">
        {outcome ? said : null}
      </span>
    </>
  );
}
