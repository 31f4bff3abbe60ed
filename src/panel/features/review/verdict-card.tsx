import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Review } from '#contracts/review.ts';
import { VERDICTS } from '#domain/renewal.ts';
import type { ReviewedVerdict } from '#domain/renewals/reviewed.ts';
import { Proof } from '../../parts/proof.tsx';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { entryContentText } from '../../text/entry-content.ts';
import { reviewText } from '../../text/review.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', '@media print': { display: 'none' } },
  sign: { minHeight: '40px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  versions: { margin: '0 0 12px', padding: 0, listStyle: 'none', '@media print': { margin: 0 } },
  version: {
    padding: '6px 0',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  comment: { margin: '2px 0 0', whiteSpace: 'pre-line', overflowWrap: 'break-word' },
});

/** The lead's recommendation. Signing keeps a version; another one can follow at any time. Managers read it. */
export function VerdictCard({ review, mayDecide }: { review: Review; mayDecide: boolean }) {
  const styles = useStyles();
  const text = useText(reviewText);
  return (
    <Card title={text.verdictTitle}>
      {review.verdicts.length === 0 && !mayDecide && text.noVerdict}
      {review.verdicts.length > 0 && (
        <ul className={styles.versions}>
          {review.verdicts.map((verdict) => (
            <li key={verdict.entryId} className={styles.version}>
              <Version verdict={verdict} number={versionOf(review, verdict)} />
            </li>
          ))}
        </ul>
      )}
      {mayDecide && review.renewal && <VerdictForm review={review} renewalOn={review.renewal.on} />}
      {mayDecide && !review.renewal && <p className={styles.quiet}>{text.noRenewalToSign}</p>}
    </Card>
  );
}

function Version({ verdict, number }: { verdict: ReviewedVerdict; number: number | undefined }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { verdicts } = useText(entryContentText);
  const dates = useDates();
  const words = verdicts[verdict.verdict];
  return (
    <Proof
      inline
      because={[verdict.entryId]}
      link={text.signedBy(verdict.byName, dates.full(verdict.on))}
      about={words}
    >
      <span className={styles.verdict}>{words}</span>
      {verdict.comment && <p className={styles.comment}>{verdict.comment}</p>}
      <span className={styles.quiet}>
        {number ? text.version(number) : text.earlier(dates.full(verdict.renewalOn))}{' '}
      </span>
    </Proof>
  );
}

function VerdictForm({ review, renewalOn }: { review: Review; renewalOn: string }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { verdicts } = useText(entryContentText);
  const { append } = useClient();
  const [chosen, choose, forgetChoice] = useDraft(`verdict:${review.clientId}`);
  const [comment, setComment, forgetComment] = useDraft(`verdict-note:${review.clientId}`);
  const [outcome, setOutcome] = useState<'signed' | 'not-taken'>();
  const verdict = VERDICTS.find((one) => one === chosen);
  const next = 1 + review.verdicts.filter((one) => one.renewalOn === renewalOn).length;

  async function sign(event: FormEvent) {
    event.preventDefault();
    if (!verdict) return;
    const note = comment.trim();
    const signed = await append([
      { kind: 'renewal-reviewed', renewalOn, verdict, ...(note && { comment: note }) },
    ]);
    setOutcome(signed.ok ? 'signed' : 'not-taken');
    if (!signed.ok) return;
    forgetChoice();
    forgetComment();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void sign(event)}>
      <Field>
        <RadioGroup
          aria-label={text.verdictTitle}
          value={verdict ?? ''}
          onChange={(_, { value }) => choose(value)}
        >
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={verdicts[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.noteFor(review.manager?.name ?? '')}>
        <Textarea rows={3} maxLength={2000} value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
      {/* Whoever has just signed with the keyboard stays where they are. */}
      <Button type="submit" appearance="primary" className={styles.sign} disabledFocusable={!verdict}>
        {text.finish}
      </Button>
      <p className={styles.quiet} role="status">
        {outcome === 'signed' && `${text.signed} `}
        {outcome === 'not-taken' ? text.notTaken : text.willBe(next)}
      </p>
    </form>
  );
}

/** Which version of this renewal's review it is, counted from the oldest; none of another renewal's. */
function versionOf({ verdicts, renewal }: Review, verdict: ReviewedVerdict): number | undefined {
  const ofThis = verdicts.filter(({ renewalOn }) => renewalOn === renewal?.on);
  return ofThis.includes(verdict) ? ofThis.length - ofThis.indexOf(verdict) : undefined;
}
