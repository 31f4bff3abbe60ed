import { type ComponentProps, Suspense } from 'react';
import { later } from '../ui/later.ts';

const PrincipleFact = later(async () => (await import('./principle-fact.tsx')).PrincipleFact);

/** What a line rests on. The facts of all principles are long, so they come when the first is asked for. */
export function PrincipleNote(props: ComponentProps<typeof PrincipleFact>) {
  return (
    <Suspense>
      <PrincipleFact {...props} />
    </Suspense>
  );
}
