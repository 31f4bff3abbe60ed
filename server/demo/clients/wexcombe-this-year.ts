import type { Chronicle } from '../chronicle.ts';
import { DANIEL, JANA, MIRIAM } from '../people.ts';
import { DOUBLING } from './doubling.ts';

/** Wexcombe in the last year: two more goals missed, one declined, three offers, and then nothing. */
export function wexcombeThisYear(story: Chronicle): void {
  const signUps = newsletterSignUps(story);
  const wholesale = twiceTheWholesale(story);
  wrongPrice(story);
  nothingComesTrue(story, signUps);
  offers(story, wholesale);
  silence(story);
}

/** Answers the goal of twice the sign-ups. */
function newsletterSignUps({ on, met, note, write, assess, agree, daysAgo }: Chronicle): string {
  on(334);
  met('goals', 'video', 'Newsletter');
  const signUps = write({
    kind: 'expectation-proposed',
    goal: 'Double newsletter sign-ups',
    measure: 'New readers per month',
    baseline: '300',
    target: '600',
    dueOn: daysAgo(205),
    category: DOUBLING,
  });
  assess(signUps, {
    realism: 'unrealistic',
    prerequisites: [{ kind: 'decision', text: 'A discount on the first order', granted: false }],
    risks: ['Nothing to offer in return'],
  });
  agree(signUps, 'Claire Hadley');
  on(306);
  met('status', 'video', 'Monthly catch-up');
  on(278);
  met('project', 'video', 'Newsletter: brewing tips', 'good');
  on(250);
  met('status', 'video', 'Monthly catch-up');
  note('Talked about numbers only. She asked twice what our other clients do.');
  return signUps;
}

/** Answers the goal of twice the enquiries. */
function twiceTheWholesale({ on, met, note, write, assess, agree, daysAgo }: Chronicle): string {
  on(236);
  met('goals', 'video', 'Wholesale', 'mixed');
  const wholesale = write({
    kind: 'expectation-proposed',
    goal: 'Double wholesale enquiries',
    measure: 'Enquiries per month',
    baseline: '18',
    target: '36',
    dueOn: daysAgo(95),
    category: DOUBLING,
  });
  assess(wholesale, {
    realism: 'conditional',
    prerequisites: [
      { kind: 'budget', text: '£6,000 for trade magazines', granted: false },
      { kind: 'people', text: 'One person who answers within a day', granted: true },
    ],
    risks: ['Cafés order from whoever delivers tomorrow'],
  });
  note('Fourth doubling in two years. Nobody said that out loud.');
  agree(wholesale, 'Claire Hadley');
  return wholesale;
}

function wrongPrice({ onDay, note, share, write, daysAgo }: Chronicle): void {
  onDay(222, DANIEL);
  const price = write({
    kind: 'incident-reported',
    title: 'Wrong price on a gift tin for a day',
    category: 'prices',
    causedBy: 'us',
    occurredOn: daysAgo(223),
    toldClientOn: daysAgo(222),
    fixBy: daysAgo(222),
    mitigation: 'All eleven orders honoured at the lower price, on our bill.',
    contactName: JANA.name,
  });
  onDay(222, JANA);
  write({ kind: 'apology-made', incidentId: price });
  note('Called before she noticed. She said thank you, Owen said nothing.');
  onDay(221, DANIEL);
  write({
    kind: 'incident-resolved',
    incidentId: price,
    on: daysAgo(221),
    safeguard: 'Price changes need a second pair of eyes.',
  });
  share('Prices are right again; every change is now checked by two people.');
}

function nothingComesTrue(
  { on, met, note, write, assess, close, daysAgo }: Chronicle,
  signUps: string,
): void {
  on(204);
  close(signUps, 'missed', '410 instead of 600 new readers per month');
  met('status', 'video', 'Monthly catch-up', 'mixed');
  on(176);
  met('status', 'video', 'Monthly catch-up');
  on(148);
  met('project', 'video', 'Shop: wholesale form', 'good');
  on(132);
  met('goals', 'video', 'Repeat orders');
  const repeat = write({
    kind: 'expectation-proposed',
    goal: 'Twice as many repeat orders in six weeks',
    measure: 'Repeat orders per month',
    baseline: '310',
    target: '620',
    dueOn: daysAgo(90),
    category: 'repeat-orders',
  });
  assess(repeat, {
    realism: 'unrealistic',
    prerequisites: [
      { kind: 'time', text: 'Six months', granted: false },
      { kind: 'budget', text: '£4,000 for a loyalty card', granted: false },
    ],
    risks: ['Tea lasts longer than six weeks'],
  });
  write({
    kind: 'expectation-declined',
    expectationId: repeat,
    reason: 'Not in six weeks and not without the card. We said so, and that we are sorry.',
  });
  note('First time we said no. It was right, and it came two years late.');
}

function offers({ on, met, note, close, promise, workdayAgo }: Chronicle, wholesale: string): void {
  on(118);
  met('status', 'video', 'Monthly catch-up', 'mixed');
  on(104);
  met('sales', 'video', 'Offer: advertising package');
  on(92);
  close(wholesale, 'missed', '22 instead of 36 enquiries per month');
  on(90);
  met('sales', 'video', 'Offer: advertising package, second version', 'bad');
  note('“Another quote, Jana?” No answer of mine was any good.');
  on(74);
  met('sales', 'phone', 'Offer: small package', 'bad');
  note('Over after six minutes. She will come back to us, she said.');
  promise('us', JANA.name, 'Final report on the wholesale campaign', workdayAgo(60));
}

function silence({ on, note, write }: Chronicle): void {
  on(66, MIRIAM);
  const doubt = note(
    'Three goals missed in a row, and she sounds done with us. Are we still the right ones?',
  );
  write({
    kind: 'signal-raised',
    signal: 'parting-considered',
    detail: 'Before the next offer: talk about whether to go on at all',
    evidence: doubt,
  });
  on(45);
  note('Two lines by e-mail to ask how she is. Out of office, then nothing.');
  on(8);
  note('Invited her to half an hour without an agenda. Claire accepted within the hour.');
}
