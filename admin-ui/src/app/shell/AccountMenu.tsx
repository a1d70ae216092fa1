import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useSignOut } from '../../session/useSignOut';
import { sessionQuery } from '../api/queries';
import type { Language } from '../i18n/languages';
import { useTexts } from '../i18n/texts';
import { type Mode, useMedia, useMode } from '../theme/mode';
import { languageItems } from './LanguageMenu';
import { useThemeItems } from './ThemeMenu';
import { useLanguageChoice } from './useLanguageChoice';

/** Who is signed in, and the way out; on a narrow screen also language and theme. */
export function AccountMenu() {
  const t = useTexts('app');
  const { message } = App.useApp();
  const [language, setLanguage] = useLanguageChoice();
  const [mode, setMode] = useMode();
  const narrow = useMedia('(max-width: 767px)');
  const username = useQuery(sessionQuery).data?.username ?? '';
  const themeItems = useThemeItems();
  const signOut = useSignOut();
  const settings: MenuProps['items'] = [
    { type: 'group', label: t('language.group'), children: languageItems },
    { type: 'group', label: t('theme.group'), children: themeItems },
    { type: 'divider' },
  ];
  const items: MenuProps['items'] = [
    { type: 'group', label: t('account', { username }), children: [] },
    { type: 'divider' },
    ...(narrow ? settings : []),
    { key: 'sign-out', label: t('sign-out'), icon: <LogoutOutlined aria-hidden /> },
  ];
  const choose = (key: string) => {
    if (key === 'sign-out') signOut.mutate(undefined, { onError: () => void message.error(t('sign-out.failed')) });
    else if (languageItems.some((item) => item.key === key)) setLanguage(key as Language);
    else setMode(key as Mode);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectedKeys: [language, mode], onClick: ({ key }) => choose(key) }}
    >
      <Button type="text" aria-haspopup="menu" aria-label={t('account.menu', { username })} icon={<UserOutlined aria-hidden />} />
    </Dropdown>
  );
}
