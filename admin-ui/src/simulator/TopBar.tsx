import { SettingOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Language } from '../app/i18n/languages';
import { useTexts } from '../app/i18n/texts';
import { LanguageMenu, languageItems } from '../app/shell/LanguageMenu';
import mark from '../app/shell/mark.svg';
import { ThemeMenu, useThemeItems } from '../app/shell/ThemeMenu';
import { useLanguageChoice } from '../app/shell/useLanguageChoice';
import { type Mode, useMode } from '../app/theme/mode';
import { adminAddress, phoneAddress } from './accounts/address';
import type { Account } from './api/model';
import { accountsQuery } from './api/queries';
import { nameOf } from './screen/AccountCard';
import styles from './Page.module.css';

interface TopBarProps {
  account?: Account | undefined;
  narrow: boolean;
  children?: ReactNode;
}

/** Whose phones these are, the way back, and what is the same everywhere. */
export function TopBar({ account, narrow, children }: TopBarProps) {
  const t = useTexts('simulator');
  const { home, channel } = adminAddress(account);
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href="/" aria-label={t('home')}>
        <img src={mark} alt="" />
        {narrow ? null : <span>{t('title')}</span>}
      </a>
      {account ? <AccountSwitcher account={account} /> : null}
      <div className={styles.space} />
      {children}
      {narrow ? (
        <Settings admin={channel ?? home} />
      ) : (
        <>
          <Button type="text" href={channel ?? home} target="mistok">
            {t('admin')}
          </Button>
          <LanguageMenu />
          <ThemeMenu />
        </>
      )}
    </header>
  );
}

function AccountSwitcher({ account }: { account: Account }) {
  const t = useTexts('simulator');
  const { data } = useQuery(accountsQuery);
  const accounts = data ?? [account];
  return (
    <Select
      className={styles.switcher ?? ''}
      variant="borderless"
      value={account.appId}
      aria-label={t('account.switch')}
      popupMatchSelectWidth={false}
      labelRender={() => nameOf(account)}
      options={accounts.map((one) => ({ value: one.appId, label: one.name === null ? one.appId : `${one.name} · ${one.appId}` }))}
      onChange={(appId) => location.assign(phoneAddress(appId))}
    />
  );
}

function Settings({ admin }: { admin: string }) {
  const t = useTexts('simulator');
  const app = useTexts('app');
  const [language, setLanguage] = useLanguageChoice();
  const [mode, setMode] = useMode();
  const themes = useThemeItems();
  const choose = (key: string) => {
    if (languageItems.some((item) => item.key === key)) setLanguage(key as Language);
    else if (themes.some((item) => item.key === key)) setMode(key as Mode);
  };
  const items = [
    {
      key: 'admin',
      label: (
        <a href={admin} target="mistok">
          {t('admin')}
        </a>
      ),
    },
    { type: 'group' as const, label: app('language.group'), children: languageItems },
    { type: 'group' as const, label: app('theme.group'), children: themes },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [language, mode], onClick: ({ key }) => choose(key) }}>
      <Button type="text" icon={<SettingOutlined aria-hidden />} aria-haspopup="menu" aria-label={t('settings')} />
    </Dropdown>
  );
}
