import { useEffect, useMemo, useRef, useState } from 'react';
import type { Person } from '#domain/envelope.ts';
import type { Mapping } from '#domain/exchange/propose-columns.ts';
import { importClients, importSetting } from '../../sync/exchange-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { openTableReader } from './open-table-reader.ts';
import type { Unreadable } from './read-file.ts';
import { type Ended, NOTHING_SENT, sendClients, type Tally } from './send-clients.ts';
import type { Checked, OpenedSheet } from './table-messages.ts';

export type OpenedFile = { name: string; sheets: OpenedSheet[]; people: readonly Person[] };

/** Where an import stands. Nothing is sent before `sending`. */
export type ImportStep =
  | { is: 'start'; failure?: Unreadable | 'failed' }
  | { is: 'reading'; name: string }
  | { is: 'checking'; file: OpenedFile; sheet: number; mapping: Mapping; checked?: Checked }
  | { is: 'sending'; checked: Checked; tally: Tally; isStopping: boolean }
  | { is: 'ended'; checked: Checked; tally: Tally; ended: Ended };

/** An import from the choice of a file to its end. Leaving the page stops it after the part that is under way. */
export function useImport() {
  const { api } = useSync();
  const [step, setStep] = useState<ImportStep>({ is: 'start' });
  const reader = useMemo(openTableReader, []);
  const sending = useRef<AbortController>(undefined);
  // Of two answers that overtake each other, the one to the last question counts.
  const question = useRef(0);
  useEffect(
    () => () => {
      sending.current?.abort();
      reader.close();
    },
    [reader],
  );

  async function open(file: File) {
    setStep({ is: 'reading', name: file.name });
    try {
      const [sheets, setting] = await Promise.all([reader.open(file), importSetting(api)]);
      if (typeof sheets === 'string') return setStep({ is: 'start', failure: sheets });
      if (!setting.ok) return setStep({ is: 'start', failure: 'failed' });
      const opened = { name: file.name, sheets, people: setting.value.people };
      await check(opened, 0, sheets[0]?.proposed ?? []);
    } catch {
      // The worker could not read on; the file can be chosen again.
      setStep({ is: 'start', failure: 'failed' });
    }
  }

  async function check(file: OpenedFile, sheet: number, mapping: Mapping) {
    question.current += 1;
    const asked = question.current;
    setStep((before) => ({
      is: 'checking',
      file,
      sheet,
      mapping,
      ...(before.is === 'checking' && before.checked && { checked: before.checked }),
    }));
    const checked = await reader.check(sheet, mapping, file.people);
    if (asked === question.current) setStep({ is: 'checking', file, sheet, mapping, checked });
  }

  async function send(checked: Checked, from: Tally = NOTHING_SENT) {
    const controller = new AbortController();
    sending.current = controller;
    let tally = from;
    setStep({ is: 'sending', checked, tally, isStopping: false });
    const ended = await sendClients(checked.clients, from, (records) => importClients(api, records), {
      signal: controller.signal,
      onProgress: (progress) => {
        tally = progress;
        setStep({ is: 'sending', checked, tally, isStopping: controller.signal.aborted });
      },
    });
    setStep({ is: 'ended', checked, tally, ended });
  }

  return {
    step,
    open,
    check,
    send,
    cancel: () => {
      sending.current?.abort();
      setStep((now) => (now.is === 'sending' ? { ...now, isStopping: true } : now));
    },
    startAgain: () => setStep({ is: 'start' }),
  };
}
export type ImportState = ReturnType<typeof useImport>;
