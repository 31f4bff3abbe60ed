import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useState } from 'react';
import type { BaseRateExample } from '#contracts/base-rates.ts';
import { dayOf } from '#domain/time.ts';
import { baseRateText } from '../../text/base-rates.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { BaseRateDots } from './base-rate-dots.tsx';
import { rateSaid } from './base-rate-words.ts';
import { slugOf } from './category.ts';
import { ClosedExample } from './closed-example.tsx';
import { useBaseRates } from './use-base-rates.ts';

const useStyles = makeStyles({
  box: {
    marginTop: '14px',
    padding: '10px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  line: { margin: '4px 0 0' },
  quiet: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  input: { minWidth: 0, width: '100%' },
});

/** How similar goals of this workspace turned out, before anyone says yes: dots with words and their number. */
export function BaseRate({
  category,
  dueOn,
  onCategory,
}: {
  category: string;
  dueOn: string;
  onCategory: (category: string) => void;
}) {
  const styles = useStyles();
  const text = useText(baseRateText);
  const list = useId();
  const today = dayOf(useNow());
  const [opened, setOpened] = useState<BaseRateExample>();
  const slug = useDeferredValue(slugOf(category));
  const { rates, isUnknown } = useBaseRates(slug, today, dueOn);
  const isAnswered = rates?.category === slug && slug !== '';
  const said = rates && isAnswered ? rateSaid(rates, text) : undefined;
  return (
    <section className={styles.box} aria-label={text.title}>
      <Field label={text.category} size="small">
        <Input
          list={list}
          className={styles.input}
          value={category}
          maxLength={60}
          onChange={(_, { value }) => onCategory(value)}
        />
      </Field>
      <datalist id={list}>
        {rates?.categories.map(({ category: name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div role="status">
        {isUnknown ? (
          <p className={styles.quiet}>{text.unknown}</p>
        ) : !slug ? (
          <p className={styles.quiet}>{text.categoryHint}</p>
        ) : null}
        {said && rates && (
          <>
            <BaseRateDots rates={rates} opened={opened} onOpen={setOpened} />
            <p className={styles.line}>
              {said.share && <strong>{said.share}</strong>} {said.rest}
            </p>
            {said.counts && <p className={styles.quiet}>{said.counts}</p>}
            {said.range && <p className={styles.quiet}>{said.range}</p>}
            {said.share && (
              <p className={styles.quiet}>
                {rates.horizon
                  ? text.similar(slug, rates.horizon.from, rates.horizon.to)
                  : text.similarKind(slug)}
              </p>
            )}
          </>
        )}
      </div>
      {opened && isAnswered && <ClosedExample key={opened.expectationId} example={opened} />}
    </section>
  );
}
