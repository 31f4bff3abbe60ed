import * as z from 'zod/mini';
import { OwnPrompt, PlaybookDraft } from '#domain/coaching/own-playbook.ts';

/** Lines as they are typed, which may still be empty or too long. */
const TypedSpoken = z.strictObject({
  de: z.strictObject({ sie: z.string(), du: z.string() }),
  en: z.string(),
});
const TypedText = z.strictObject({ de: z.string(), en: z.string() });

const TypedDraft = z.strictObject({
  changes: z.record(
    z.string(),
    z.strictObject({
      off: z.optional(z.boolean()),
      say: z.optional(TypedSpoken),
      again: z.optional(TypedSpoken),
      text: z.optional(TypedText),
      textOfEach: z.optional(TypedText),
    }),
  ),
  own: z.array(OwnPrompt),
});

/** A draft that is not saved yet, as this browser keeps it, with what was in force when it was begun. */
const KeptDraft = z.strictObject({ base: PlaybookDraft, mine: TypedDraft });
type KeptDraft = z.infer<typeof KeptDraft>;

export function writeKept({ base, mine }: KeptDraft): string {
  const plain = ({ changes, own }: PlaybookDraft) => ({ changes, own });
  return JSON.stringify({ base: plain(base), mine: plain(mine) });
}

/** What was kept, or `undefined` when it is of another release and does not read. */
export function readKept(text: string): KeptDraft | undefined {
  return KeptDraft.safeParse(JSON.parse(text)).data;
}
