import { Button, Form, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { GeneratedInput } from '../fields/GeneratedInput';
import { rulesOf } from '../fields/rules';
import { showMistakes } from '../fields/serverMistakes';
import { useChange } from '../queries';
import styles from './settings.module.css';

const WORDS = { token: 'token', encodingAesKey: 'key' } as const;

interface RotateDialogProps {
  channel: Channel;
  field: 'token' | 'encodingAesKey';
  generate: () => string;
}

/** Another token or key: says that both are valid for a while, and where the new one goes. */
export function RotateDialog({ channel, field, generate }: RotateDialogProps) {
  const t = useTexts('channels');
  const [open, setOpen] = useState(false);
  const name = useId();
  const [form] = Form.useForm<Record<string, string>>();
  const change = useChange(channel.id);
  const word = WORDS[field];
  const begin = () => {
    change.reset();
    form.setFieldsValue({ [field]: generate() });
    setOpen(true);
  };
  const save = (values: Record<string, string>) =>
    change.mutate(values, { onSuccess: () => setOpen(false), onError: (error) => showMistakes(form, error) });
  return (
    <>
      <Button size="small" onClick={begin} aria-haspopup="dialog" aria-label={t(`${word}.rotate.label`)}>
        {t('rotate')}
      </Button>
      <Modal
        open={open}
        title={t(`${word}.rotate.title`)}
        okText={t(`${word}.rotate.do`)}
        onOk={form.submit}
        confirmLoading={change.isPending}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <div className={styles.dialog}>
          <p>{t('rotate.means')}</p>
          <Form form={form} name={name} layout="vertical" requiredMark={false} onFinish={save}>
            <Form.Item name={field} label={t(word)} rules={rulesOf(t)[field]} extra={t(`${word}.hint`)}>
              <GeneratedInput generate={generate} again={t(`${word}.new`)} />
            </Form.Item>
          </Form>
          <ProblemNotice what={t('save.failed')} error={change.error} />
        </div>
      </Modal>
    </>
  );
}
