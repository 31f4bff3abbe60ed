import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Review } from '#contracts/review.ts';
import type { StandsOut } from '#domain/renewals/stands-out.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { ContactPlot } from './contact-plot.tsx';
import { contactPoints } from './contact-points.ts';
import { ContactTable } from './contact-table.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 28px',
    margin: '10px 0 0',
    padding: '10px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  help: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    '@media print': { display: 'none' },
  },
  shown: { '@media print': { display: 'none' } },
});

/** The year of contact, as a plot or as a table with the same data, and what stands out in it. */
export function ContactCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { moods, purposes } = useText(terms);
  const dates = useDates();
  const [asTable, setAsTable] = useState(false);
  const [shown, setShown] = useState<string>();
  const points = useMemo(
    () =>
      contactPoints(review, { moods, purposes, mistake: text.mistake, mood: text.mood, full: dates.full }),
    [review, moods, purposes, text, dates],
  );
  return (
    <Card
      title={text.contact}
      hint={text.byPurpose}
      action={
        <QuietLink onClick={() => setAsTable((was) => !was)}>
          {asTable ? text.asPlot : text.asTable}
        </QuietLink>
      }
    >
      {points.length === 0 && <p>{text.noContact}</p>}
      {asTable ? (
        <ContactTable review={review} points={points} />
      ) : (
        <div data-plot>
          <ContactPlot
            review={review}
            points={points}
            shown={shown}
            onShow={(entryId) => setShown((was) => (was === entryId ? undefined : entryId))}
          />
          {points.length > 0 && <p className={styles.help}>{text.plotHelp}</p>}
          <div className={styles.shown}>{shown && <EvidenceList id="shown-entry" because={[shown]} />}</div>
        </div>
      )}
      {review.standsOut.length > 0 && (
        <ul className={styles.facts}>
          {review.standsOut.map((fact) => (
            <li key={fact.id}>
              <StandingOut fact={fact} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function StandingOut({ fact }: { fact: StandsOut }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const dates = useDates();
  const from = 'from' in fact ? fact.from : 'since' in fact ? fact.since : '';
  const to = 'to' in fact ? fact.to : '';
  // The words of a fact go with its own kind, which the compiler does not see through the lookup.
  const words = text.standsOut[fact.id] as (of: object) => [string, string];
  const [strong, rest] = words({ ...fact, from: from && dates.spoken(from), to: to && dates.spoken(to) });
  return (
    <Proof inline because={fact.because} about={strong}>
      <span className={styles.strong}>{strong}</span>
      {rest}
    </Proof>
  );
}
