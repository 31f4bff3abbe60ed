import { Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { mergePlaybook } from '#domain/coaching/own-playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { playbookText } from '../../text/playbook.ts';
import { useText } from '../../text/use-text.tsx';
import { isFound, linesOf } from './draft.ts';
import { Preview } from './preview.tsx';
import { PrincipleGroup } from './principle-group.tsx';
import { SaveBar } from './save-bar.tsx';
import { type DraftState, usePlaybookDraft } from './use-playbook-draft.ts';
import { VersionList } from './version-list.tsx';

const useStyles = makeStyles({
  container: {
    containerType: 'inline-size',
    containerName: 'playbook',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusXLarge,
  },
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  // The preview stays in sight beside the list; where there is no room for both, it follows the list.
  columns: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    '@container playbook (max-width: 760px)': { display: 'block', overflowY: 'auto' },
  },
  column: {
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 20px 24px',
    '@container playbook (max-width: 760px)': { overflowY: 'visible', padding: '12px 12px 24px' },
  },
  find: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  search: { flex: '1 1 200px', maxWidth: 'none' },
  source: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  author: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Where leads change what the coach says in their workspace: all prompts, a preview, the versions. */
export function PlaybookPage() {
  const styles = useStyles();
  const text = useText(playbookText);
  const state = usePlaybookDraft();
  return (
    <section className={styles.container} aria-label={text.title}>
      <div className={styles.page}>
        <SaveBar state={state} />
        {state.inForce && (
          <div className={styles.columns}>
            <div className={styles.column}>
              <PromptList state={state} />
            </div>
            <div className={styles.column}>
              <Preview draft={state.sound} isStale={state.errors.size > 0} />
              <VersionList versions={state.versions} />
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

/** All prompts by source and principle; a search or a wish for what is changed shows less of them. */
function PromptList({ state }: { state: DraftState }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const [search, setSearch] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const { draft } = state;
  const { principles, sources } = useMemo(() => mergePlaybook(PLAYBOOK, draft), [draft]);
  const isChanged = ({ id }: Prompt) =>
    id in draft.changes || draft.own.some(({ prompt }) => prompt.id === id);
  const isNarrowed = search.trim() !== '' || onlyChanged;
  const groups = principles
    .map((principle, index) => {
      const shipped = PLAYBOOK.principles[index] ?? principle;
      // Also by its shipped words, so that a line that was found stays there while it is worded anew.
      const linesToFind = (prompt: Prompt) => [
        ...Object.values(shipped.label),
        ...[prompt, ...shipped.prompts.filter(({ id }) => id === prompt.id)].flatMap(linesOf),
      ];
      const prompts = principle.prompts.filter(
        (prompt) => isFound(linesToFind(prompt), search.trim()) && (!onlyChanged || isChanged(prompt)),
      );
      return { shipped, prompts };
    })
    .filter(({ prompts }) => prompts.length > 0 || !isNarrowed);
  return (
    <div>
      <div className={styles.find}>
        <SearchBox
          className={styles.search}
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Checkbox
          label={text.onlyChanged}
          checked={onlyChanged}
          onChange={(_, { checked }) => setOnlyChanged(checked === true)}
        />
      </div>
      <div role="status">{groups.length === 0 && <p>{text.nothingFound}</p>}</div>
      {sources
        .filter(({ id }) => groups.some(({ shipped }) => shipped.source === id))
        .map(({ id, author, title }) => (
          <div key={id}>
            <h3 className={styles.source}>
              {author} <span className={styles.author}>{title}</span>
            </h3>
            {groups
              .filter(({ shipped }) => shipped.source === id)
              .map((group) => (
                <PrincipleGroup key={group.shipped.id} {...group} isShown={isNarrowed} state={state} />
              ))}
          </div>
        ))}
    </div>
  );
}
