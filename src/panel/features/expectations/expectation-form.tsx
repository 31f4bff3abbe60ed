import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useState } from 'react';
import { addressee } from '#domain/contact.ts';
import { type Expectation, REALISM, type Realism } from '#domain/expectation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { newId } from '../../sync/new-id.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Decision } from './decision.tsx';
import {
  assessmentGap,
  draftOf,
  type ExpectationDraft,
  entriesOf,
  isUnsaved,
  proposedRealism,
  readDraft,
} from './expectation-draft.ts';
import { PrerequisiteList } from './prerequisite-list.tsx';
import { RiskList } from './risk-list.tsx';
import { sentenceFor } from './sentence.ts';
import { SentenceToSay } from './sentence-to-say.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '2px', marginLeft: '-8px', marginBottom: '6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: { display: 'grid', gap: '10px', marginBottom: '14px' },
  three: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 3fr) minmax(0, 5fr)', gap: '8px' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  hint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * The form in which a wish becomes an expectation that can be kept (Wopen): what exactly, how measured, until
 * when; what it needs, what endangers it; and the sentence to say. Every change is kept on this device.
 */
export function ExpectationForm({
  expectation,
  meeting,
  onSaved,
  close,
}: {
  expectation: Expectation | undefined;
  meeting: Meeting;
  onSaved: (id: string) => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { realism: realismNames } = useText(terms);
  const { state, append } = useClient();
  const [kept, keep, forget] = useDraft(`expectation:${expectation?.id ?? `new:${meeting.id}`}`);
  const [why, setWhy] = useState('');
  const draft = readDraft(kept) ?? draftOf(expectation);
  const change = (changed: Partial<ExpectationDraft>) => keep(JSON.stringify({ ...draft, ...changed }));
  const contact = addressee(state.dossier.contacts, meeting);
  const proposal = proposedRealism(draft);
  const gap = assessmentGap(draft);
  const sentence = sentenceFor(draft, contact, state.dossier.profile);

  async function save() {
    if (draft.goal.trim() === '' || gap) return;
    const id = newId();
    const saved = await append(entriesOf(draft, expectation, id, why));
    if (!saved.ok) return;
    forget(kept);
    if (!expectation) onSaved(id);
  }

  const input = (name: 'goal' | 'measure' | 'baseline' | 'target' | 'dueOn') => ({
    className: styles.input,
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => change({ [name]: value }),
  });
  const field = (name: 'goal' | 'measure' | 'baseline' | 'target', label: string) => (
    <Field label={label} size="small">
      <Input {...input(name)} maxLength={200} />
    </Field>
  );

  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeft20Regular />}
          aria-label={text.back}
          onClick={close}
        />
        <h2 className={styles.title}>{text.formTitle}</h2>
      </div>
      <div className={styles.fields}>
        {field('goal', text.goal)}
        {field('measure', text.measure)}
        <div className={styles.three}>
          {field('baseline', text.baseline)}
          {field('target', text.targetValue)}
          <Field label={text.due} size="small">
            <DayInput {...input('dueOn')} />
          </Field>
        </div>
      </div>
      <Section title={text.realism}>
        <Segments<Realism>
          label={text.realism}
          value={draft.realism ?? proposal}
          onChange={(realism) => change({ realism })}
          segments={REALISM.map((name) => ({
            value: name,
            label: realismNames[name],
            ...(draft.realism === name && { icon: <CheckmarkCircle16Filled /> }),
          }))}
        />
        {(gap || (!draft.realism && proposal)) && (
          <p className={styles.hint} role="status">
            {gap === 'measure-and-date'
              ? text.needsMeasureAndDate
              : gap === 'prerequisite'
                ? text.needsPrerequisite
                : text.onlyProposed}
          </p>
        )}
      </Section>
      <PrerequisiteList
        prerequisites={draft.prerequisites}
        onChange={(prerequisites) => change({ prerequisites })}
      />
      <RiskList risks={draft.risks} onChange={(risks) => change({ risks })} />
      <SentenceToSay
        text={sentence}
        language={state.dossier.profile?.language ?? 'de'}
        name={contact?.name ?? ''}
      />
      {expectation?.agreed && isUnsaved(draft, expectation) && (
        <Field label={text.why} size="small">
          <Input
            className={styles.input}
            value={why}
            maxLength={2000}
            onChange={(_, { value }) => setWhy(value)}
          />
        </Field>
      )}
      <Decision
        draft={draft}
        expectation={expectation}
        contactName={contact?.name ?? ''}
        onSave={() => void save()}
        close={close}
      />
    </>
  );
}
