import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useState } from 'react';
import type { MailDraft } from '../../hosts/host.ts';
import { useHost } from '../../parts/use-host.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { Footer } from '../../ui/footer.tsx';
import { mailLink } from './summary.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px' },
  open: { flex: '1 1 auto', minWidth: 0, height: '44px' },
  copy: { flex: 'none', height: '44px' },
  stays: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

type Done = 'copied' | 'opened' | 'not-opened';

/** Where the mail goes from here: a form in Outlook, a draft in the mail program, or the clipboard. Never away. */
export function MailActions({ mail, internal }: { mail: MailDraft; internal: number }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const host = useHost();
  const [done, setDone] = useState<Done>();
  const inOutlook = host.can.mailDraft && done !== 'not-opened';
  const link = inOutlook ? undefined : mailLink(mail);
  const canOpen = inOutlook || link !== undefined;

  async function openForm() {
    setDone((await host.newMail(mail)) === 'opened' ? 'opened' : 'not-opened');
  }

  async function copy() {
    await navigator.clipboard.writeText(mail.body);
    setDone('copied');
  }

  return (
    <Footer>
      <div className={styles.actions}>
        {inOutlook && (
          <Button
            appearance="primary"
            icon={<Mail20Regular />}
            className={styles.open}
            onClick={() => void openForm()}
          >
            {text.openInOutlook}
          </Button>
        )}
        {link && (
          <Button as="a" href={link} appearance="primary" icon={<Mail20Regular />} className={styles.open}>
            {text.openDraft}
          </Button>
        )}
        <Button
          icon={<Copy20Regular />}
          appearance={canOpen ? 'outline' : 'primary'}
          className={canOpen ? styles.copy : styles.open}
          aria-label={canOpen ? text.copy : undefined}
          onClick={() => void copy()}
        >
          {canOpen ? null : text.copy}
        </Button>
      </div>
      <p className={styles.stays} role="status">
        {done === 'copied' && text.copied}
        {done === 'opened' && text.openedInOutlook}
        {done === 'not-opened' && text.notOpened}
        {!done && !canOpen && text.tooLong}
        {!done && canOpen && (
          <>
            <LockClosed12Regular aria-hidden="true" />
            {text.staysInternal(internal)}
          </>
        )}
      </p>
    </Footer>
  );
}
