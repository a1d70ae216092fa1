import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Rules } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { useChannel } from '../app/useChannel';
import type { MenuKey } from './data/menuKeys';
import { reloadRules } from './data/rules';
import { EditingPanel } from './edit/EditingPanel';
import { useEditing } from './edit/useEditing';
import { Ladder } from './ladder/Ladder';
import { RepliesContext } from './RepliesContext';
import { TryIt } from './try/TryIt';

interface RepliesViewProps {
  rules: Rules;
  menuKeys: MenuKey[];
  menuError: unknown;
}

/** The ladder, the line to try it, and whatever is being edited beside it. */
export function RepliesView({ rules, menuKeys, menuError }: RepliesViewProps) {
  const t = useTexts('replies');
  const { id } = useChannel();
  const queries = useQueryClient();
  const time = useTime();
  const { editing, edit, close } = useEditing();
  const [savedAt, setSavedAt] = useState<Date>();
  const [tried, setTried] = useState<string>();
  const saved = async () => {
    await reloadRules(queries, id);
    setSavedAt(new Date());
    setTried(undefined);
  };
  return (
    <RepliesContext value={{ channelId: id, rules, menuKeys, tried, edit, saved }}>
      <Page title={t('title')} intro={t('intro')} status={savedAt ? t('saved.at', { time: time.format(savedAt, 'time') }) : null}>
        <TryIt onTried={setTried} />
        {menuError ? <ProblemNotice what={t('menu.failed')} error={menuError} /> : null}
        <Ladder />
      </Page>
      <EditingPanel editing={editing} onClose={close} />
    </RepliesContext>
  );
}
