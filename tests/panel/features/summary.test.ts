import { expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { notesOf } from '#domain/note-list.ts';
import { LONGEST_MAIL_LINK, mailLink, summaryOf } from '#panel/features/wrap-up/summary.ts';
import { mailHtml } from '#panel/hosts/mail-html.ts';
import { entry, folded, ledgerOf } from '../../support/entries.ts';

const MEETING = { id: 'm1', title: 'Jour fixe', start: '2026-11-22T09:00:00+01:00' };
const inMeeting = { meetingId: 'm1' };

/** A meeting of which much may leave, and much may not. */
const LEDGER: Entry[] = [
  entry('client-described', { id: 'e1' }),
  entry('contact-joined', { id: 'p0', name: 'Frau Dr. Petra Hartwig', email: 'p@hartwig.example' }),
  entry('expectation-proposed', { id: 'x1', goal: 'Mehr Bewerbungen', target: '12', dueOn: '2027-03-31' }),
  entry('expectation-agreed', { id: 'x1a', expectationId: 'x1' }),
  entry('expectation-proposed', { id: 'x2', goal: 'Umsatz heben', target: undefined, dueOn: undefined }),
  entry('expectation-proposed', { id: 'x3', goal: 'GEHEIM nur bei uns' }),
  entry('expectation-assessed', { id: 'x3a', expectationId: 'x2', risks: ['GEHEIM Risiko'] }),
  entry('commitment-made', { id: 'k1', ...inMeeting, what: 'Angebot schicken', dueOn: '2026-11-25' }),
  entry('commitment-made', { id: 'k2', meetingId: 'm0', what: 'GEHEIM von früher' }),
  entry('note-taken', { id: 'n1', ...inMeeting, text: 'Zwei Personen geben frei.', visibility: 'shareable' }),
  entry('note-taken', { id: 'n2', ...inMeeting, text: 'GEHEIM intern', visibility: 'internal' }),
  entry('note-taken', {
    id: 'n3',
    ...inMeeting,
    text: 'GEHEIM: Ihr Vater liegt im Krankenhaus.',
    visibility: 'shareable',
  }),
];

const summary = (openGoals: string[] = [], more: Entry[] = []) => {
  const entries = [...LEDGER, ...more];
  return summaryOf(folded(entries), MEETING, notesOf(ledgerOf(entries)), 'Jana Reuter', openGoals);
};

test('what is agreed, picked as open, promised and shareable, and not a word more', () => {
  const { to, subject, body } = summary(['x2']);
  expect(to).toBe('p@hartwig.example');
  expect(subject).toBe('Jour fixe: was wir am 22. November besprochen haben');
  expect(body.split('\n\n').slice(2, -2)).toEqual([
    'Das haben wir vereinbart:\n– Mehr Bewerbungen: 12, bis Mi 31.03.',
    'Das ist noch offen:\n– Umsatz heben',
    'Das passiert als Nächstes:\n– Jana: Angebot schicken, bis Mi 25.11.',
    'Das halten wir fest:\n– Zwei Personen geben frei.',
  ]);
  expect(body).not.toContain('GEHEIM');
});

test('an open goal leaves only when it is picked; nothing else leaves as one', () => {
  expect(summary().body).not.toContain('Umsatz heben');
  expect(summary(['x1', 'n2', '']).body).not.toContain('noch offen');
});

test.each([
  ['de', 'sie', 'Sehr geehrte Frau Dr. Hartwig,', 'als Sie? Dann sagen Sie'],
  ['de', 'du', 'Hallo Petra,', 'als du? Dann sag '],
  ['en', 'sie', 'Dear Dr Hartwig,', 'Please let me know.'],
] as const)('in the language and form of the client: %s, %s', (language, address, greeting, asked) => {
  const { body } = summary([], [entry('client-described', { id: 'e9', language, address })]);
  expect(body.startsWith(greeting)).toBe(true);
  expect(body).toContain(asked);
});

test('a draft has its lines and signs, and what is too long for a link has none', () => {
  const mail = { to: 'p@x.example', subject: 'Ziele & mehr', body: 'Guten Tag,\n50 % mehr' };
  expect(mailLink(mail)).toBe(
    'mailto:p%40x.example?subject=Ziele%20%26%20mehr&body=Guten%20Tag%2C%0D%0A50%20%25%20mehr',
  );
  expect(mailLink({ ...mail, body: 'ü'.repeat(LONGEST_MAIL_LINK / 6) })).toBeUndefined();
});

test('in a form of Outlook, what looks like a tag stays words', () => {
  expect(mailHtml('1 < 2 & "3"\n<img src=x onerror=\'alert(1)\'>')).toBe(
    '<div>1 &lt; 2 &amp; &quot;3&quot;<br>&lt;img src=x onerror=&#39;alert(1)&#39;&gt;</div>',
  );
});
