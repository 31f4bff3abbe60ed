import { bilingual } from './use-text.tsx';

/** What the trail tells of; whoever shows it needs a word for each. */
type Event =
  | 'client-read'
  | 'export'
  | 'erasure'
  | 'contact-erasure'
  | 'refusal'
  | 'playbook-changed'
  | 'settings-changed'
  | 'import';

type Words = {
  title: string;
  failed: string;
  retry: string;
  handover: string;
  handoverWhy: string;
  from: string;
  to: string;
  choose: string;
  clientsOf: (count: number) => string;
  handOver: (count: number) => string;
  handed: (count: number, name: string) => string;
  stayed: (count: number) => string;
  nobodyServes: string;
  retention: string;
  retentionWhy: (months: number) => string;
  months: string;
  monthsOdd: (shortest: number, longest: number) => string;
  automatic: string;
  automaticWhy: string;
  save: string;
  saved: string;
  stale: string;
  nothingDue: string;
  due: (lastContact: string, dueOn: string) => string;
  managedBy: (name: string) => string;
  receipts: string;
  receiptsWhy: string;
  noReceipts: string;
  erased: { client: string; contact: string };
  receipt: (entries: number, meetings: number) => string;
  byAt: (name: string, day: string, time: string) => string;
  byItself: string;
  trail: string;
  trailWhy: string;
  noTrail: string;
  more: string;
  when: string;
  who: string;
  what: string;
  which: string;
  events: Record<Event, string>;
};

/** The workspace as leads keep it: who serves whom, what is erased when, what has been done. */
export const workspaceText = bilingual<Words>({
  de: {
    title: 'Arbeitsbereich',
    failed: 'Gerade nicht zu laden.',
    retry: 'Noch einmal',
    handover: 'Übergabe',
    handoverWhy: 'Wenn jemand geht oder wechselt: Kunden in andere Hände geben.',
    from: 'Von',
    to: 'An',
    choose: 'Wählen …',
    clientsOf: (count) => (count === 1 ? '1 Kunde' : `${count} Kunden`),
    handOver: (count) => (count > 0 ? `${count} Kunden übergeben` : 'Kunden übergeben'),
    handed: (count, name) => `${count === 1 ? '1 Kunde ist' : `${count} Kunden sind`} jetzt bei ${name}.`,
    stayed: (count) =>
      count === 1 ? '1 Kunde blieb, wie er war.' : `${count} Kunden blieben, wie sie waren.`,
    nobodyServes: 'Noch ist niemandem ein Kunde zugeordnet.',
    retention: 'Aufbewahrung',
    retentionWhy: (months) =>
      `Wer seit ${months} Monaten nichts mehr mit uns zu tun hatte, steht hier zum Löschen an.`,
    months: 'Monate nach dem letzten Kontakt',
    monthsOdd: (shortest, longest) => `Eine ganze Zahl von ${shortest} bis ${longest}.`,
    automatic: 'Fällige Kunden selbsttätig löschen',
    automaticWhy: 'Täglich und ohne Rückfrage. Ein Beleg bleibt.',
    save: 'Sichern',
    saved: 'Gesichert.',
    stale: 'Inzwischen hat jemand anderes etwas geändert. Das steht jetzt hier.',
    nothingDue: 'Nichts ist fällig.',
    due: (lastContact, dueOn) => `letzter Kontakt ${lastContact}, fällig seit ${dueOn}`,
    managedBy: (name) => `bei ${name}`,
    receipts: 'Löschbelege',
    receiptsWhy: 'Was wann von wem gelöscht wurde, ohne Inhalt.',
    noReceipts: 'Noch nichts gelöscht.',
    erased: { client: 'Kunde', contact: 'Person' },
    receipt: (entries, meetings) =>
      `${entries === 1 ? '1 Eintrag' : `${entries} Einträge`}, ${meetings === 1 ? '1 Termin' : `${meetings} Termine`}`,
    byAt: (name, day, time) => `${name}, ${day}, ${time}`,
    byItself: 'selbsttätig',
    trail: 'Protokoll',
    trailWhy:
      'Wer fremde Kunden gelesen, etwas ausgegeben, gelöscht oder geändert hat; 400 Tage, ohne Inhalt.',
    noTrail: 'Noch nichts verzeichnet.',
    more: 'Ältere zeigen',
    when: 'Wann',
    who: 'Wer',
    what: 'Was',
    which: 'Kunde',
    events: {
      'client-read': 'Kunden gelesen',
      export: 'Daten ausgegeben',
      erasure: 'Kunden gelöscht',
      'contact-erasure': 'Person gelöscht',
      refusal: 'Zugriff verweigert',
      'playbook-changed': 'Gesprächshilfen geändert',
      'settings-changed': 'Einstellungen geändert',
      import: 'Daten eingelesen',
    },
  },
  en: {
    title: 'Workspace',
    failed: 'Cannot be loaded at the moment.',
    retry: 'Try again',
    handover: 'Handover',
    handoverWhy: 'When someone leaves or moves on: give clients into other hands.',
    from: 'From',
    to: 'To',
    choose: 'Choose …',
    clientsOf: (count) => (count === 1 ? '1 client' : `${count} clients`),
    handOver: (count) =>
      count === 0 ? 'Hand over clients' : count === 1 ? 'Hand over 1 client' : `Hand over ${count} clients`,
    handed: (count, name) => `${count === 1 ? '1 client is' : `${count} clients are`} now with ${name}.`,
    stayed: (count) => (count === 1 ? '1 client stayed as it was.' : `${count} clients stayed as they were.`),
    nobodyServes: 'Nobody has a client yet.',
    retention: 'Retention',
    retentionWhy: (months) =>
      `Clients without any contact for ${months} months are listed here to be erased.`,
    months: 'Months after the last contact',
    monthsOdd: (shortest, longest) => `A whole number from ${shortest} to ${longest}.`,
    automatic: 'Erase clients that are due by itself',
    automaticWhy: 'Every day and without asking. A receipt remains.',
    save: 'Save',
    saved: 'Saved.',
    stale: 'Someone else has changed this in the meantime. Here is what they set.',
    nothingDue: 'Nothing is due.',
    due: (lastContact, dueOn) => `last contact ${lastContact}, due since ${dueOn}`,
    managedBy: (name) => `with ${name}`,
    receipts: 'Receipts of erasure',
    receiptsWhy: 'What was erased when and by whom, without content.',
    noReceipts: 'Nothing erased yet.',
    erased: { client: 'Client', contact: 'Person' },
    receipt: (entries, meetings) =>
      `${entries === 1 ? '1 entry' : `${entries} entries`}, ${meetings === 1 ? '1 meeting' : `${meetings} meetings`}`,
    byAt: (name, day, time) => `${name}, ${day}, ${time}`,
    byItself: 'by itself',
    trail: 'Trail',
    trailWhy:
      'Who read clients of others, took data out, erased or changed something; 400 days, without content.',
    noTrail: 'Nothing recorded yet.',
    more: 'Show older ones',
    when: 'When',
    who: 'Who',
    what: 'What',
    which: 'Client',
    events: {
      'client-read': 'Read a client',
      export: 'Took data out',
      erasure: 'Erased a client',
      'contact-erasure': 'Erased a person',
      refusal: 'Was refused',
      'playbook-changed': 'Changed the prompts',
      'settings-changed': 'Changed settings',
      import: 'Brought data in',
    },
  },
});
