import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { useHost } from '../../parts/use-host.ts';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { Footer } from '../../ui/footer.tsx';
import { Section } from '../../ui/section.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { Begun } from './begun.tsx';
import { ExpectationForm } from './expectation-form.tsx';
import { ExpectationRow } from './expectation-row.tsx';
import { ShowToClient } from './show-to-client.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { width: '100%', height: '44px' },
});

/** Vereinbart: what the client expects, made explicit, with what became of it. */
export function ExpectationsView({ meeting }: ViewProps) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { expectations } = useClient().state.dossier;
  const [editing, setEditing] = useState<Expectation['id'] | 'new'>();
  const { shareToStage: canShow } = useHost().can;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  if (editing) {
    const expectation = expectations.find(({ id }) => id === editing);
    return (
      <ExpectationForm
        key={editing}
        expectation={expectation}
        meeting={meeting}
        onSaved={setEditing}
        close={() => setEditing(undefined)}
      />
    );
  }
  const of = (...states: Expectation['state'][]) =>
    expectations.filter(({ state }) => states.includes(state)).toReversed();
  return (
    <>
      {expectations.length === 0 && <p className={styles.none}>{text.none}</p>}
      <Begun onOpen={() => setEditing('new')} />
      <Group
        title={text.open}
        expectations={of('proposed')}
        onEdit={setEditing}
        {...(canShow && { picked, onPick: pick })}
      />
      <Group title={text.agreed} expectations={of('agreed')} onEdit={setEditing} />
      <Group title={text.past} expectations={of('closed', 'declined')} onEdit={setEditing} />
      {canShow && <ShowToClient meetingId={meeting.id} picked={picked} />}
      <Footer>
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          className={styles.wide}
          onClick={() => setEditing('new')}
        >
          {text.add}
        </Button>
      </Footer>
    </>
  );
}

function Group({
  title,
  expectations,
  onEdit,
  picked,
  onPick,
}: {
  title: string;
  expectations: readonly Expectation[];
  onEdit: (id: string) => void;
  /** Those to be shown to the client; absent where nothing can be shown. */
  picked?: readonly string[];
  onPick?: (id: string) => void;
}) {
  const styles = useStyles();
  if (expectations.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {expectations.map((expectation) => (
          <ExpectationRow
            key={expectation.id}
            expectation={expectation}
            onEdit={() => onEdit(expectation.id)}
            picked={picked?.includes(expectation.id) ?? false}
            {...(onPick && { onPick: () => onPick(expectation.id) })}
          />
        ))}
      </ul>
    </Section>
  );
}
