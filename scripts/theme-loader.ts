import {
  createCSSRuleFromTheme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';

const THEMES = new Map(
  Object.entries({ teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme, webLightTheme, webDarkTheme }),
);

const RULE = /([^{}]+)\{\s*--theme:\s*(\w+);\s*\}/g;

/** Writes the variables of a Fluent theme into every rule of a style sheet that names one: `--theme: …;`. */
// biome-ignore lint/style/noDefaultExport: webpack takes a loader by its default export
export default function themeLoader(styleSheet: string): string {
  return styleSheet.replace(RULE, (_, selector: string, name: string) => {
    const theme = THEMES.get(name);
    if (!theme) throw new Error(`There is no theme ${name}.`);
    return createCSSRuleFromTheme(selector.trim(), theme);
  });
}
