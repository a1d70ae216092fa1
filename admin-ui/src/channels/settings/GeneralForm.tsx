import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { TimeZoneSelect } from '../../app/ui/TimeZoneSelect';
import { useUnsavedChanges } from '../../app/useUnsavedChanges';
import { EncryptionChoice } from '../fields/EncryptionChoice';
import { rulesOf } from '../fields/rules';
import { showMistakes } from '../fields/serverMistakes';
import { useChange } from '../queries';
import styles from './settings.module.css';

type General = Pick<Channel, 'name' | 'timeZone' | 'encryption'> & { originalId: string };

/** Name, time zone, encryption, original id; saved together. */
export function GeneralForm({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  const { format } = useTime();
  const [form] = Form.useForm<General>();
  const [typed, setTyped] = useState<General>();
  const change = useChange(channel.id);
  const rules = rulesOf(t);
  const saved = generalOf(channel);
  const changed = typed !== undefined && JSON.stringify(typed) !== JSON.stringify(saved);
  useUnsavedChanges(changed);
  const save = (general: General) =>
    change.mutate(general, {
      onSuccess: (now) => {
        form.setFieldsValue(generalOf(now));
        setTyped(undefined);
      },
      onError: (error) => showMistakes(form, error),
    });
  const discard = () => {
    form.setFieldsValue(saved);
    setTyped(undefined);
  };
  return (
    <Form<General>
      form={form}
      className={styles.form ?? ''}
      layout="vertical"
      requiredMark={false}
      initialValues={saved}
      onValuesChange={(_, all) => setTyped(generalOf(all))}
      onFinish={save}
    >
      <Form.Item<General> name="name" label={t('name')} rules={rules.name} validateFirst>
        <Input autoComplete="off" maxLength={120} />
      </Form.Item>
      <Form.Item<General> name="timeZone" label={t('timeZone')} extra={t('timeZone.hint')}>
        <TimeZoneSelect />
      </Form.Item>
      <Form.Item<General> name="encryption" label={t('encryption')}>
        <EncryptionChoice />
      </Form.Item>
      {typed && typed.encryption !== channel.encryption ? <p className={styles.note}>{t('encryption.both')}</p> : null}
      <Form.Item<General> name="originalId" label={t('originalId')} rules={rules.originalId} validateFirst extra={t('originalId.hint')}>
        <Input autoComplete="off" spellCheck={false} className={styles.code ?? ''} />
      </Form.Item>
      <ProblemNotice what={t('save.failed')} error={change.error} />
      <div className={styles.line}>
        <Button type="primary" htmlType="submit" disabled={!changed} loading={change.isPending}>
          {t('save')}
        </Button>
        {changed ? <Button onClick={discard}>{t('discard')}</Button> : null}
        <span className={styles.intro} role="status">
          {change.isSuccess && !changed ? t('saved', { time: format(change.data.updatedAt, 'time') }) : null}
        </span>
      </div>
    </Form>
  );
}

function generalOf({ name, timeZone, encryption, originalId }: Channel | General): General {
  return { name, timeZone, encryption, originalId: originalId ?? '' };
}
