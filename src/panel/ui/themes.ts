import type { Theme } from '@fluentui/react-components';

/** The Fluent themes that look native in a host, by the theme's name. */
export type Themes = Record<'light' | 'dark' | 'contrast', Theme>;
