import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { useMemo } from 'react';
import type { Heard } from '#domain/coaching/hear.ts';
import type { Dossier } from '#domain/dossier.ts';
import { isActive, type SignalName } from '#domain/signal.ts';
import { dayOf } from '#domain/time.ts';
import { useClient } from '../sync/use-client.ts';
import { useDraft } from '../sync/use-draft.ts';
import { conversationText } from '../text/conversation.ts';
import { situationTerms } from '../text/situation-terms.ts';
import { useText } from '../text/use-text.tsx';
import { useNow } from '../ui/clock.tsx';
import { laterValue, useLater } from '../ui/later.ts';

const useStyles = makeStyles({
  offer: {
    marginTop: '10px',
    padding: '9px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  line: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', gap: '8px', marginTop: '8px' },
  action: { flex: '1 1 0', minWidth: 0, height: '44px' },
});

// The word lists are the heaviest part of the panel; nobody waits for them.
const hearing = laterValue(async () => (await import('#domain/coaching/hear.ts')).hear);

type Offer = { signal: SignalName; over: boolean; words: string };

/**
 * What a note or an answer sounds like, offered for confirmation inside the same card. Nothing counts until
 * someone says that it is right.
 */
export function HeardSignals({ text: typed, entryId }: { text: string; entryId: string }) {
  const styles = useStyles();
  const text = useText(conversationText);
  const { signals: names } = useText(situationTerms);
  const { state, append } = useClient();
  const today = dayOf(useNow());
  const hear = useLater(hearing, true);
  const heard = useMemo(() => hear?.(typed), [hear, typed]);
  const [declined, setDeclined] = useDraft(`unheard:${entryId}`);
  const offer = heard && firstOpenOffer(heard, state.dossier, entryId, today, declined.split(' '));
  if (!offer) return null;

  function confirm({ signal, over }: Offer) {
    const raised = state.dossier.signals.findLast((item) => item.signal === signal && !item.resolvedAt);
    if (over && raised) void append([{ kind: 'signal-resolved', signalId: raised.id }]);
    else void append([{ kind: 'signal-raised', signal, evidence: entryId }]);
  }

  return (
    <div className={styles.offer}>
      <p className={styles.line}>
        {offer.over ? text.soundsOver : text.soundsLike}
        <strong className={styles.name}>{names[offer.signal]}</strong>
      </p>
      <div className={styles.actions}>
        <Button className={styles.action} icon={<Checkmark20Regular />} onClick={() => confirm(offer)}>
          {text.right}
        </Button>
        <Button
          className={styles.action}
          appearance="subtle"
          onClick={() => setDeclined(`${declined} ${offer.signal}`.trim())}
        >
          {text.no}
        </Button>
      </div>
    </div>
  );
}

function firstOpenOffer(
  { signals, over }: Heard,
  dossier: Dossier,
  entryId: string,
  today: string,
  declined: readonly string[],
): Offer | undefined {
  const active = new Set(
    dossier.signals.filter((signal) => isActive(signal, today)).map(({ signal }) => signal),
  );
  const confirmed = new Set(
    dossier.signals.filter(({ evidence }) => evidence === entryId).map(({ signal }) => signal),
  );
  return [
    ...over.filter(({ signal }) => active.has(signal)).map((item) => ({ ...item, over: true })),
    ...signals.filter(({ signal }) => !active.has(signal)).map((item) => ({ ...item, over: false })),
  ].find(({ signal }) => !confirmed.has(signal) && !declined.includes(signal));
}
