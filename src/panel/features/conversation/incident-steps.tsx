import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Phase } from '#domain/coaching/briefing.ts';
import type { Incident } from '#domain/incident.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf, daysBetween } from '#domain/time.ts';
import { canUndo } from '#domain/undo.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { conversationText } from '../../text/conversation.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';

/** A mistake is still a subject for so many days after it was fixed (coaching.md, `our-incident`). */
const SUBJECT_DAYS = 30;

const useStyles = makeStyles({
  incident: { marginBottom: '14px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: '2px 0 0', padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '6px', minHeight: '24px' },
  button: { height: '44px' },
  field: { flex: '1 1 120px', minWidth: 0, height: '44px' },
});

/** What the phases after a mistake of ours are about: the apology, what we tell, what prevents the next one. */
export function IncidentSteps({ phase, meeting }: { phase: Phase; meeting: Meeting }) {
  const styles = useStyles();
  const { state } = useClient();
  const steps = { apologise: ApologyStep, inform: InformStep, safeguard: SafeguardStep };
  const Step =
    phase === 'apologise' || phase === 'inform' || phase === 'safeguard' ? steps[phase] : undefined;
  if (!Step) return null;
  const day = dayOf(meeting.start);
  return state.dossier.incidents
    .filter(
      ({ causedBy, resolvedOn }) =>
        causedBy === 'us' && (!resolvedOn || daysBetween(resolvedOn, day) <= SUBJECT_DAYS),
    )
    .map((incident) => (
      <div key={incident.id} className={styles.incident}>
        <p className={styles.title}>{incident.title}</p>
        <Step incident={incident} />
      </div>
    ));
}

function ApologyStep({ incident }: { incident: Incident }) {
  const styles = useStyles();
  const text = useText(conversationText);
  const { state, append, undo } = useClient();
  const now = useNow();
  const apology = state.entries.find(
    (entry) => entry.kind === 'apology-made' && entry.incidentId === incident.id,
  );
  const madeToday = incident.apologisedAt && dayOf(incident.apologisedAt) === dayOf(now);
  if (!madeToday) {
    return (
      <div className={styles.row}>
        <Button
          className={styles.button}
          icon={<Checkmark20Regular />}
          onClick={() => void append([{ kind: 'apology-made', incidentId: incident.id }])}
        >
          {text.apologised}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <span>{text.apologisedAt(incident.apologisedAt?.slice(11, 16) ?? '')}</span>
      {apology && canUndo(state.dossier, apology.id) && (
        <QuietLink onClick={() => void undo(apology.id)}>{text.undo}</QuietLink>
      )}
    </div>
  );
}

function InformStep({ incident }: { incident: Incident }) {
  const styles = useStyles();
  const text = useText(conversationText);
  const dates = useDates();
  return (
    <ul className={styles.facts}>
      <li>{incident.fixBy ? text.fixBy(dates.weekday(incident.fixBy)) : text.fixByUnknown}</li>
      <li>{incident.mitigation ? text.mitigation(incident.mitigation) : text.mitigationUnknown}</li>
      <li>{incident.contactName ? text.contactName(incident.contactName) : text.contactUnknown}</li>
    </ul>
  );
}

function SafeguardStep({ incident }: { incident: Incident }) {
  const styles = useStyles();
  const text = useText(conversationText);
  const dates = useDates();
  const today = dayOf(useNow());
  const { append } = useClient();
  const [safeguard, setSafeguard, clear] = useDraft(`safeguard:${incident.id}`);
  if (incident.resolvedOn) {
    return (
      <ul className={styles.facts}>
        <li>{text.resolvedOn(dates.weekday(incident.resolvedOn))}</li>
        {incident.safeguard && <li>{incident.safeguard}</li>}
      </ul>
    );
  }
  return (
    <div className={styles.row}>
      <Input
        className={styles.field}
        placeholder={text.safeguard}
        aria-label={text.safeguard}
        value={safeguard}
        onChange={(_, { value }) => setSafeguard(value)}
      />
      <Button
        className={styles.button}
        onClick={() => {
          const kept = safeguard.trim();
          void append([
            {
              kind: 'incident-resolved',
              incidentId: incident.id,
              on: today,
              ...(kept && { safeguard: kept }),
            },
          ]);
          clear(safeguard);
        }}
      >
        {text.resolved}
      </Button>
    </div>
  );
}
