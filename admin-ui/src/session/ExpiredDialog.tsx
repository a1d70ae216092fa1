import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { giveUpSession, isExpired, onExpiryChange, sessionIsBack } from '../app/api/expiry';
import { sessionQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { SignInForm } from './SignInForm';

/** Signs in again over the page, which stays as it is; the calls that failed then go on. */
export function ExpiredDialog() {
  const t = useTexts('session');
  const queries = useQueryClient();
  const open = useSyncExternalStore(onExpiryChange, isExpired);
  const [username] = useState(() => queries.getQueryData(sessionQuery.queryKey)?.username);
  useSignInElsewhere(open);
  return (
    <Modal
      open={open}
      title={t('expired.title')}
      footer={null}
      onCancel={giveUpSession}
      mask={{ closable: false }}
      destroyOnHidden
      width={400}
    >
      <p style={{ marginBottom: 16, color: 'var(--muted)' }}>{t('expired.kept')}</p>
      <SignInForm username={username} beside onSignedIn={sessionIsBack} />
    </Modal>
  );
}

/** Somebody who comes back from another tab may have signed in there. */
function useSignInElsewhere(open: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!open) return;
    const look = () =>
      void queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(
        (session) => session && sessionIsBack(),
        // Nobody answers: the dialog stays, and the next look may tell.
        () => undefined,
      );
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [open, queries]);
}
