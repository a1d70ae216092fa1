import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../i18n/texts';
import { type Mode, useMode } from '../theme/mode';
import { useTheme } from '../theme/ThemeProvider';

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useTexts('app');
  const [mode, setMode] = useMode();
  const { dark } = useTheme();
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: useThemeItems(), selectedKeys: [mode], onClick: ({ key }) => setMode(key as Mode) }}
    >
      <Button
        type="text"
        aria-haspopup="menu"
        aria-label={t('theme', { name: t(`theme.${mode}`) })}
        icon={dark ? <MoonOutlined aria-hidden /> : <SunOutlined aria-hidden />}
      />
    </Dropdown>
  );
}

export function useThemeItems() {
  const t = useTexts('app');
  return [
    { key: 'system', label: t('theme.system'), icon: <DesktopOutlined aria-hidden /> },
    { key: 'light', label: t('theme.light'), icon: <SunOutlined aria-hidden /> },
    { key: 'dark', label: t('theme.dark'), icon: <MoonOutlined aria-hidden /> },
  ];
}
