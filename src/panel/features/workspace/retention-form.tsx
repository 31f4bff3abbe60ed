import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useEffect, useState } from 'react';
import { RETENTION_MONTHS, type WorkspaceSettings } from '#contracts/privacy.ts';
import { useSync } from '../../sync/use-sync.ts';
import { saveWorkspace, workspaceSettings } from '../../sync/workspace-api.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { Loaded } from './loaded.tsx';
import { useAskedOfServer } from './use-asked-of-server.ts';
import { useWorkspaceStyles } from './workspace-styles.ts';

/** After how many months without contact a client is due, and whether it is then erased by itself. */
export function RetentionForm({ onSaved }: { onSaved: () => void }) {
  const asked = useAskedOfServer(workspaceSettings);
  return (
    <Loaded asked={asked}>
      {(settings) => <SettingsForm settings={settings} onStale={asked.again} onSaved={onSaved} />}
    </Loaded>
  );
}

type Notice = 'saved' | 'stale' | 'failed';

function SettingsForm({
  settings,
  onStale,
  onSaved,
}: {
  settings: WorkspaceSettings;
  onStale: () => void;
  onSaved: () => void;
}) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const { api } = useSync();
  const [inForce, setInForce] = useState(settings);
  const [months, setMonths] = useState(String(settings.retentionMonths));
  const [automatic, setAutomatic] = useState(settings.eraseAutomatically);
  const [notice, setNotice] = useState<Notice>();
  const { shortest, longest } = RETENTION_MONTHS;
  const number = Number(months);
  const isOdd = !Number.isInteger(number) || number < shortest || number > longest;
  const isChanged = number !== inForce.retentionMonths || automatic !== inForce.eraseAutomatically;
  // Whoever was overtaken sees what the other one set.
  useEffect(() => {
    setInForce(settings);
    setMonths(String(settings.retentionMonths));
    setAutomatic(settings.eraseAutomatically);
  }, [settings]);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isOdd || !isChanged) return;
    const draft = { retentionMonths: number, eraseAutomatically: automatic };
    const saved = await saveWorkspace(api, inForce.version, draft);
    if (saved.ok) {
      setInForce(saved.value);
      setNotice('saved');
      return onSaved();
    }
    const isStale = saved.error.kind === 'refused';
    setNotice(isStale ? 'stale' : 'failed');
    if (isStale) onStale();
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.row}>
        <Field label={text.months} {...(isOdd && { validationMessage: text.monthsOdd(shortest, longest) })}>
          <Input
            type="number"
            min={shortest}
            max={longest}
            value={months}
            onChange={(_, { value }) => setMonths(value)}
          />
        </Field>
        <Button type="submit" disabled={isOdd || !isChanged}>
          {text.save}
        </Button>
      </div>
      <Checkbox
        className={styles.check}
        label={text.automatic}
        checked={automatic}
        onChange={(_, { checked }) => setAutomatic(checked === true)}
      />
      <span className={styles.quiet}>{text.automaticWhy}</span>
      <div role="status">{notice && <p>{text[notice]}</p>}</div>
    </form>
  );
}
