import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Stage } from '#domain/stage.ts';
import { useHost } from '../../parts/use-host.ts';
import { createApi } from '../../sync/api.ts';
import type { ApiProblem } from '../../sync/api-outcome.ts';
import { openStage } from '../../sync/stage-api.ts';
import { stageText } from '../../text/stage.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { PlainPage } from '../../ui/plain-page.tsx';
import { StageGoalCard } from './stage-goal-card.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: 'clamp(16px, 4vw, 64px)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 24px', marginBottom: '24px' },
  titles: { flex: '1 1 320px', minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 600px)': {
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
    },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
    alignItems: 'start',
    gap: '24px',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '24px', minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  card: {
    padding: '32px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (max-width: 600px)': { padding: '16px' },
  },
  cardTitle: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  foot: {
    margin: '24px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/**
 * What the client sees. The page asks our server for these few facts and for nothing else: no dossier, no notes, no
 * coaching, no copy of the client in this browser.
 */
export function StagePage({
  clientId,
  meetingId,
  picked,
}: {
  clientId: string;
  meetingId: string | undefined;
  /** Ids of proposals, with commas between. */
  picked: string;
}) {
  const styles = useStyles();
  const text = useText(stageText);
  const language = useLanguage();
  const { token, signIn } = useHost();
  const api = useMemo(() => createApi({ token, language: () => language }), [token, language]);
  const [stage, setStage] = useState<Stage>();
  const [problem, setProblem] = useState<ApiProblem>();
  const load = useCallback(async () => {
    const asked = await openStage(api, clientId, picked);
    setProblem(asked.ok ? undefined : asked.error);
    if (asked.ok) setStage(asked.value);
  }, [api, clientId, picked]);
  async function retry() {
    // Whoever closes the window is asked again by the same button.
    if (problem?.kind === 'signed-out') await signIn().catch(() => undefined);
    await load();
  }
  useEffect(() => {
    void load();
  }, [load]);
  const today = useNow();
  const dates = useDates();

  if (!stage) {
    if (!problem) return null;
    return (
      <PlainPage
        icon={<DocumentSearch24Regular />}
        title={text.closedTitle}
        text={text.closed}
        action={<Button onClick={() => void retry()}>{text.retry}</Button>}
      />
    );
  }
  const { clientName, toAgree, agreed, rhythm } = stage;
  const isOneColumn = toAgree.length === 0;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <p className={styles.quiet}>{clientName}</p>
          <h1 className={styles.title}>{text.title}</h1>
        </div>
        <p className={styles.quiet}>{dates.heading(today)}</p>
      </header>
      {isOneColumn && agreed.length === 0 && !rhythm && <p className={styles.line}>{text.nothing}</p>}
      <div className={styles.columns}>
        {!isOneColumn && (
          <div className={styles.column}>
            {toAgree.map((goal) => (
              <StageGoalCard
                key={goal.id}
                goal={goal}
                onAgree={(entry) => api.append(clientId, [{ ...entry, ...(meetingId && { meetingId }) }])}
                onChanged={() => void load()}
              />
            ))}
          </div>
        )}
        <div className={`${styles.column} ${isOneColumn ? styles.wide : ''}`}>
          {agreed.map((goal) => (
            <StageGoalCard key={goal.id} goal={goal} />
          ))}
          {rhythm && (
            <section className={styles.card}>
              <h2 className={styles.cardTitle}>{text.rhythm}</h2>
              <Rhythm {...rhythm} />
            </section>
          )}
        </div>
      </div>
      <p className={styles.foot}>{text.foot}</p>
    </main>
  );
}

function Rhythm({ channel, everyDays, detail }: NonNullable<Stage['rhythm']>) {
  const styles = useStyles();
  const { channels } = useText(terms);
  const { every } = useText(stageText);
  return (
    <>
      <p className={styles.line}>
        {channels[channel]}, {every(everyDays)}
      </p>
      {detail && <p className={styles.quiet}>{detail}</p>}
    </>
  );
}
