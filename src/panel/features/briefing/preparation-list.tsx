import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Preparation } from '#domain/coaching/briefing.ts';
import { EvidenceLink, useEvidence } from '../../parts/evidence.tsx';
import { PrincipleNote } from '../../parts/principle-note.tsx';
import { useDraft } from '../../sync/use-draft.ts';
import { briefingText } from '../../text/briefing.ts';
import { useText } from '../../text/use-text.tsx';
import { later } from '../../ui/later.ts';
import { Section } from '../../ui/section.tsx';

const FactForm = later(async () => (await import('./fact-form.tsx')).FactForm);

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '30px',
  },
  box: {
    flex: '1 1 auto',
    minWidth: 0,
    marginLeft: '-8px',
    // Fluent greys the label of an empty box; here the label is the content.
    '& .fui-Checkbox__label': {
      flex: '1 1 auto',
      color: tokens.colorNeutralForeground1,
      padding: '5px 8px 5px 2px',
    },
    '& .fui-Checkbox__indicator': { marginTop: '7px', marginBottom: '7px' },
  },
});

/** What to find out or arrange before the call. A fact that is missing is asked for on the spot and kept with the incident. */
export function PreparationList({
  preparations,
  meetingId,
}: {
  preparations: readonly Preparation[];
  meetingId: string;
}) {
  const styles = useStyles();
  const text = useText(briefingText);
  if (preparations.length === 0) return null;
  return (
    <Section title={text.clearUp}>
      <ul className={styles.list}>
        {preparations.map((preparation) => (
          <PreparationRow
            key={`${preparation.principle} ${preparation.text}`}
            preparation={preparation}
            meetingId={meetingId}
          />
        ))}
      </ul>
    </Section>
  );
}

function PreparationRow({ preparation, meetingId }: { preparation: Preparation; meetingId: string }) {
  const styles = useStyles();
  const evidence = useEvidence(preparation.because);
  // What is no fact of the ledger is a tick of this person, on this device, for this meeting.
  const [ticked, setTicked] = useDraft(`done:${meetingId}:${preparation.principle}`);
  const [asking, setAsking] = useState(false);
  const { missing } = preparation;
  return (
    <li>
      <div className={styles.row}>
        <Checkbox
          className={styles.box}
          label={preparation.text}
          checked={missing ? asking : ticked === 'yes'}
          onChange={(_, { checked }) =>
            missing ? setAsking(checked === true) : setTicked(checked ? 'yes' : '')
          }
        />
        <EvidenceLink evidence={evidence} because={preparation.because} />
      </div>
      {missing && asking && (
        <Suspense>
          <FactForm missing={missing} close={() => setAsking(false)} />
        </Suspense>
      )}
      {evidence.open && (
        <>
          <PrincipleNote principle={preparation.principle} />
          {evidence.sheet}
        </>
      )}
    </li>
  );
}
