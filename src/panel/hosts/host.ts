import type { Language } from '#domain/client.ts';
import type { InvitationText } from '#domain/invitation.ts';

export type Person = { name?: string; email: string };

/** What a host can tell of the meeting that the panel stands beside; the server finds the meeting by it. */
export type HostMeeting = {
  /** A chat that is no meeting: it has a client, and a conversation whenever it is opened. */
  isChat?: true;
  threadId?: string;
  joinUrl?: string;
  meetCode?: string;
  iCalUId?: string;
  itemId?: string;
  recurring?: boolean;
  start?: string;
  end?: string;
  title?: string;
  attendees?: Person[];
};

/** A mail that is being read; the client is found by who wrote it. */
export type HostMessage = { subject: string; from: Person };

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What this host offers beyond the panel itself. */
export type HostAbilities = { shareToStage: boolean; insertIntoInvitation: boolean; mailDraft: boolean };

/** Our reference in a mailbox item: which meeting of ours it is, and the latest note of it. */
export type ItemReference = { meetingId: string; noteId?: string };

/** Someone invited; `external` for those from outside of the person's own organization. */
export type Invitee = Person & { external: boolean };

/** The appointment that the panel stands beside in a calendar. */
export type Appointment = {
  reference(): Promise<ItemReference | null>;
  attach(reference: ItemReference): Promise<void>;
  invitees(): Promise<Invitee[]>;
  /** Organizers only: puts the text above the invitation and looks whether it stands there. Saves and sends nothing. */
  insert?(text: InvitationText): Promise<'inserted' | 'not-there'>;
};

/** A mail for the person to read and send; `body` is plain text, its lines end with `\n`. */
export type MailDraft = { to: string | undefined; subject: string; body: string };

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
  /** The meeting beside the panel, or `null` where there is none; `onMeetingChange` follows a pinned or kept pane. */
  meeting(): Promise<HostMeeting | null>;
  onMeetingChange(listener: () => void): () => void;
  /** The mail beside the panel, where the host shows mails. */
  message(): Promise<HostMessage | null>;
  /** The appointment beside the panel, where the host is a calendar. */
  appointment(): Promise<Appointment | null>;
  /** An access token for our server; `renew` when the last one was refused. Rejects with a `SignInError`. */
  token(options?: { renew?: boolean }): Promise<string>;
  /** Signs in with the person's help; called from a tap, because it may open a window. */
  signIn(): Promise<void>;
  /** The host is about to put the page away, and waits until the listener has kept what was just typed. */
  onSuspend(listener: () => Promise<void>): () => void;
  openLink(url: string): Promise<void>;
  /** Opens the mail in the host's own form, unsent; only where `can.mailDraft`. */
  newMail(mail: MailDraft): Promise<'opened' | 'not-offered'>;
  /** Shows a page of ours to everyone in the meeting, from the presenter's own frame alone. */
  shareToStage(url: string): Promise<'shared' | 'not-offered'>;
}
