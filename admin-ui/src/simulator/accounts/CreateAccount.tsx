import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { createAccount } from '../api/calls';
import { phoneAddress } from './address';

/** One click makes an account and opens its phone. */
export function CreateAccount({ primary }: { primary: boolean }) {
  const t = useTexts('simulator');
  const create = useMutation({
    mutationFn: () => createAccount(t('accounts.new-name')),
    onSuccess: ({ appId }) => location.assign(phoneAddress(appId)),
  });
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} loading={create.isPending} onClick={() => create.mutate()}>
        {t('accounts.create')}
      </Button>
      <ProblemNotice what={t('accounts.create.failed')} error={create.error} />
    </>
  );
}
