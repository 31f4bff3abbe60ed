import type { Person } from '#domain/envelope.ts';
import type { Mapping } from '#domain/exchange/propose-columns.ts';
import type { Unreadable } from './read-file.ts';
import type { Checked, OpenedSheet, TableAnswer, TableRequest } from './table-messages.ts';

/** Reads tables beside the page, which stays alive however large they are. */
export type TableReader = {
  open(file: Blob): Promise<OpenedSheet[] | Unreadable>;
  check(sheet: number, mapping: Mapping, people: readonly Person[]): Promise<Checked>;
  close(): void;
};

type Unnumbered<T> = T extends { id: number } ? Omit<T, 'id'> : never;

export function openTableReader(): TableReader {
  const worker = new Worker(
    new URL(/* webpackChunkName: "table-worker" */ './table-worker.ts', import.meta.url),
  );
  const waiting = new Map<
    number,
    { resolve: (answer: TableAnswer) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => {
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  function ask(request: Unnumbered<TableRequest>): Promise<TableAnswer> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id });
    });
  }

  return {
    open: async (file) => {
      const answer = await ask({ ask: 'open', file });
      return 'opened' in answer ? answer.opened : 'unreadable';
    },
    check: async (sheet, mapping, people) => {
      const answer = await ask({ ask: 'check', sheet, mapping, people });
      return 'checked' in answer ? answer.checked : { clients: [], problems: [], emptyRows: 0 };
    },
    close: () => worker.terminate(),
  };
}
