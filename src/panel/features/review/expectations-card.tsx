import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '#contracts/review.ts';
import { reviewText } from '../../text/review.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';
import { AgreementRow } from './agreement-row.tsx';

const useStyles = makeStyles({
  heads: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: '20px',
    marginBottom: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    '@container page (max-width: 600px)': { display: 'none' },
    '@media print': { display: 'grid', marginBottom: '2px' },
  },
});

/** All expectations of the time looked at, and what became of them. */
export function ExpectationsCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  if (review.expectations.length === 0) return <Card title={text.expectations}>{text.noExpectations}</Card>;
  return (
    <Card title={text.expectations}>
      <div className={styles.heads} aria-hidden="true">
        <span>{text.agreed}</span>
        <span>{text.changed}</span>
        <span>{text.became}</span>
      </div>
      {review.expectations.map((expectation) => (
        <AgreementRow key={expectation.entryId} expectation={expectation} />
      ))}
    </Card>
  );
}
