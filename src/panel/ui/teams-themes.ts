import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Themes } from './themes.ts';

/** Native in Teams; a plain browser looks like Teams. */
export const teamsThemes: Themes = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
