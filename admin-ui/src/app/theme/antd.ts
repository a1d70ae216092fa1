import { theme, type ThemeConfig } from 'antd';
import { FONT, MONO, type Palette } from './tokens';

/** Ant Design in our colours. */
export function antdTheme(palette: Palette, dark: boolean, still: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: dark ? 'mistok-dark' : 'mistok-light' },
    hashed: false,
    token: {
      colorPrimary: palette.accent,
      colorInfo: palette.accent,
      colorSuccess: palette.good,
      colorWarning: palette.warning,
      colorError: palette.danger,
      colorLink: palette.accentText,
      colorText: palette.text,
      colorTextSecondary: palette.muted,
      colorTextTertiary: palette.faint,
      colorTextDescription: palette.muted,
      colorTextPlaceholder: palette.faint,
      colorTextLightSolid: palette.onAccent,
      colorBgLayout: palette.canvas,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      colorPrimaryBg: palette.accentSoft,
      ...quiet('Info', palette.accentSoft, palette.accent),
      ...quiet('Success', palette.goodSoft, palette.good),
      ...quiet('Warning', palette.warningSoft, palette.warning),
      ...quiet('Error', palette.dangerSoft, palette.danger),
      controlItemBgActive: palette.accentSoft,
      controlItemBgActiveHover: palette.accentSoft,
      controlItemBgHover: palette.canvas,
      boxShadow: palette.shadow,
      boxShadowSecondary: palette.shadow,
      boxShadowTertiary: 'none',
      borderRadius: 8,
      fontSize: 14,
      lineHeight: 22 / 14,
      fontFamily: FONT,
      fontFamilyCode: MONO,
      fontWeightStrong: 600,
      controlHeight: 36,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Tooltip: { colorBgSpotlight: dark ? '#3b3632' : '#292524', colorTextLightSolid: '#ffffff' },
    },
  };
}

/** Derived from a dark seed these would be muddy. */
function quiet(kind: string, soft: string, strong: string): Record<string, string> {
  return {
    [`color${kind}Bg`]: soft,
    [`color${kind}BgHover`]: soft,
    [`color${kind}Border`]: `color-mix(in srgb, ${strong} 35%, ${soft})`,
  };
}
