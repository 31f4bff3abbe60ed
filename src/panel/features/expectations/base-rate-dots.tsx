import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { BaseRateExample, BaseRates } from '#contracts/base-rates.ts';
import type { Outcome } from '#domain/expectation.ts';
import { baseRateText } from '../../text/base-rates.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';
import { Mark, type MarkStatus } from '../../ui/mark.tsx';
import { dotsOf } from './base-rate-words.ts';

const SIGNS: Record<Outcome, MarkStatus> = {
  met: 'met',
  exceeded: 'met',
  missed: 'missed',
  withdrawn: 'proposed',
};

const useStyles = makeStyles({
  dots: { display: 'flex', flexWrap: 'wrap', marginTop: '6px', marginLeft: '-3px' },
  dot: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    background: 'none',
  },
  open: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&[aria-expanded=true]': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/** A dot for every similar goal; what is behind it opens below, where the caller may know its client. */
export function BaseRateDots({
  rates,
  opened,
  onOpen,
}: {
  rates: BaseRates;
  opened: BaseRateExample | undefined;
  onOpen: (example: BaseRateExample | undefined) => void;
}) {
  const styles = useStyles();
  const text = useText(baseRateText);
  const { outcomes } = useText(terms);
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  return (
    // biome-ignore lint/a11y/useSemanticElements: dots in a line are no fieldset
    <div role="group" aria-label={text.dots} className={styles.dots} {...arrows}>
      {dotsOf(rates).map(({ outcome, example }, index) => {
        const mark = <Mark status={SIGNS[outcome]} size={18} />;
        if (!example) {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is behind these dots is not ours to know
            <span key={index} className={styles.dot}>
              {mark}
            </span>
          );
        }
        const isOpen = opened?.expectationId === example.expectationId;
        return (
          <button
            key={example.expectationId}
            type="button"
            className={`${styles.dot} ${styles.open}`}
            aria-label={text.dot(example.goal, example.clientName, outcomes[outcome])}
            title={text.dot(example.goal, example.clientName, outcomes[outcome])}
            aria-expanded={isOpen}
            onClick={() => onOpen(isOpen ? undefined : example)}
          >
            {mark}
          </button>
        );
      })}
    </div>
  );
}
