import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Entry } from '#domain/entry.ts';
import type { StageGoal } from '#domain/stage.ts';
import { stageText } from '../../text/stage.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Mark } from '../../ui/mark.tsx';
import { type Saved, TakeWord } from './take-word.tsx';

const useStyles = makeStyles({
  card: {
    containerType: 'inline-size',
    containerName: 'goal',
    padding: '32px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (max-width: 600px)': { padding: '16px' },
  },
  toAgree: { border: `2px solid ${tokens.colorBrandStroke1}` },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  brand: { color: tokens.colorBrandForeground1 },
  goal: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8em, max-content) minmax(0, 1fr)',
    gap: '8px 24px',
    margin: '16px 0 0',
    // Beside the one to agree there is no room for two columns.
    '@container goal (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0 0' },
  },
  name: { margin: 0, color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, '@container goal (max-width: 480px)': { marginBottom: '8px' } },
  line: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  by: { margin: '16px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400 },
});

/** One goal in large type: what it is, how it is measured, what it needs; and where the client's word is taken. */
export function StageGoalCard({
  goal: { id, revision, goal, measure, baseline, target, dueOn, needs, agreed, changed },
  onAgree,
  onChanged,
}: {
  goal: StageGoal;
  /** Absent where there is nothing to agree. */
  onAgree?: (entry: Entry) => Promise<Saved>;
  onChanged?: () => void;
}) {
  const styles = useStyles();
  const text = useText(stageText);
  const dates = useDates();
  const until = dueOn && text.until(dates.full(dueOn));
  return (
    <section
      className={mergeClasses(styles.card, onAgree && styles.toAgree)}
      aria-label={goal}
      data-goal={id}
    >
      <p className={mergeClasses(styles.state, onAgree && styles.brand)}>
        <Mark status={agreed ? 'open' : 'proposed'} size={24} />
        {agreed ? text.agreed : changed ? text.changed : text.toAgree}
      </p>
      <h2 className={styles.goal}>{goal}</h2>
      {(target || until) && <p className={styles.line}>{[target, until].filter(Boolean).join(' ')}</p>}
      <dl className={styles.facts}>
        {measure && <Fact name={text.measure} facts={[measure]} />}
        {baseline && <Fact name={text.baseline} facts={[baseline]} />}
        {needs.length > 0 && <Fact name={text.needs} facts={needs} />}
      </dl>
      {agreed && <p className={styles.by}>{text.agreedBy(agreed.with, dates.full(agreed.at))}</p>}
      {onAgree && onChanged && (
        <TakeWord goal={goal} expectationId={id} revision={revision} onSave={onAgree} onChanged={onChanged} />
      )}
    </section>
  );
}

function Fact({ name, facts }: { name: string; facts: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.fact}>
        {facts.map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
      </dd>
    </>
  );
}
