import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SITUATIONS } from '#domain/coaching/briefing.ts';
import { CIRCUMSTANCES } from '#domain/coaching/circumstance.ts';
import type { Condition } from '#domain/coaching/condition.ts';
import { SIGNALS } from '#domain/signal.ts';
import { conditionText } from '../../text/conditions.ts';
import { playbookText } from '../../text/playbook.ts';
import { situationTerms } from '../../text/situation-terms.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  part: { margin: '12px 0 0', padding: 0, border: 'none', minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  why: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  group: { marginTop: '8px' },
  summary: { cursor: 'pointer', padding: '4px 0' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
});

const ALL_CIRCUMSTANCES = CIRCUMSTANCES.filter((name) => name !== 'always');

/** When a line of one's own applies beyond its principle: chosen from the closed set, in words. */
export function ConditionChoice({
  condition,
  onChange,
}: {
  condition: Condition;
  onChange: (condition: Condition) => void;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  const { situations, signals } = useText(situationTerms);
  const { circumstances } = useText(conditionText);
  const { situation } = condition;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{text.condition}</legend>
      <p className={styles.why}>{text.conditionWhy}</p>
      <Field label={text.situation} size="small">
        <Select
          value={situation ?? ''}
          onChange={(_, { value }) => {
            const { situation: _was, ...rest } = condition;
            const chosen = SITUATIONS.find((name) => name === value);
            onChange(chosen ? { ...rest, situation: chosen } : rest);
          }}
        >
          <option value="">{text.anySituation}</option>
          {SITUATIONS.map((name) => (
            <option key={name} value={name}>
              {situations[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Choices
        title={text.signals}
        names={SIGNALS}
        words={signals}
        chosen={condition.signals ?? []}
        onChange={(names) => onChange(withPart(condition, 'signals', names))}
      />
      <Choices
        title={text.notWith}
        names={SIGNALS}
        words={signals}
        chosen={condition.notWith ?? []}
        onChange={(names) => onChange(withPart(condition, 'notWith', names))}
      />
      <Choices
        title={text.circumstances}
        names={ALL_CIRCUMSTANCES}
        words={circumstances}
        chosen={condition.circumstances ?? []}
        onChange={(names) => onChange(withPart(condition, 'circumstances', names))}
      />
    </fieldset>
  );
}

/** The condition with this part; without anything chosen, the part is not there. */
function withPart<P extends 'signals' | 'notWith' | 'circumstances'>(
  condition: Condition,
  part: P,
  names: NonNullable<Condition[P]>,
): Condition {
  const { [part]: _was, ...rest } = condition;
  return names.length > 0 ? { ...rest, [part]: names } : rest;
}

/** Several of a closed set, folded away until someone wants them. */
export function Choices<N extends string>({
  title,
  names,
  words,
  chosen,
  onChange,
}: {
  title: string;
  names: readonly N[];
  words: Record<N, string>;
  chosen: readonly N[];
  onChange: (names: N[]) => void;
}) {
  const styles = useStyles();
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        {title}
        {chosen.length > 0 && `: ${chosen.map((name) => words[name]).join(', ')}`}
      </summary>
      <fieldset className={styles.choices} aria-label={title}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={words[name]}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) =>
              onChange(names.filter((other) => (other === name ? checked === true : chosen.includes(other))))
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
