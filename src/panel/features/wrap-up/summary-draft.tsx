import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { ListedNote } from '#domain/note-list.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { useSync } from '../../sync/use-sync.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { Footer } from '../../ui/footer.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { mailLink, summaryOf } from './summary.ts';

const useStyles = makeStyles({
  preview: {
    maxHeight: '220px',
    overflowY: 'auto',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  editor: { width: '100%', '& textarea': { minHeight: '220px' } },
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

/** The mail to the client, read and changed here before it leaves; opening it in the mail program is all we do. */
export function SummaryDraft({ meeting, notes }: { meeting: Meeting; notes: readonly ListedNote[] }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { state } = useClient();
  const { me } = useSync();
  const [edited, setEdited, reset] = useDraft(`summary:${meeting.id}`);
  const [editing, setEditing] = useState(false);
  const [copied, setCopied] = useState(false);
  const summary = summaryOf(state.dossier, meeting, notes, me.name);
  const body = edited || summary.body;
  const link = mailLink({ ...summary, body });
  const internal = notes.filter(({ visibility, removed }) => visibility === 'internal' && !removed).length;

  async function copy() {
    await navigator.clipboard.writeText(body);
    setCopied(true);
  }

  return (
    <Section
      title={text.summary}
      action={
        <QuietLink onClick={() => (edited ? reset() : setEditing((was) => !was))}>
          {edited ? text.reset : text.edit}
        </QuietLink>
      }
    >
      {editing ? (
        <Textarea
          className={styles.editor}
          resize="vertical"
          aria-label={text.summary}
          lang={state.dossier.profile?.language}
          value={body}
          onChange={(_, { value }) => setEdited(value)}
        />
      ) : (
        <div className={styles.preview} lang={state.dossier.profile?.language}>
          {body}
        </div>
      )}
      <Footer>
        <div className={styles.actions}>
          {link ? (
            <Button as="a" href={link} appearance="primary" icon={<Mail20Regular />} className={styles.open}>
              {text.openDraft}
            </Button>
          ) : null}
          <Button
            icon={<Copy20Regular />}
            appearance={link ? 'outline' : 'primary'}
            className={link ? styles.copy : styles.open}
            aria-label={link ? text.copy : undefined}
            onClick={() => void copy()}
          >
            {link ? null : text.copy}
          </Button>
        </div>
        <p className={styles.stays} role="status">
          <LockClosed12Regular aria-hidden="true" />
          {copied ? text.copied : text.staysInternal(internal)}
        </p>
      </Footer>
    </Section>
  );
}
