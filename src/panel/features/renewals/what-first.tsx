import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RenewalRow } from '#contracts/renewals.ts';
import type { Attention } from '#domain/renewals/attention-reasons.ts';
import { ClientEvidence } from '../../parts/client-evidence.tsx';
import { attentionText } from '../../text/attention.ts';
import { renewalsText } from '../../text/renewals.ts';
import { type Dates, useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: 'break-word' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  proof: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'break-word',
  },
  rule: {
    margin: '4px 0 0',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What needs attention first, with the entries that prove it, and on request the rule that placed the row. */
export function WhatFirst({ row, ruled }: { row: RenewalRow; ruled: boolean }) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const words = useText(attentionText);
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const id = useId();
  const sentence = (one: Attention) =>
    words.sentence[one.reason]({ ...one, on: one.on && dates.spoken(one.on) });
  const [first, next] = row.attention;
  const said = saidOf(row);
  return (
    <>
      <p className={mergeClasses(styles.sentence, row.group === 'prepared' ? styles.quiet : styles.strong)}>
        {said === 'reviewed' && text.reviewed}
        {said === 'meeting' && text.meetingOn(dates.spoken(row.nextMeetingOn ?? ''))}
        {said === 'reason' && first && sentence(first)}
        {said === 'nothing' && text.nothing}
      </p>
      <p className={styles.proof}>
        {said !== 'nothing' && said !== 'meeting' && (
          <QuietLink
            inline
            expanded={open}
            controls={id}
            label={`${proofOf(row, said, dates, text)}, ${row.name}`}
            onClick={() => setOpen((was) => !was)}
          >
            {proofOf(row, said, dates, text)}
          </QuietLink>
        )}
        {said === 'reason' && next && ` · ${sentence(next)}`}
        {said === 'meeting' && first && sentence(first)}
      </p>
      {open && (
        <ClientEvidence
          id={id}
          clientId={row.clientId}
          because={said === 'reviewed' && row.review ? [row.review.entryId] : (first?.because ?? [])}
        />
      )}
      {ruled && first && (
        <p className={styles.rule}>
          {text.placedBy} {first.seen ? words.seen : words.rule[first.reason]}
        </p>
      )}
    </>
  );
}

type Said = 'reviewed' | 'meeting' | 'reason' | 'nothing';

/** What is prepared says by what: a review, or a talk that is planned; all else says what there is to see to. */
function saidOf({ group, review, nextMeetingOn, attention }: RenewalRow): Said {
  if (group === 'prepared' && review) return 'reviewed';
  if (group === 'prepared' && nextMeetingOn) return 'meeting';
  return attention.length > 0 ? 'reason' : 'nothing';
}

function proofOf(
  { review, attention: [first] }: RenewalRow,
  said: Said,
  dates: Dates,
  text: (typeof renewalsText)['de'],
): string {
  if (said === 'reviewed' && review) return `${review.byName}, ${dates.short(review.on)}`;
  if (first?.before && first.on) return text.and(dates.short(first.before), dates.short(first.on));
  if (first?.on) return dates.short(first.on);
  return first ? dates.short(first.since) : text.entries;
}
