import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { importText } from '../../text/import.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { ColumnTable } from './column-table.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ProblemTable } from './problem-table.tsx';
import type { ImportState, ImportStep } from './use-import.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px', marginBottom: '8px' },
  file: { margin: 0, flex: '1 1 200px', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  actions: {
    position: 'sticky',
    bottom: '-24px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    margin: '16px -20px -24px',
    padding: '12px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The second step: what the columns mean, what it comes to, what is left out. Nothing is sent yet. */
export function TableCheck({
  step,
  state,
}: {
  step: Extract<ImportStep, { is: 'checking' }>;
  state: ImportState;
}) {
  const styles = useStyles();
  const text = useText(importText);
  const { file, mapping, checked } = step;
  const sheet = file.sheets[step.sheet];
  const clients = checked?.clients.length ?? 0;
  const hasName = mapping.includes('name');
  return (
    <>
      <div className={styles.head}>
        <p className={styles.file}>{text.rowsIn(sheet?.rows ?? 0, file.name)}</p>
        {file.sheets.length > 1 && (
          <Field label={text.sheet} orientation="horizontal">
            <Select
              value={String(step.sheet)}
              onChange={(_, { value }) => {
                const chosen = Number(value);
                void state.check(file, chosen, file.sheets[chosen]?.proposed ?? []);
              }}
            >
              {file.sheets.map(({ name }, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button size="small" onClick={state.startAgain}>
          {text.otherFile}
        </Button>
      </div>
      <Section title={text.columns}>
        {sheet && (
          <ColumnTable
            sheet={sheet}
            mapping={mapping}
            onChange={(changed) => void state.check(file, step.sheet, changed)}
          />
        )}
      </Section>
      {checked && hasName && (
        <>
          <Section title={text.preview}>
            <PreviewTable clients={checked.clients} />
          </Section>
          {checked.problems.length > 0 && <ProblemTable problems={checked.problems} />}
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={!checked || !hasName || clients === 0}
          onClick={() => checked && void state.send(checked)}
        >
          {text.take(clients)}
        </Button>
        <p role="status" className={styles.hint}>
          {hasName ? '' : text.nameNeeded}
        </p>
      </div>
    </>
  );
}
