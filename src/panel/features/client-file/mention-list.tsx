import type { Mentions } from '#contracts/privacy.ts';
import { erasureText } from '../../text/erasure.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { useFormStyles } from './form-styles.ts';

/** The free texts that still name a person who was erased: nobody changes them but people. */
export function MentionList({ mentions, more }: Mentions) {
  const styles = useFormStyles();
  const text = useText(erasureText);
  const dates = useDates();
  return (
    <div role="status">
      <p className={styles.fact}>{mentions.length > 0 ? text.mentions(mentions.length) : text.noMentions}</p>
      <ul>
        {mentions.map(({ entryId, at, excerpt }) => (
          <li key={entryId}>
            <p className={styles.fact}>{excerpt}</p>
            <p className={styles.quiet}>{text.mentionAt(dates.full(at))}</p>
          </li>
        ))}
      </ul>
      {more && <p className={styles.quiet}>{text.moreMentions}</p>}
    </div>
  );
}
