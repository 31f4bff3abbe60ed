import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import { PersonBriefcase20Regular } from '@fluentui/react-icons/svg/person-briefcase';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import type { Review } from '#contracts/review.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { useDates } from '../../text/use-dates.ts';
import { useMonths } from '../../text/use-months.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 16px' },
  words: { flex: '1 1 320px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
    '@media print': { fontSize: '19px', lineHeight: '24px' },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 18px',
    margin: '4px 0 0',
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  icon: { flex: 'none', lineHeight: 0, '@media print': { display: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', '@media print': { display: 'none' } },
  printed: {
    display: 'none',
    '@media print': { display: 'block', color: tokens.colorNeutralForeground3, fontSize: '10px' },
  },
});

/** Whose review it is, when the renewal is due, and what can be done with the page. */
export function ReviewHeader({ review, actions }: { review: Review; actions?: ReactNode }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const dates = useDates();
  const months = useMonths();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever has opened the page reads on from its title.
  useEffect(() => title.current?.focus(), []);
  const { name, day, renewal, people, address, since, manager, clientLanguage } = review;
  const present = people.filter(({ leftOn }) => !leftOn);
  const fact = (icon: JSX.Element, words: ReactNode) => (
    <li className={styles.fact}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>{words}</span>
    </li>
  );
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        <ul className={styles.facts}>
          {fact(
            <CalendarLtr20Regular />,
            renewal ? (
              <Proof inline because={[renewal.entryId]} about={text.renewalMark}>
                {text.renewal(
                  `${dates.weekday(renewal.on).slice(0, 3)} ${dates.full(renewal.on)}`,
                  text.inDays(dates.between(day, renewal.on)),
                )}
              </Proof>
            ) : (
              text.noRenewal
            ),
          )}
          {present.length > 0 &&
            fact(
              <Person20Regular />,
              <>
                {present
                  .slice(0, 2)
                  .map((person) => person.name)
                  .join(', ')}
                {clientLanguage === 'de' && ` (${text.address[address]})`}
              </>,
            )}
          {since && fact(<Handshake20Regular />, text.since(months.ofYear(since)))}
          {manager && fact(<PersonBriefcase20Regular />, manager.name)}
        </ul>
        <p className={styles.printed}>{text.standOf(name, dates.full(day))}</p>
      </div>
      <div className={styles.actions}>
        {actions}
        <Button icon={<Print20Regular />} onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
    </header>
  );
}
