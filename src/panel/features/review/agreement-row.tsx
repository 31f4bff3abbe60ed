import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewedExpectation } from '#domain/renewals/reviewed-expectation.ts';
import type { Standing } from '#domain/renewals/standing.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { terms } from '../../text/terms.ts';
import { type Dates, useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Mark, type MarkStatus } from '../../ui/mark.tsx';
import { type Agreement, agreementOf } from './agreement.ts';

const MARKS: Record<Standing, MarkStatus> = {
  met: 'met',
  exceeded: 'met',
  overdue: 'at-risk',
  'at-risk': 'at-risk',
  open: 'open',
  proposed: 'proposed',
  missed: 'missed',
  withdrawn: 'just-missed',
  declined: 'just-missed',
};

const useStyles = makeStyles({
  goal: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media print': { padding: '5px 0' },
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    margin: '0 0 4px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  standing: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px 20px',
    '@container page (max-width: 600px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  part: { overflowWrap: 'break-word' },
  name: {
    display: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@container page (max-width: 600px)': { display: 'block' },
    '@media print': { display: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

type Words = { text: (typeof reviewText)['de']; dates: Dates };

/** One expectation: agreed, changed, became; each part with its entry. */
export function AgreementRow({ expectation }: { expectation: ReviewedExpectation }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { outcomes } = useText(terms);
  const dates = useDates();
  const { agreed, changes, became } = agreementOf(expectation);
  const { goal, standing, entryId, dueOn } = expectation;
  return (
    <article className={styles.goal}>
      <h4 className={styles.title}>
        <Mark status={MARKS[standing]} size={18} />
        {goal}
        <span className={styles.standing}>{text.standings[standing]}</span>
      </h4>
      <div className={styles.columns}>
        <div className={styles.part}>
          <span className={styles.name}>{text.agreed}</span>
          <Proof
            because={[agreed.entryId]}
            link={agreed.on ? dates.short(agreed.on) : undefined}
            about={goal}
          >
            {factWords(agreed.facts, { text, dates })}
            {agreed.isProposal && <span className={styles.why}>{text.notAgreed}</span>}
          </Proof>
        </div>
        <div className={styles.part}>
          <span className={styles.name}>{text.changed}</span>
          {changes.length === 0 && <span className={styles.quiet}>{text.unchanged}</span>}
          {changes.map((step) => (
            <div key={step.entryId}>
              <Proof because={[step.entryId]} link={dates.short(step.on)} about={goal}>
                {changeWords(step, { text, dates })}
                {step.kind === 'changed' && step.why && <span className={styles.why}>{step.why}</span>}
              </Proof>
            </div>
          ))}
        </div>
        <div className={styles.part}>
          <span className={styles.name}>{text.became}</span>
          {became ? (
            <Proof because={[became.entryId]} link={dates.short(became.on)} about={goal}>
              {became.kind === 'closed'
                ? `${outcomes[became.outcome]}: ${became.evidence}`
                : `${text.standings.declined}: ${became.reason}`}
            </Proof>
          ) : (
            <Proof because={[entryId]} about={goal}>
              {text.standings[standing]}
              {dueOn && `, ${text.by(dates.full(dueOn))}`}
            </Proof>
          )}
        </div>
      </div>
    </article>
  );
}

/** `Anteil: von 22 % auf 35 % bis 30.09.2026`, as far as it is known. */
function factWords(
  { measure, baseline, target, dueOn }: Agreement['agreed']['facts'],
  { text, dates }: Words,
) {
  const change = baseline && target ? text.fromTo(baseline, target) : (target ?? baseline);
  const words = [change, dueOn && text.by(dates.full(dueOn))].filter(Boolean).join(' ');
  return measure ? `${measure}${words && `: ${words}`}` : words || text.withoutBefore;
}

function changeWords(step: Agreement['changes'][number], { text, dates }: Words): string {
  if (step.kind === 'assessed') return text.onlyIf(step.prerequisites.map((one) => one.text).join(', '));
  const said = (name: keyof typeof step.after, value: string | undefined) =>
    value && name === 'dueOn' ? text.by(dates.full(value)) : (value ?? text.withoutBefore);
  // `Object.keys` forgets whose keys they are.
  const names = [
    ...new Set([...Object.keys(step.before), ...Object.keys(step.after)]),
  ] as (keyof typeof step.after)[];
  return names
    .filter((name) => name !== 'category' && step.before[name] !== step.after[name])
    .map((name) => text.nowInstead(said(name, step.before[name]), said(name, step.after[name])))
    .join(', ');
}
