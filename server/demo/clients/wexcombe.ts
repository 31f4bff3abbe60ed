import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { DANIEL, JANA, MIRIAM } from '../people.ts';
import { DOUBLING } from './doubling.ts';
import { wexcombeThisYear } from './wexcombe-this-year.ts';

/** An English client: goals missed in a row, offers instead of questions, then ten weeks of silence. */
export function wexcombe(calendar: DemoCalendar): DemoClient {
  const story = chronicle('wexcombe', calendar);
  profile(story);
  const orders = twiceTheOrders(story);
  fewerDropouts(story, orders);
  giftSets(story);
  wexcombeThisYear(story);
  return story.client;
}

function profile({ on, write, person, note, daysAgo, inDays }: Chronicle): void {
  on(719);
  write({
    kind: 'client-described',
    name: 'Wexcombe Tea Ltd',
    domains: ['wexcombe-tea.example'],
    language: 'en',
    address: 'du',
    since: daysAgo(742),
    revenueShare: 0.05,
  });
  write({ kind: 'manager-changed', userId: JANA.userId, name: JANA.name });
  write({
    kind: 'contact-joined',
    contactId: person('claire-hadley'),
    name: 'Claire Hadley',
    role: 'Head of Online',
    email: 'claire.hadley@wexcombe-tea.example',
    address: 'du',
  });
  write({
    kind: 'contact-joined',
    contactId: person('owen-pritchard'),
    name: 'Owen Pritchard',
    role: 'Finance',
    email: 'owen.pritchard@wexcombe-tea.example',
    address: 'du',
  });
  write({ kind: 'renewal-set', on: inDays(158), annualValue: { amount: 26_000, currency: 'GBP' } });
  write({ kind: 'rhythm-agreed', channel: 'video', everyDays: 28, detail: 'Once a month, half an hour.' });
  note('Family firm, tea and gift sets, 60 people. First names from the first e-mail on.');
}

/** Answers the goal of twice the orders. */
function twiceTheOrders({ on, met, note, answer, share, write, assess, agree, daysAgo }: Chronicle): string {
  on(712);
  met('kickoff', 'video', 'Getting started', 'good');
  answer('hell.how-is-it-running', 'Busy. The board wants growth on the front page of the annual report.');
  const orders = write({
    kind: 'expectation-proposed',
    goal: 'Double online orders',
    measure: 'Orders per month',
    baseline: '1,100',
    target: '2,200',
    dueOn: daysAgo(565),
    category: DOUBLING,
  });
  assess(orders, {
    realism: 'conditional',
    prerequisites: [{ kind: 'budget', text: '£15,000 for product photography', granted: false }],
    risks: ['Delivery prices to the continent'],
  });
  note('Owen refused the photography. We said yes to the goal anyway.');
  agree(orders, 'Claire Hadley');
  on(684);
  met('status', 'video', 'Monthly catch-up');
  on(656);
  met('project', 'video', 'Shop: new product pages', 'good');
  share('All forty loose teas now have brewing times and origin.');
  on(628);
  met('status', 'video', 'Monthly catch-up');
  return orders;
}

function fewerDropouts(
  { on, met, note, share, write, assess, agree, close, ...to }: Chronicle,
  orders: string,
): void {
  on(600);
  met('goals', 'video', 'Why people leave at the till');
  const dropouts = write({
    kind: 'expectation-proposed',
    goal: 'Fewer people leave at the till',
    measure: 'Baskets abandoned at payment',
    baseline: '71%',
    target: '60%',
    dueOn: to.daysAgo(460),
    category: 'checkout',
  });
  assess(dropouts, {
    realism: 'realistic',
    prerequisites: [{ kind: 'decision', text: 'Guests may order without an account', granted: true }],
    risks: ['Payment provider may change its form'],
  });
  agree(dropouts, 'Claire Hadley');
  on(572);
  met('status', 'video', 'Monthly catch-up', 'mixed');
  on(560);
  close(orders, 'missed', '1,380 instead of 2,200 orders per month');
  note('Claire took it well: “We should have paid for the pictures.”');
  on(544);
  met('project', 'video', 'Shop: guest checkout', 'good');
  share('Guests can order without an account from today.');
  on(516);
  met('status', 'video', 'Monthly catch-up', 'good');
  on(488);
  met('care', 'phone', 'Just calling', 'good');
  note('She is moving house and laughing about it. Sent her a plant.');
  on(455, DANIEL);
  close(dropouts, 'met', 'Abandoned baskets at 58%, shop statistics');
}

function giftSets({ on, met, note, write, assess, agree, close, daysAgo }: Chronicle): void {
  on(450);
  met('goals', 'video', 'Gift sets');
  const sets = write({
    kind: 'expectation-proposed',
    goal: 'Double gift-set sales',
    measure: 'Sets sold per month',
    baseline: '240',
    target: '480',
    dueOn: daysAgo(345),
    category: DOUBLING,
  });
  assess(sets, {
    realism: 'conditional',
    prerequisites: [
      { kind: 'time', text: 'Stock four weeks earlier than last year', granted: true },
      { kind: 'budget', text: '£8,000 for advertising', granted: false },
    ],
    risks: ['Competitors start earlier every year'],
  });
  agree(sets, 'Claire Hadley');
  on(432);
  met('status', 'video', 'Monthly catch-up', 'good');
  on(404);
  met('status', 'video', 'Monthly catch-up');
  on(376);
  met('project', 'video', 'Shop: gift finder', 'good');
  on(348, MIRIAM);
  note('Read through the goals so far: we agree to too much without the money behind it.');
  on(340);
  close(sets, 'missed', 'Close: 441 instead of 480 sets per month');
}
