import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Review } from '#contracts/review.ts';
import { WorkspacePlaybook } from '../../parts/workspace-playbook.tsx';
import { askReview } from '../../sync/review-api.ts';
import { useAsked } from '../../sync/use-asked.ts';
import { ClientProvider, useClient } from '../../sync/use-client.ts';
import { useClientSession } from '../../sync/use-client-session.ts';
import { useSync } from '../../sync/use-sync.ts';
import { reviewText } from '../../text/review.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { AnswersCard } from './answers-card.tsx';
import { ContactCard } from './contact-card.tsx';
import { ExpectationsCard } from './expectations-card.tsx';
import { ExportMenu } from './export-menu.tsx';
import { IncidentsCard } from './incidents-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import { ReviewHeader } from './review-header.tsx';
import { TalkCard } from './talk-card.tsx';
import { usePrintInLight } from './use-print-in-light.ts';
import { VerdictCard } from './verdict-card.tsx';

const NARROW = '@container page (max-width: 900px)';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: '16px',
    '@media print': {
      display: 'block',
      fontSize: '11.5px',
      lineHeight: '15px',
      // Bars and bands belong to what is said.
      printColorAdjust: 'exact',
    },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 360px)',
    alignItems: 'start',
    gap: '16px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  column: { display: 'grid', gap: '16px', minWidth: 0, '@media print': { display: 'block' } },
  // On paper: how it went on the first page, what to do on the second.
  secondPage: { '@media print': { breakBefore: 'page' } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** All that a lead looks at before the renewal talk with one client, with the lead's word on it. */
export function ReviewPage({ clientId }: { clientId: string }) {
  const session = useClientSession(clientId);
  return (
    session && (
      <ClientProvider session={session}>
        <WorkspacePlaybook>
          <Opened clientId={clientId} />
        </WorkspacePlaybook>
      </ClientProvider>
    )
  );
}

function Opened({ clientId }: { clientId: string }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const language = useLanguage();
  const { api } = useSync();
  const { phase, lastSavedAt } = useClient().state;
  usePrintInLight();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server has just taken belongs on the page
  const ask = useCallback(() => askReview(api, clientId, language), [api, clientId, language, lastSavedAt]);
  const { value: review, problem, again } = useAsked(ask);
  if (phase === 'missing') return <p>{text.missing}</p>;
  if (review && phase === 'ready') return <Page review={review} />;
  return problem || phase === 'failed' ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.failed}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={again}>
          {text.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ) : (
    <p role="status" className={styles.quiet}>
      {text.loading}
    </p>
  );
}

function Page({ review }: { review: Review }) {
  const styles = useStyles();
  const mayDecide = useSync().me.roles.includes('lead');
  return (
    <article className={styles.page}>
      <ReviewHeader review={review} actions={<ExportMenu clientId={review.clientId} />} />
      <ContactCard review={review} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ExpectationsCard review={review} />
          <IncidentsCard review={review} />
          <div className={styles.secondPage}>
            <PromisesCard review={review} />
          </div>
          <AnswersCard review={review} />
        </div>
        <div className={styles.column}>
          <TalkCard review={review} />
          <VerdictCard review={review} mayDecide={mayDecide} />
        </div>
      </div>
    </article>
  );
}
