import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import type { Calibration } from '#contracts/calibration.ts';
import { askCalibration } from '../../sync/review-api.ts';
import { useAsked } from '../../sync/use-asked.ts';
import { useSync } from '../../sync/use-sync.ts';
import { calibrationText } from '../../text/calibration.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';
import { ReliabilityPlot } from './reliability-plot.tsx';
import { ReliabilityTable } from './reliability-table.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 360px)',
    alignItems: 'start',
    gap: '16px',
    '@container page (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', minWidth: 0 },
  score: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: '10px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** How well the workspace judges what is realistic: table, plot, score. There is nothing about a person. */
export function CalibrationPage() {
  const styles = useStyles();
  const text = useText(calibrationText);
  const { api } = useSync();
  const { value, problem, again } = useAsked(useCallback(() => askCalibration(api), [api]));
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever has opened the page reads on from its title.
  useEffect(() => title.current?.focus(), []);
  return (
    <article className={styles.page}>
      <header>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {text.title}
        </h2>
        <p className={styles.quiet}>{text.why}</p>
      </header>
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.failed}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={again}>
              {text.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!value && !problem && <p role="status">{text.loading}</p>}
      {value && <Shown calibration={value} />}
    </article>
  );
}

function Shown({ calibration }: { calibration: Calibration }) {
  const styles = useStyles();
  const text = useText(calibrationText);
  const score = useScore();
  const { rows, brier, n, enough, unassessed } = calibration;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Card title={text.table}>
          <ReliabilityTable rows={rows} />
          <p className={styles.small}>{text.method}</p>
          {unassessed > 0 && <p className={styles.small}>{text.unassessed(unassessed)}</p>}
        </Card>
        <Card title={text.brier}>
          {brier ? (
            <>
              <p className={styles.score}>{text.brierIs(score(brier.score), brier.n)}</p>
              <p className={styles.quiet}>{text.brierBase(score(brier.alwaysTheShare))}</p>
            </>
          ) : (
            <p className={styles.quiet}>{text.brierTooFew(n, enough)}</p>
          )}
          <p className={styles.small}>{text.brierMeans}</p>
        </Card>
      </div>
      <Card title={text.plot}>
        <ReliabilityPlot rows={rows} />
        <p className={styles.small}>{text.plotSummary}</p>
      </Card>
    </div>
  );
}

/** A score with two decimals, as the language writes them. */
function useScore(): (score: number) => string {
  const language = useLanguage();
  return (score) => score.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
