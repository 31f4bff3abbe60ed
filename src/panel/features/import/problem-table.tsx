import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COLUMNS } from '#domain/exchange/column.ts';
import type { RowProblem } from '#domain/exchange/row-problem.ts';
import { importText } from '../../text/import.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ScrollingTable } from './scrolling-table.tsx';

const AT_ONCE = 50;

const useStyles = makeStyles({
  why: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** Every row that is left out: where, what stands there, and why it does not fit. */
export function ProblemTable({ problems }: { problems: readonly RowProblem[] }) {
  const styles = useStyles();
  const text = useText(importText);
  const language = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const rows = new Set(problems.map(({ row }) => row)).size;
  return (
    <Section title={text.left(rows)}>
      <p className={styles.why}>{text.leftWhy}</p>
      <ScrollingTable label={text.left(rows)} columns={[text.row, text.column, text.what]}>
        {problems.slice(0, shown).map(({ row, column, code, value }) => (
          <tr key={`${row} ${column} ${code}`}>
            <td>{row}</td>
            <th scope="row">{COLUMNS[column].label[language]}</th>
            <td>{[value && text.inCell(value), text.problems[code]].filter(Boolean).join(' ')}</td>
          </tr>
        ))}
      </ScrollingTable>
      {problems.length > shown && (
        <QuietLink onClick={() => setShown(shown + 10 * AT_ONCE)}>
          {text.moreProblems(problems.length - shown)}
        </QuietLink>
      )}
    </Section>
  );
}
