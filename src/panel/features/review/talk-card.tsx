import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Review } from '#contracts/review.ts';
import type { TalkPoint } from '#domain/renewals/reviewed.ts';
import { WhyLine } from '../../parts/why-line.tsx';
import { useDraft } from '../../sync/use-draft.ts';
import { reviewText } from '../../text/review.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Gloss } from '../../ui/gloss.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Say } from '../../ui/say.tsx';
import { useMore } from '../../ui/use-more.ts';

/** So many lines are taken over until someone chooses, and so many are shown until someone asks for all. */
const TAKEN_AT_FIRST = 3;
const SHOWN_AT_FIRST = 5;

/** Kept in place of ids when nothing is taken over: an empty draft means that nobody has chosen yet. */
const NOTHING = '-';

const useStyles = makeStyles({
  point: {
    display: 'flex',
    gap: '4px',
    breakInside: 'avoid',
    ':not(:first-child)': { marginTop: '12px', '@media print': { marginTop: '6px' } },
  },
  line: { flex: '1 1 auto', minWidth: 0 },
  check: { flex: 'none', margin: '-6px -10px 0 0', '@media print': { display: 'none' } },
  left: { '@media print': { display: 'none' } },
});

/** What to raise in the renewal talk, from the coach; what is ticked is taken over and printed. */
export function TalkCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const [kept, keep] = useDraft(`talk:${review.clientId}`);
  const toSay = review.talk.filter(({ kind }) => kind === 'opening' || kind === 'question');
  const first = toSay.slice(0, TAKEN_AT_FIRST).map(({ promptId }) => promptId);
  const taken = new Set(kept === '' ? first : kept.split(' '));
  const { shown, hidden, all, toggle } = useMore(toSay, SHOWN_AT_FIRST);

  function take(promptId: string, isTaken: boolean) {
    const next = [...taken].filter((id) => id !== promptId && id !== NOTHING);
    keep([...next, ...(isTaken ? [promptId] : [])].join(' ') || NOTHING);
  }

  return (
    <Card
      title={text.talk}
      {...(toSay.length > 0 && { hint: <span className={styles.left}>{text.talkHint}</span> })}
      {...(hidden > 0 && {
        action: <QuietLink onClick={toggle}>{all ? text.fewer : text.more(hidden)}</QuietLink>,
      })}
    >
      {toSay.length === 0 && text.noTalk}
      {shown.map((point) => (
        <TalkRow
          key={point.promptId}
          point={point}
          language={review.clientLanguage}
          isTaken={taken.has(point.promptId)}
          onTake={(isTaken) => take(point.promptId, isTaken)}
        />
      ))}
    </Card>
  );
}

function TalkRow({
  point: { promptId, principle, text: line, gloss, because },
  language,
  isTaken,
  onTake,
}: {
  point: TalkPoint;
  language: Review['clientLanguage'];
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}) {
  const styles = useStyles();
  const text = useText(reviewText);
  return (
    <div className={mergeClasses(styles.point, !isTaken && styles.left)}>
      <div className={styles.line}>
        <Say small text={line} language={language} done={!isTaken} />
        <Gloss text={gloss} />
        <WhyLine because={because} principle={principle} promptId={promptId} />
      </div>
      <Checkbox
        className={styles.check}
        checked={isTaken}
        aria-label={text.take(line)}
        onChange={(_, { checked }) => onTake(checked === true)}
      />
    </div>
  );
}
