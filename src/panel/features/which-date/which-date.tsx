import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { hostPagesText } from '../../text/host-pages.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: '4px 0 8px', color: tokens.colorNeutralForeground2 },
  other: { margin: '4px 0 0 32px' },
  input: { width: '100%', minWidth: 0 },
  wide: { width: '100%', minHeight: '44px', marginTop: '16px' },
});

const OTHER = 'other';

/** Which date of a series is meant, when the host does not say: the nearest is chosen already. */
export function WhichDate({
  title,
  dates,
  today,
  onChoose,
}: {
  title: string | undefined;
  /** Days, nearest first. */
  dates: readonly string[];
  today: string;
  onChoose: (day: string) => void;
}) {
  const styles = useStyles();
  const text = useText(hostPagesText);
  const { heading } = useDates();
  const [chosen, setChosen] = useState(dates[0] ?? OTHER);
  const [other, setOther] = useState(today);
  const day = chosen === OTHER ? other : chosen;
  return (
    <main className={styles.page}>
      <h1 id="which-date" className={styles.title}>
        {text.whichDate}
      </h1>
      <p className={styles.why}>{title ?? text.whichDateWhy}</p>
      {dates.length > 0 && (
        <RadioGroup aria-labelledby="which-date" value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {dates.map((date) => (
            <Radio key={date} value={date} label={heading(date)} />
          ))}
          <Radio value={OTHER} label={text.otherDate} />
        </RadioGroup>
      )}
      {chosen === OTHER && (
        <Field
          label={dates.length > 0 ? text.otherDate : text.day}
          className={dates.length > 0 ? styles.other : undefined}
        >
          <Input
            type="date"
            className={styles.input}
            value={other}
            onChange={(_, { value }) => setOther(value)}
          />
        </Field>
      )}
      <Button appearance="primary" className={styles.wide} disabled={!day} onClick={() => onChoose(day)}>
        {text.goOn}
      </Button>
    </main>
  );
}
