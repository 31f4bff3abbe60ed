import { Badge, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ClientSummary } from '#contracts/clients.ts';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { mergePlaybook, type PlaybookDraft } from '#domain/coaching/own-playbook.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { listClients } from '../../sync/clients-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { playbookText } from '../../text/playbook.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { mainLine } from './draft.ts';
import { SAMPLE_CASES } from './sample-cases.ts';
import { FIRST_SAMPLE, type Tried, usePreview } from './use-preview.ts';
import { isWordedAnew } from './wording-form.tsx';

/** How many clients the list offers; a workspace with more finds the others by opening them. */
const CLIENTS_LISTED = 200;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: '2px 0 0', padding: '0 0 0 18px' },
  heading: { margin: '14px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { margin: '4px 0', overflowWrap: 'break-word' },
});

/** The briefing with the draft in force, to a client or a sample of one's choice. */
export function Preview({ draft, isStale }: { draft: PlaybookDraft; isStale: boolean }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const language = useLanguage();
  const clients = useClients();
  const [tried, setTried] = useState<Tried>(FIRST_SAMPLE);
  const playbook = useMemo(() => mergePlaybook(PLAYBOOK, draft), [draft]);
  const briefing = usePreview(tried, playbook);
  return (
    <section aria-labelledby="playbook-preview">
      <h3 id="playbook-preview" className={styles.title}>
        {text.preview}
      </h3>
      <Field label={text.previewOf} size="small">
        <Select value={tried} onChange={(_, { value }) => setTried(triedOf(value))}>
          <optgroup label={text.samples}>
            {SAMPLE_CASES.map(({ id, name }) => (
              <option key={id} value={`sample:${id}`}>
                {name[language]}
              </option>
            ))}
          </optgroup>
          {clients.length > 0 && (
            <optgroup label={text.clients}>
              {clients.map(({ id, name }) => (
                <option key={id} value={`client:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {isStale && <p className={styles.quiet}>{text.previewStale}</p>}
      {briefing === 'loading' && <p className={styles.quiet}>{text.previewLoading}</p>}
      {briefing === 'failed' && <p className={styles.quiet}>{text.previewFailed}</p>}
      {typeof briefing === 'object' && <Lists briefing={briefing} draft={draft} />}
    </section>
  );
}

function triedOf(value: string): Tried {
  const [kind, ...id] = value.split(':');
  return kind === 'client' ? `client:${id.join(':')}` : `sample:${id.join(':')}`;
}

const LISTS = ['openings', 'questions', 'cautions', 'advice'] as const;

function Lists({ briefing, draft }: { briefing: Briefing; draft: PlaybookDraft }) {
  const text = useText(playbookText);
  const language = useLanguage();
  const shipped = useMemo(() => PLAYBOOK.principles.flatMap(({ prompts }) => prompts), []);
  const off = briefing.withheld.flatMap(({ promptId, reason }) => {
    const prompt = shipped.find(({ id }) => id === promptId);
    return prompt && reason === 'switched-off' ? [{ promptId, text: mainLine(prompt, language) }] : [];
  });
  return (
    <>
      {LISTS.map((name) => (
        <LineList key={name} title={text.lists[name]} lines={briefing[name]} draft={draft} />
      ))}
      <LineList title={text.lists.prepare} lines={briefing.prepare} draft={draft} />
      <LineList title={text.lists.switchedOff} lines={off} draft={draft} />
    </>
  );
}

function LineList({
  title,
  lines,
  draft,
}: {
  title: string;
  lines: readonly { promptId?: string; text: string }[];
  draft: PlaybookDraft;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  if (lines.length === 0) return null;
  function markOf(promptId = ''): string | undefined {
    if (draft.own.some(({ prompt }) => prompt.id === promptId)) return text.own;
    const change = draft.changes[promptId];
    return change && isWordedAnew(change) ? text.changed : undefined;
  }
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.list}>
        {lines.map(({ promptId, text: line }) => (
          <li key={`${promptId} ${line}`} className={styles.line}>
            {line}{' '}
            {markOf(promptId) && (
              <Badge size="small" appearance="tint" color="brand">
                {markOf(promptId)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function useClients(): readonly ClientSummary[] {
  const { api } = useSync();
  const [clients, setClients] = useState<readonly ClientSummary[]>([]);
  useEffect(() => {
    let isWanted = true;
    void listClients(api, { limit: CLIENTS_LISTED }).then((asked) => {
      if (isWanted && asked.ok) setClients(asked.value.clients);
    });
    return () => {
      isWanted = false;
    };
  }, [api]);
  return clients;
}
