import { Button, Input, Tooltip } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ByteCounter } from '../../app/ui/ByteCounter';
import { CopyButton } from '../../app/ui/CopyButton';
import { Field, fieldInput } from '../../replies/content/Field';
import { LIMITS } from '../draft/rules';
import type { ButtonEditing } from '../editor';
import styles from './ButtonPanel.module.css';
import { useMistakeWords } from './useMistakeWords';

/** The name that WeChat and statistics use: small, because hardly anybody needs it. */
export function KeyField({ editing }: { editing: ButtonEditing }) {
  const t = useTexts('menu');
  const id = useId();
  const { button, live, mistakeAt, warningAt, touch, changeKey } = editing;
  const key = button.values.key ?? '';
  const [typed, setTyped] = useState<string>();
  const mistake = useMistakeWords()(mistakeAt('key'));
  const finish = () => {
    if (typed !== undefined && typed.trim() !== '' && typed.trim() !== key) changeKey(typed.trim());
    touch('key');
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') setTyped(undefined);
  };
  if (typed !== undefined || mistake) {
    const value = typed ?? key;
    return (
      <Field id={id} label={t('key')} mistake={mistake} hint={t('key.hint')} counter={<ByteCounter value={value} max={LIMITS.key} />}>
        <Input
          {...fieldInput(id, mistake)}
          data-field="key"
          value={value}
          autoFocus={typed !== undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={finish}
        />
      </Field>
    );
  }
  if (key === '') return null;
  return (
    <div className={styles.key}>
      <span>{t('key')}</span>
      <code>{key}</code>
      <CopyButton text={key} label={t('key.copy')} />
      {live.has(key) ? (
        <Tooltip title={t('key.fixed')}>
          {/* A tooltip is for the keyboard too. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <span tabIndex={0} className={styles.fixed}>
            {t('key.fixed.short')}
          </span>
        </Tooltip>
      ) : (
        <Button type="link" size="small" onClick={() => setTyped(key)}>
          {t('key.change')}
        </Button>
      )}
      {warningAt('key') ? <p className={styles.warning}>{warningAt('key')}</p> : null}
    </div>
  );
}
