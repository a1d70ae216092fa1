import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { renamePerson } from '../api/calls';
import type { Person } from '../api/model';
import { keys } from '../api/queries';

interface RenameDialogProps {
  appId: string;
  person: Person;
  onClose: () => void;
}

/** Another name for a follower; only the phones show it. */
export function RenameDialog({ appId, person, onClose }: RenameDialogProps) {
  const t = useTexts('simulator');
  const queries = useQueryClient();
  const form = useId();
  const [name, setName] = useState(person.nickname);
  const rename = useMutation({
    mutationFn: () => renamePerson(appId, person.openId, name.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.people(appId) });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') rename.mutate();
  };
  return (
    <Modal
      open
      width={400}
      title={t('people.rename')}
      okText={t('save')}
      okButtonProps={{ htmlType: 'submit', form, disabled: name.trim() === '', loading: rename.isPending }}
      onCancel={onClose}
    >
      <form id={form} onSubmit={submit}>
        <label htmlFor={`${form}-name`}>{t('people.name')}</label>
        <Input id={`${form}-name`} autoFocus maxLength={40} value={name} onChange={(event) => setName(event.target.value)} />
        <ProblemNotice what={t('people.rename.failed')} error={rename.error} />
      </form>
    </Modal>
  );
}
