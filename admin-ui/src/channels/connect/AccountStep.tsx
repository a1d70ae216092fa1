import { Button, Form } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../app/api/problem';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useUnsavedChanges } from '../../app/useUnsavedChanges';
import { ownZone } from '../../app/zones';
import type { Encryption } from '../fields/EncryptionChoice';
import { newEncodingAesKey, newToken } from '../fields/generate';
import { showMistakes } from '../fields/serverMistakes';
import { useConnect } from '../queries';
import { AccountFields } from './AccountFields';
import { SimulatedOffer } from './SimulatedOffer';
import { TakenNotice } from './TakenNotice';
import styles from './connect.module.css';

export interface NewChannel {
  name: string;
  appId: string;
  appSecret: string;
  timeZone: string;
  encryption: Encryption;
  token: string;
  encodingAesKey: string;
}

/** The first step: which account it is. */
export function AccountStep({ onConnected }: { onConnected: (channel: Channel) => void }) {
  const t = useTexts('channels');
  const [form] = Form.useForm<NewChannel>();
  const [touched, setTouched] = useState(false);
  const connect = useConnect();
  useUnsavedChanges(touched && !connect.isSuccess);
  const [first] = useState(() => ({
    timeZone: ownZone(),
    encryption: 'secure' as const,
    token: newToken(),
    encodingAesKey: newEncodingAesKey(),
  }));
  const submit = (channel: NewChannel) =>
    connect.mutate(channel, { onSuccess: onConnected, onError: (error) => showMistakes(form, error) });
  const taken = connect.error instanceof ProblemError && connect.error.kind === 'app-id-taken';
  return (
    <div className={styles.body}>
      <div className={styles.lead}>
        <h2>{t('step.account.title')}</h2>
        <p className={styles.muted}>{t('step.account.where')}</p>
      </div>
      <SimulatedOffer
        name={() => form.getFieldValue('name') as string | undefined}
        onAccount={(account) => {
          form.setFieldsValue(account);
          void form.validateFields(['name', 'appId', 'appSecret']);
          setTouched(true);
        }}
      />
      <Form<NewChannel>
        form={form}
        className={styles.form ?? ''}
        layout="vertical"
        requiredMark={false}
        initialValues={first}
        onValuesChange={() => setTouched(true)}
        onFinish={submit}
        scrollToFirstError={{ focus: true, block: 'center' }}
      >
        <AccountFields />
        {taken ? (
          <TakenNotice appId={(form.getFieldValue('appId') as string).trim()} />
        ) : (
          <ProblemNotice what={t('connect.failed')} error={connect.error} />
        )}
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" loading={connect.isPending}>
            {t('connect.next')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
