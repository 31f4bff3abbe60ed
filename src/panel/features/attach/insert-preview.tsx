import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '#domain/client.ts';
import type { InvitationText } from '#domain/invitation.ts';
import type { Appointment, Invitee } from '../../hosts/host.ts';
import { attachText } from '../../text/attach.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  box: {
    marginTop: '12px',
    padding: '12px',
    border: `1.5px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  people: { margin: '4px 0 12px', paddingLeft: '20px', fontWeight: tokens.fontWeightSemibold },
  label: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  text: {
    margin: 0,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    fontFamily: 'inherit',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  status: { margin: '8px 0 0' },
});

type Outcome = 'inserted' | 'not-there' | 'refused';

/** Before anything goes into an invitation: who will read it, and exactly what. */
export function InsertPreview({
  appointment,
  text: invitation,
  language,
  close,
}: {
  appointment: Appointment;
  text: InvitationText;
  /** The client's, in which the text is written. */
  language: Language;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(attachText);
  const [invitees, setInvitees] = useState<readonly Invitee[]>();
  const [outcome, setOutcome] = useState<Outcome>();
  const exact = invitation.lines.join('\n');

  useEffect(() => {
    let wanted = true;
    void appointment.invitees().then((people) => {
      if (wanted) setInvitees(people);
    });
    return () => {
      wanted = false;
    };
  }, [appointment]);

  async function insert() {
    try {
      setOutcome(await appointment.insert?.(invitation));
    } catch {
      // Said in words below: Outlook names permissions, not what to do.
      setOutcome('refused');
    }
  }

  // Nothing is offered before it is known who reads it.
  if (!invitees) return null;
  const outside = invitees.filter(({ external }) => external);
  return (
    <div className={styles.box}>
      <p className={styles.line}>{outside.length > 0 ? text.willRead : text.onlyInside}</p>
      <ul className={styles.people}>
        {outside.map(({ name, email }) => (
          <li key={email}>{name && name !== email ? `${name} (${email})` : email}</li>
        ))}
      </ul>
      <p className={styles.label}>{text.exactText}</p>
      <pre lang={language} className={styles.text}>
        {exact}
      </pre>
      <div className={styles.actions}>
        {outcome === undefined && (
          <Button appearance="primary" onClick={() => void insert()}>
            {text.confirm}
          </Button>
        )}
        {(outcome === 'not-there' || outcome === 'refused') && (
          <Button onClick={() => void navigator.clipboard.writeText(exact)}>{text.copy}</Button>
        )}
        {outcome !== 'inserted' && <Button onClick={close}>{text.cancel}</Button>}
      </div>
      <p role="status" className={styles.status}>
        {outcome && { inserted: text.inserted, 'not-there': text.notThere, refused: text.refused }[outcome]}
      </p>
    </div>
  );
}
