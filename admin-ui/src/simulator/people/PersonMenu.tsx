import { EllipsisOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { problemOf } from '../../app/api/problem';
import { forgetPerson } from '../api/calls';
import type { Person } from '../api/model';
import { keys } from '../api/queries';
import { RenameDialog } from './RenameDialog';

/** Rename or forget the chosen follower. */
export function PersonMenu({ appId, person }: { appId: string; person: Person }) {
  const t = useTexts('simulator');
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const forget = useMutation({
    mutationFn: () => forgetPerson(appId, person.openId),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.people(appId) }),
    onError: (failure) => void message.error(t('people.forget.failed', { reason: problemOf(failure).detail ?? '' })),
  });
  const ask = () =>
    void modal.confirm({
      title: t('people.forget.title', { name: person.nickname }),
      content: t('people.forget.lost'),
      okText: t('people.forget'),
      okButtonProps: { danger: true },
      onOk: () => forget.mutate(),
    });
  const items = [
    { key: 'rename', label: t('people.rename') },
    { key: 'forget', label: t('people.forget'), danger: true },
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items, onClick: ({ key }) => (key === 'rename' ? setRenaming(true) : ask()) }}
      >
        <Button type="text" icon={<EllipsisOutlined aria-hidden />} aria-haspopup="menu" aria-label={t('people.menu', { name: person.nickname })} />
      </Dropdown>
      {renaming ? <RenameDialog appId={appId} person={person} onClose={() => setRenaming(false)} /> : null}
    </>
  );
}
