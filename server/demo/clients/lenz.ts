import { chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { JANA } from '../people.ts';

/** A first conversation: nothing is known yet but who she is. */
export function lenz(calendar: DemoCalendar): DemoClient {
  const { client, on, write, person } = chronicle('lenz', calendar);
  on(5);
  write({
    kind: 'client-described',
    name: 'Töpferei Lenz',
    domains: ['toepferei-lenz.example'],
    language: 'de',
    address: 'du',
  });
  write({ kind: 'manager-changed', userId: JANA.userId, name: JANA.name });
  write({
    kind: 'contact-joined',
    contactId: person('mara-lenz'),
    name: 'Mara Lenz',
    role: 'Inhaberin',
    email: 'mara@toepferei-lenz.example',
    address: 'du',
  });
  return client;
}
