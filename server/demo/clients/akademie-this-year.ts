import type { Chronicle } from '../chronicle.ts';
import { DANIEL, MIRIAM } from '../people.ts';

/** Akademie am Wall since the last renewal: all is well, and the same two questions every four weeks. */
export function akademieThisYear(story: Chronicle): void {
  fewerCallbacks(story);
  renewed(story);
  forEveryone(story);
  theSameEveryMonth(story);
}

function fewerCallbacks({ on, met, note, share, write, assess, agree, close, daysAgo }: Chronicle): void {
  on(230);
  met('goals', 'video', 'Weniger Rückfragen', 'good');
  const callbacks = write({
    kind: 'expectation-proposed',
    goal: 'Weniger Rückfragen zur Anmeldung',
    measure: 'Anrufe bei Nils in der ersten Woche',
    baseline: '120',
    target: '80',
    dueOn: daysAgo(170),
    category: 'rueckfragen',
  });
  assess(callbacks, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Nils zählt mit', granted: true }],
    risks: ['Neue Förderregeln'],
  });
  agree(callbacks, 'Judith Brandner');
  on(208);
  met('status', 'video', 'Jour fixe', 'good');
  share('Jeder Kurs nennt jetzt Raum, Material und Förderung auf einen Blick.');
  on(180);
  met('status', 'video', 'Jour fixe', 'good');
  on(169);
  close(callbacks, 'exceeded', '61 Anrufe, Strichliste von Nils');
  note('Nils hat die Strichliste eingerahmt.');
}

function renewed({ on, met, write, daysAgo, inDays }: Chronicle): void {
  on(166, MIRIAM);
  write({
    kind: 'renewal-reviewed',
    renewalOn: daysAgo(162),
    verdict: 'renew',
    comment: 'Zwei Ziele erfüllt, zwei verfehlt, Vertrauen da. Nicht einschlafen.',
  });
  on(162);
  met('renewal', 'in-person', 'Verlängerung', 'good');
  write({
    kind: 'renewal-set',
    on: inDays(203),
    annualValue: { amount: 43_000, currency: 'EUR' },
  });
  const praise = write({
    kind: 'note-taken',
    text: '„Ihr seid die Einzigen, bei denen ich nicht nachfragen muss.“',
    visibility: 'internal',
  });
  write({ kind: 'signal-raised', signal: 'praise', evidence: praise });
}

function forEveryone({ on, met, note, share, write, assess, agree, inDays }: Chronicle): void {
  on(152);
  met('goals', 'video', 'Kurssuche für alle');
  const everyone = write({
    kind: 'expectation-proposed',
    goal: 'Kurssuche ohne Hürden',
    measure: 'Offene Punkte der Prüfung',
    baseline: '34',
    target: '0',
    dueOn: inDays(61),
    category: 'barrierefreiheit',
  });
  assess(everyone, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Zwei Teilnehmende testen mit', granted: true }],
    risks: ['Kalender eines fremden Anbieters'],
  });
  agree(everyone, 'Judith Brandner');
  on(138, DANIEL);
  note('18 von 34 Punkten erledigt. Der Kalender bleibt zäh.');
  on(124);
  met('status', 'video', 'Jour fixe', 'good');
  share('18 von 34 Punkten der Prüfung sind erledigt.');
}

function theSameEveryMonth({ on, met, note, answer, promise, kept, workdayAgo }: Chronicle): void {
  on(96);
  met('status', 'video', 'Jour fixe');
  answer('hell.current-focus', 'Das neue Programm.');
  answer('hell.market-change', 'Wie immer, die Leute melden sich spät an.');
  on(68);
  met('status', 'video', 'Jour fixe', 'good');
  answer('hell.current-focus', 'Programm, Dozenten, Räume.');
  answer('hell.market-change', 'Nichts Neues.');
  const rooms = promise('us', 'Daniel Weiß', 'Raumplan in der Kurssuche zeigen', workdayAgo(45));
  on(46, DANIEL);
  kept(rooms);
  on(40);
  met('status', 'video', 'Jour fixe');
  answer('hell.current-focus', 'Programm.');
  answer('hell.market-change', 'Wie beim letzten Mal.');
  promise('client', 'Judith Brandner', 'Kurstexte für das neue Programm liefern', workdayAgo(9));
  on(12);
  met('status', 'video', 'Jour fixe', 'good');
  answer('hell.current-focus', 'Immer noch das Programm.');
  answer('hell.market-change', 'Du fragst das jedes Mal.');
  note('Elf Minuten, alles grün. Nett war es, neu war nichts.');
  on(4, DANIEL);
  note('31 von 34 Punkten erledigt. Es fehlen die Kurstexte.');
}
