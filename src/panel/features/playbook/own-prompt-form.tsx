import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { playbookIssueSentence } from '#contracts/playbook-issues.ts';
import { PHASES } from '#domain/coaching/briefing.ts';
import { checkOwnPlaybook } from '#domain/coaching/check-own-playbook.ts';
import { ownIdPrefix, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import type { Principle } from '#domain/coaching/playbook.ts';
import { type Prompt, TAGS } from '#domain/coaching/prompt.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { newId } from '../../sync/new-id.ts';
import { conditionText } from '../../text/conditions.ts';
import { playbookText } from '../../text/playbook.ts';
import { terms } from '../../text/terms.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { Choices, ConditionChoice } from './condition-choice.tsx';
import { withOwn } from './draft.ts';
import { PanelTextFields, SpokenFields } from './line-field.tsx';
import { EMPTY_FIELDS, fieldsOf, isSpokenKind, KINDS, promptOf } from './own-fields.ts';
import type { DraftState } from './use-playbook-draft.ts';
import { FactNames } from './wording-form.tsx';

const useStyles = makeStyles({
  form: {
    margin: '8px 0 12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '8px 16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** A line of one's own for a principle, new or to be changed. What does not fit is said at its field. */
export function OwnPromptForm({
  principle,
  prompt,
  state: { draft, inForce, change },
  close,
}: {
  principle: Principle;
  prompt?: Prompt;
  state: DraftState;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  const { phases } = useText(terms);
  const { tags } = useText(conditionText);
  const language = useLanguage();
  const [fields, setFields] = useState(prompt ? fieldsOf(prompt) : EMPTY_FIELDS);
  const [id] = useState(() => prompt?.id ?? `${ownIdPrefix(principle.id)}${newId().toLowerCase()}`);
  const [errors, setErrors] = useState(NO_ERRORS);
  const set = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed });

  function take(event: FormEvent) {
    event.preventDefault();
    const next = withOwn(draft, { principleId: principle.id, prompt: promptOf(fields, id) });
    const path = `own.${next.own.findIndex((own) => own.prompt.id === id)}.prompt.`;
    const issues = checkOwnPlaybook(next, PLAYBOOK, inForce ?? UNCHANGED).filter((issue) =>
      issue.path.startsWith(path),
    );
    setErrors(
      new Map(issues.map((issue) => [issue.path.slice(path.length), playbookIssueSentence(issue, language)])),
    );
    if (issues.length > 0) return;
    change(next);
    close();
  }

  return (
    <form className={styles.form} aria-label={text.addTo(principle.label[language])} onSubmit={take}>
      <div className={styles.pair}>
        <Field label={text.kind} size="small">
          <Select
            // The person has just asked for this form.
            autoFocus
            value={fields.kind}
            onChange={(_, { value }) => set({ kind: KINDS.find((kind) => kind === value) ?? fields.kind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {(fields.kind === 'question' || fields.kind === 'advice') && (
          <Field label={text.phase} size="small">
            <Select
              value={fields.phase ?? ''}
              onChange={(_, { value }) => set({ phase: PHASES.find((phase) => phase === value) })}
            >
              {fields.kind === 'advice' && <option value="">{text.anyPhase}</option>}
              {PHASES.map((phase) => (
                <option key={phase} value={phase}>
                  {phases[phase]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {isSpokenKind(fields.kind) ? (
        <SpokenFields words={fields.say} path="say" errors={errors} onChange={(say) => set({ say })} />
      ) : (
        <PanelTextFields
          words={fields.text}
          path="text"
          errors={errors}
          onChange={(line) => set({ text: line })}
        />
      )}
      <FactNames />
      {fields.kind !== 'form' && (
        <>
          <ConditionChoice condition={fields.only} onChange={(only) => set({ only })} />
          <Choices
            title={text.tags}
            names={TAGS}
            words={tags}
            chosen={fields.tags}
            onChange={(chosen) => set({ tags: chosen })}
          />
          <Checkbox
            label={text.instead}
            checked={fields.instead}
            onChange={(_, { checked }) => set({ instead: checked === true })}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {text.take}
        </Button>
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
