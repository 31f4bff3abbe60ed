import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { notesOf } from '#domain/note-list.ts';
import { readKept } from '../sync/kept-form.ts';
import { useClient } from '../sync/use-client.ts';
import { useDraft } from '../sync/use-draft.ts';
import { outcomeText } from '../text/outcome.ts';
import { terms } from '../text/terms.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { webLink } from '../ui/web-link.ts';
import { CHOICES, closingOf, EMPTY_OUTCOME, OutcomeDraft } from './outcome-draft.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', margin: '6px 0 8px' },
  input: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A note in a list of choices: enough of it to know it again. */
const NOTE_CHARACTERS = 60;

/** What became of an agreed expectation. Without text, link or note that shows it, it stays open. */
export function OutcomeForm({ expectation, close }: { expectation: Expectation; close: () => void }) {
  const styles = useStyles();
  const text = useText(outcomeText);
  const { outcomes } = useText(terms);
  const dates = useDates();
  const { state, append, older } = useClient();
  const [kept, keep, forget] = useDraft(`outcome:${expectation.id}`);
  const draft = readKept(OutcomeDraft, kept) ?? EMPTY_OUTCOME;
  const change = (changed: Partial<OutcomeDraft>) => keep(JSON.stringify({ ...draft, ...changed }));
  const notes = notesOf(state.entries).filter(({ removed }) => !removed);
  const chosen = notes.find(({ id }) => id === draft.noteId);
  const closing = closingOf(draft, {
    partlySaid: text.partlySaid,
    seeNote: chosen ? text.seeNote(dates.full(chosen.at)) : '',
  });
  const isNoLink = draft.link.trim() !== '' && !webLink(draft.link);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!closing) return;
    const saved = await append([{ kind: 'expectation-closed', expectationId: expectation.id, ...closing }]);
    if (!saved.ok) return;
    forget(kept);
    close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={text.outcome} size="small">
        <Select
          // The person has just asked to close this goal.
          autoFocus
          className={styles.input}
          value={draft.choice}
          onChange={(_, { value }) =>
            change({ choice: CHOICES.find((name) => name === value) ?? draft.choice })
          }
        >
          {CHOICES.map((name) => (
            <option key={name} value={name}>
              {name === 'partly' ? text.partly : outcomes[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={draft.choice === 'partly' ? text.partlyHow : text.evidence} size="small">
        <Textarea
          className={styles.input}
          value={draft.words}
          maxLength={1500}
          onChange={(_, { value }) => change({ words: value })}
        />
      </Field>
      <Field
        label={text.link}
        size="small"
        {...(isNoLink && { validationState: 'none' as const, hint: text.linkWrong })}
      >
        <Input
          type="url"
          className={styles.input}
          value={draft.link}
          maxLength={400}
          onChange={(_, { value }) => change({ link: value })}
        />
      </Field>
      {notes.length > 0 && (
        <Field label={text.note} size="small">
          <Select
            className={styles.input}
            value={chosen?.id ?? ''}
            onChange={(_, { value }) => change({ noteId: value })}
          >
            <option value="">{text.noNote}</option>
            {notes.map(({ id, at, text: words }) => (
              <option key={id} value={id}>
                {dates.short(at)} {words.slice(0, NOTE_CHARACTERS)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {state.hasOlder && <QuietLink onClick={() => void older()}>{text.olderNotes}</QuietLink>}
      <div className={styles.actions}>
        <Button type="submit" disabled={!closing}>
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
