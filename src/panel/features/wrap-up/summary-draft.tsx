import { Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { ListedNote } from '#domain/note-list.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { useSync } from '../../sync/use-sync.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { MailActions } from './mail-actions.tsx';
import { summaryOf } from './summary.ts';

const useStyles = makeStyles({
  preview: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  editor: { width: '100%', '& textarea': { minHeight: '320px' } },
  open: { margin: '0 0 8px', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pick: { marginLeft: '-8px', display: 'flex', '& label': { color: tokens.colorNeutralForeground1 } },
});

/** The mail to the client, in full before the eyes of who sends it; opening or copying it is all we do. */
export function SummaryDraft({ meeting, notes }: { meeting: Meeting; notes: readonly ListedNote[] }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { dossier } = useClient().state;
  const { me } = useSync();
  const [edited, setEdited, reset] = useDraft(`summary:${meeting.id}`);
  const [picked, setPicked] = useDraft(`summary-open:${meeting.id}`);
  const [editing, setEditing] = useState(false);
  const openGoals = picked.split(',').filter(Boolean);
  const summary = summaryOf(dossier, meeting, notes, me.name, openGoals);
  const mail = { ...summary, body: edited || summary.body };
  const internal = notes.filter(({ visibility, removed }) => visibility === 'internal' && !removed).length;
  const proposals = dossier.expectations.filter(({ state }) => state === 'proposed');

  return (
    <Section
      title={text.summary}
      action={
        <QuietLink onClick={() => (edited ? reset() : setEditing((was) => !was))}>
          {edited ? text.reset : text.edit}
        </QuietLink>
      }
    >
      {proposals.length > 0 && !edited && (
        <fieldset className={styles.open}>
          <legend className={styles.legend}>{text.withOpen}</legend>
          {proposals.map(({ id, goal }) => (
            <Checkbox
              key={id}
              className={styles.pick}
              label={goal}
              checked={openGoals.includes(id)}
              onChange={(_, { checked }) =>
                setPicked([...openGoals.filter((other) => other !== id), ...(checked ? [id] : [])].join())
              }
            />
          ))}
        </fieldset>
      )}
      {editing ? (
        <Textarea
          className={styles.editor}
          resize="vertical"
          aria-label={text.summary}
          lang={dossier.profile?.language}
          value={mail.body}
          onChange={(_, { value }) => setEdited(value)}
        />
      ) : (
        <div className={styles.preview} lang={dossier.profile?.language}>
          {mail.body}
        </div>
      )}
      <MailActions mail={mail} internal={internal} />
    </Section>
  );
}
