import type { Language } from '#domain/client.ts';

/** What a host can tell of the meeting that the panel stands beside; the server finds the meeting by it. */
export type HostMeeting = {
  threadId?: string;
  joinUrl?: string;
  meetCode?: string;
  iCalUId?: string;
  itemId?: string;
  recurring?: boolean;
  start?: string;
  end?: string;
  title?: string;
  attendees?: { name?: string; email: string }[];
};

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What this host offers beyond the panel itself. */
export type HostAbilities = { shareToStage: boolean; insertIntoInvitation: boolean; mailDraft: boolean };

/**
 * Everything the panel knows of the program around it. `teams.ts`, `outlook.ts` and `browser.ts` implement it;
 * nothing else touches a host's library. Failures arrive as `Error` with a sentence in `message`.
 */
export interface Host {
  readonly kind: 'teams' | 'outlook' | 'browser';
  readonly language: Language;
  readonly can: HostAbilities;
  /** The theme now, and every change of it until the returned function is called. */
  theme(): ThemeName;
  onThemeChange(listener: (theme: ThemeName) => void): () => void;
  /** The meeting beside the panel, or `null` where there is none; `onMeetingChange` follows a pinned pane. */
  meeting(): Promise<HostMeeting | null>;
  onMeetingChange(listener: () => void): () => void;
  /** An access token for our server; `renew` when the last one was refused. */
  token(options?: { renew?: boolean }): Promise<string>;
  openLink(url: string): Promise<void>;
}
