/// <reference types="office-js" />
import type { Host, ThemeName } from './host.ts';
import { languageOf } from './language.ts';
import { createListeners } from './listeners.ts';
import { appointmentBeside } from './outlook-attachment.ts';
import { appointmentOf, currentItem, isForm, meetingOf, messageOf } from './outlook-item.ts';
import { openMailForm } from './outlook-mail.ts';
import { themeOfGround } from './outlook-theme.ts';
import { type Directory, msalSignIn, type SignIn } from './sign-in.ts';

/** office.js and its parts come from Microsoft's servers, which a slow network reaches late. */
const READY_WITHIN_MS = 15_000;

export type OutlookHost = Host & { signInWith(directory: Directory): SignIn };

/** The host without its sign-in, which needs what the server says of the directory. */
type SignInSource = { token: Host['token']; signIn: Host['signIn'] };

/** Talks to Outlook; rejects when office.js did not come or the page is not in Outlook. */
export async function openOutlook(
  signInFrom: (outlook: Pick<OutlookHost, 'signInWith'>) => SignInSource,
): Promise<OutlookHost> {
  await ready();
  restoreHistory();
  repairTab();
  const { mailbox } = Office.context;
  const items = createListeners();
  const themes = createListeners<ThemeName>();
  let theme = themeOfGround(Office.context.officeTheme?.bodyBackgroundColor);

  follow(mailbox, String(Office.EventType.ItemChanged), () => items.tell());
  follow(mailbox, 'officeThemeChanged', (event) => {
    theme = themeOfGround(groundIn(event) ?? Office.context.officeTheme?.bodyBackgroundColor);
    themes.tell(theme);
  });

  const signInWith = (directory: Directory) =>
    msalSignIn(directory, async () => mailbox.userProfile.emailAddress);
  return {
    kind: 'outlook',
    language: languageOf(Office.context.displayLanguage),
    get can() {
      const item = appointmentOf(currentItem());
      return {
        shareToStage: false,
        insertIntoInvitation: item !== undefined && isForm(item),
        // Outlook opens new mails beside what is read, not beside what is written.
        mailDraft: (item !== undefined && !isForm(item)) || messageOf(currentItem()) !== null,
      };
    },
    theme: () => theme,
    onThemeChange: themes.add,
    meeting: async () => {
      const item = appointmentOf(currentItem());
      return item ? meetingOf(item, new Date()) : null;
    },
    onMeetingChange: items.add,
    message: async () => messageOf(currentItem()),
    appointment: async () => {
      const item = appointmentOf(currentItem());
      return item ? appointmentBeside(item) : null;
    },
    ...signInFrom({ signInWith }),
    signInWith,
    // Outlook takes the pane away without a word; the page hears of it from the browser.
    onSuspend: () => () => {},
    openLink: async (url) => {
      window.open(url, '_blank', 'noopener');
    },
    newMail: openMailForm,
    shareToStage: async () => 'not-offered',
  };
}

async function ready(): Promise<void> {
  if (!('Office' in window)) throw new Error('office.js did not come.');
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Outlook does not answer.')), READY_WITHIN_MS);
  });
  const { host } = await Promise.race([Office.onReady(), late]);
  // In a browser of its own the page is ready at once, with no host.
  if (String(host) !== 'Outlook') throw new Error('This page is not in Outlook.');
}

/** office.js hides these two behind `null`; what it hides is still there. */
function restoreHistory(): void {
  for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
}

/** office.js moves the focus by its own order and skips half of what can have it; the browser's order is right. */
function repairTab(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}

/** Hosts that do not know an event refuse to tell of it; the panel then shows what was there when it opened. */
function follow(mailbox: Office.Mailbox, event: string, listener: (event: unknown) => void): void {
  mailbox.addHandlerAsync(event, listener, () => {});
}

function groundIn(event: unknown): string | undefined {
  const { officeTheme }: { officeTheme?: unknown } = Object(event);
  const { bodyBackgroundColor }: { bodyBackgroundColor?: unknown } = Object(officeTheme);
  return typeof bodyBackgroundColor === 'string' ? bodyBackgroundColor : undefined;
}
