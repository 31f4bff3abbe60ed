import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addressee, nameOnDoor, readName } from '#domain/contact.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Meeting } from '#domain/meeting.ts';
import { frameText } from '../text/frame.ts';
import { type Dates, useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';
import { useNow } from '../ui/clock.tsx';
import { Initials } from '../ui/initials.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    minHeight: '52px',
    flex: 'none',
    padding: '10px var(--pad) 6px',
  },
  who: { minWidth: 0, flex: '1 1 auto' },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  form: {
    flex: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    padding: '0 5px 1px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  when: {
    flex: 'none',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
  },
});

/** The person first, because people remember people; then the firm; at the right the meeting's time. */
export function Header({
  dossier,
  meeting,
  openFile,
}: {
  dossier: Dossier;
  meeting: Meeting;
  /** Opens what is known of the client as a whole. */
  openFile: () => void;
}) {
  const styles = useStyles();
  const text = useText(frameText);
  const dates = useDates();
  const now = useNow();
  const contact = addressee(dossier.contacts, meeting);
  const form = contact?.address ?? dossier.profile?.address;
  const parts = contact && readName(contact);
  const person = contact ? nameOnDoor(contact) : text.noContact;
  const germanClient = dossier.profile?.language === 'de';
  return (
    <header className={styles.header}>
      <Initials givenName={parts?.givenName} familyName={parts?.familyName} />
      <div className={styles.who}>
        <h1 className={styles.name}>
          <span className={mergeClasses(styles.cut, styles.strong)} title={person}>
            {person}
          </span>
          {contact && form && germanClient && (
            <span className={styles.form} role="img" aria-label={text.addressLabel[form]}>
              {text.address[form]}
            </span>
          )}
        </h1>
        <div className={mergeClasses(styles.cut, styles.quiet)} title={dossier.profile?.name}>
          {dossier.profile && (
            <QuietLink inline subtle label={text.openFile(dossier.profile.name)} onClick={openFile}>
              {withoutLegalForm(dossier.profile.name)}
            </QuietLink>
          )}
        </div>
      </div>
      <div className={styles.when}>
        <div className={styles.strong}>{dates.time(meeting.start)}</div>
        <div className={styles.quiet}>{timeToGo(meeting, now, text, dates)}</div>
      </div>
    </header>
  );
}

function withoutLegalForm(name: string): string {
  return name.replace(
    /,?\s+(GmbH( & Co\. KG)?|AG|KG|SE|UG|e\.\s?K\.|GbR|OHG|Ltd\.?|Inc\.?|LLC|plc|S\.A\.)$/i,
    '',
  );
}

function timeToGo(meeting: Meeting, now: string, text: (typeof frameText)['de'], dates: Dates): string {
  const minutes = Math.round((Date.parse(meeting.start) - Date.parse(now)) / 60_000);
  const days = dates.between(now, meeting.start);
  if (days > 0 && minutes > 12 * 60) return text.inDays(days);
  if (minutes >= 120) return text.inHours(Math.round(minutes / 60));
  if (minutes > 0) return text.inMinutes(minutes);
  const end = meeting.end ?? meeting.start;
  if (Date.parse(now) < Date.parse(end)) return minutes === 0 ? text.now : text.since(-minutes);
  return days < 0 ? text.endedOn(dates.short(end)) : text.endedAt(dates.time(end));
}
