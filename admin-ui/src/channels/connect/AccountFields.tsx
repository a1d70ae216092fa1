import { Form, Input } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { TimeZoneSelect } from '../../app/ui/TimeZoneSelect';
import { EncryptionChoice } from '../fields/EncryptionChoice';
import { GeneratedInput } from '../fields/GeneratedInput';
import { newEncodingAesKey, newToken } from '../fields/generate';
import { rulesOf } from '../fields/rules';
import type { NewChannel } from './AccountStep';
import styles from './connect.module.css';

/** What must be known of an account; what has a good answer already is folded away. */
export function AccountFields() {
  const t = useTexts('channels');
  const rules = rulesOf(t);
  return (
    <>
      <Form.Item<NewChannel> name="name" label={t('name')} rules={rules.name} validateFirst extra={t('name.hint')}>
        <Input autoComplete="off" maxLength={120} />
      </Form.Item>
      <Form.Item<NewChannel> name="appId" label={t('appId')} rules={rules.appId} validateFirst validateTrigger="onBlur">
        <Input autoComplete="off" spellCheck={false} autoCapitalize="none" className={styles.code ?? ''} />
      </Form.Item>
      <Form.Item<NewChannel>
        name="appSecret"
        label={t('appSecret')}
        rules={rules.appSecret} validateFirst
        validateTrigger="onBlur"
        extra={t('appSecret.hint')}
      >
        <Input.Password autoComplete="new-password" spellCheck={false} className={styles.code ?? ''} />
      </Form.Item>
      <Form.Item<NewChannel> name="timeZone" label={t('timeZone')} extra={t('timeZone.hint')}>
        <TimeZoneSelect />
      </Form.Item>
      <details className={styles.more}>
        <summary>{t('connect.more')}</summary>
        <p className={styles.muted}>{t('connect.more.hint')}</p>
        <Form.Item<NewChannel> name="encryption" label={t('encryption')}>
          <EncryptionChoice />
        </Form.Item>
        <Form.Item<NewChannel> name="token" label={t('token')} rules={rules.token} validateFirst extra={t('token.hint')}>
          <GeneratedInput generate={newToken} again={t('token.new')} />
        </Form.Item>
        <Form.Item<NewChannel> name="encodingAesKey" label={t('key')} rules={rules.encodingAesKey} validateFirst extra={t('key.hint')}>
          <GeneratedInput generate={newEncodingAesKey} again={t('key.new')} />
        </Form.Item>
      </details>
    </>
  );
}
