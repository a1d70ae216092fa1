import { App, Button, Form, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Channel } from '../../app/api/model';
import { ProblemError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { TakenNotice } from '../connect/TakenNotice';
import { rulesOf } from '../fields/rules';
import { showMistakes } from '../fields/serverMistakes';
import { useChange } from '../queries';
import styles from './settings.module.css';

interface AccountDialogProps {
  channel: Channel;
  /** On the button that opens it. */
  label: string;
}

interface Account {
  appId: string;
  appSecret: string;
}

/** Another AppSecret, and where it was mistyped another AppID; the doctor then looks again. */
export function AccountDialog({ channel, label }: AccountDialogProps) {
  const t = useTexts('channels');
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const name = useId();
  const [form] = Form.useForm<Account>();
  const change = useChange(channel.id);
  const rules = rulesOf(t);
  const begin = () => {
    change.reset();
    setOpen(true);
  };
  const done = () => {
    setOpen(false);
    void message.success(t('account.saved'));
  };
  const save = (account: Account) =>
    change.mutate(account, { onSuccess: done, onError: (error) => showMistakes(form, error) });
  const taken = change.error instanceof ProblemError && change.error.kind === 'app-id-taken';
  return (
    <>
      <Button size="small" onClick={begin} aria-haspopup="dialog">
        {label}
      </Button>
      <Modal
        open={open}
        title={t('account.title')}
        okText={t('account.save')}
        onOk={form.submit}
        confirmLoading={change.isPending}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className={styles.dialog}>
          <p>{t('account.means')}</p>
          <Form
            form={form}
            name={name}
            initialValues={{ appId: channel.appId, appSecret: '' }}
            preserve={false}
            layout="vertical"
            requiredMark={false}
            onFinish={save}
          >
            <Form.Item<Account> name="appId" label={t('appId')} rules={rules.appId} validateFirst validateTrigger="onBlur">
              <Input autoComplete="off" spellCheck={false} className={styles.code ?? ''} />
            </Form.Item>
            <Form.Item<Account>
              name="appSecret"
              label={t('appSecret.new')}
              rules={rules.appSecret} validateFirst
              validateTrigger="onBlur"
              extra={t('appSecret.hint')}
            >
              <Input.Password autoComplete="new-password" spellCheck={false} className={styles.code ?? ''} />
            </Form.Item>
          </Form>
          {taken ? (
            <TakenNotice appId={(form.getFieldValue('appId') as string).trim()} />
          ) : (
            <ProblemNotice what={t('save.failed')} error={change.error} />
          )}
        </div>
      </Modal>
    </>
  );
}
