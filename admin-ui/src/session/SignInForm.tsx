import { Button, Form, Input, type InputRef } from 'antd';
import { useRef } from 'react';
import type { Session } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { Providers } from './Providers';
import styles from './session.module.css';
import { SignInProblem } from './SignInProblem';
import { type Login, useSignIn } from './useSignIn';
import { useWait } from './useWait';

interface SignInFormProps {
  onSignedIn: (session: Session) => void;
  username?: string | undefined;
  /** Providers open beside the page, so that it stays as it is. */
  beside?: boolean;
}

/** User name and password; what was typed stays when the answer is no. */
export function SignInForm({ onSignedIn, username, beside = false }: SignInFormProps) {
  const t = useTexts('session');
  const signIn = useSignIn();
  const password = useRef<InputRef>(null);
  const wait = useWait(signIn.error);
  const submit = (login: Login) =>
    signIn.mutate(login, {
      onSuccess: onSignedIn,
      onError: () => password.current?.focus({ cursor: 'all' }),
    });
  return (
    <>
      <SignInProblem error={signIn.error} wait={wait} />
      <Form<Login> layout="vertical" requiredMark={false} onFinish={submit} initialValues={{ username: username ?? '' }}>
        <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('username.missing') }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus={!username} size="large" />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('password.missing') }]}>
          <Input.Password ref={password} autoComplete="current-password" autoFocus={Boolean(username)} size="large" />
        </Form.Item>
        <Button
          className={styles.submit ?? ''}
          type="primary"
          htmlType="submit"
          size="large"
          block
          loading={signIn.isPending}
          disabled={wait > 0}
        >
          {wait > 0 ? t('wait', { seconds: wait }) : t('sign-in')}
        </Button>
      </Form>
      <Providers beside={beside} />
    </>
  );
}
