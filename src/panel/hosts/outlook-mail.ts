import type { MailDraft } from './host.ts';
import { mailHtml } from './mail-html.ts';
import { officeCall } from './office-calls.ts';

/** Opens a new message form in Outlook, unsent. Outlook refuses what is longer than it takes. */
export async function openMailForm({ to, subject, body }: MailDraft): Promise<'opened' | 'not-offered'> {
  const { mailbox, requirements } = Office.context;
  const form = {
    ...(to && { toRecipients: [to] }),
    subject: subject.slice(0, 255),
    htmlBody: mailHtml(body),
  };
  try {
    if (requirements.isSetSupported('Mailbox', '1.9'))
      await officeCall<void>((done) => mailbox.displayNewMessageFormAsync(form, done));
    else mailbox.displayNewMessageForm(form);
    return 'opened';
  } catch {
    // Too long, or not for this item: the panel then offers the text for copying.
    return 'not-offered';
  }
}
