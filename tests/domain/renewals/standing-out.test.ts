import { expect, test } from '@jest/globals';
import { whatStandsOut } from '#domain/renewals/standing-out.ts';
import { AGREED, contact, day, factsAfter, type Happening, mistake, RHYTHM } from './attention-stories.ts';

/** Talks every so many days from `first` to `last` days ago. */
function talks(first: number, last: number, every: number, fields: object = {}): Happening[] {
  const all: Happening[] = [];
  for (let ago = first; ago >= last; ago -= every) all.push(contact(-ago, { purpose: 'status', ...fields }));
  return all;
}

function goal(number: number, ago: number, outcome: string): Happening[] {
  const expectationId = `g${number}`;
  return [
    [-ago - 10, 'expectation-proposed', { id: expectationId }],
    [-ago - 10, 'expectation-agreed', { id: `${expectationId}-ag`, expectationId }],
    [-ago, 'expectation-closed', { id: `${expectationId}-cl`, expectationId, outcome }],
  ];
}

const CARE = contact(-300, { purpose: 'care' });

const CASES: { story: string; happened: Happening[]; says: object[] }[] = [
  { story: 'nothing has happened', happened: [], says: [] },
  {
    story: 'the rhythm was kept, and nobody asked how they are for half a year',
    happened: [RHYTHM, ...talks(200, 102, 14), ...talks(88, 4, 14)],
    says: [
      { id: 'no-care', from: day(-365), to: day(0), days: 365, sales: 0 },
      { id: 'rhythm-kept', since: day(-90), everyDays: 14, kept: 6, due: 6, because: ['rh'] },
    ],
  },
  {
    story: 'asked at last after ten months, in which three offers were made',
    happened: [CARE, ...talks(280, 240, 20, { purpose: 'sales' }), contact(-20, { purpose: 'care' })],
    says: [{ id: 'no-care', from: day(-300), to: day(-20), days: 280, sales: 3 }],
  },
  {
    story: 'a turn was left out',
    happened: [CARE, contact(-150, { purpose: 'care' }), RHYTHM, contact(-80), contact(-40), contact(-30)],
    says: [{ id: 'long-silence', from: day(-65), to: day(-41), days: 25, everyDays: 14, because: ['c80'] }],
  },
  {
    story: 'moods went down, and the same mistake came twice',
    happened: [
      contact(-170, { purpose: 'care' }),
      contact(-9, { mood: 'bad' }),
      contact(-5, { mood: 'bad' }),
      mistake(-100),
      mistake(-10),
    ],
    says: [
      { id: 'bad-moods', count: 2, since: day(-9), because: ['c9', 'c5'] },
      { id: 'mistake-repeated', from: day(-100), to: day(-10), days: 90, because: ['i10', 'i100'] },
    ],
  },
  {
    story: 'two of three goals were reached: that is well',
    happened: [...goal(1, 60, 'met'), ...goal(2, 50, 'exceeded'), ...goal(3, 40, 'missed')],
    says: [{ id: 'goals', met: 2, of: 3 }],
  },
  {
    story: 'one of three: that is not; and one of a year ago or withdrawn counts nothing',
    happened: [
      ...goal(1, 60, 'met'),
      ...goal(2, 50, 'missed'),
      ...goal(3, 365, 'missed'),
      ...goal(4, 366, 'met'),
      ...goal(5, 30, 'withdrawn'),
    ],
    says: [{ id: 'goals', met: 1, of: 3, because: ['g3-cl', 'g1-cl', 'g2-cl'] }],
  },
  { story: 'two goals are too few to say anything', happened: [...goal(1, 60, 'met'), ...AGREED], says: [] },
];

test.each(CASES)('$story', ({ happened, says }) => {
  expect(whatStandsOut(factsAfter(happened, false), day(0))).toMatchObject(says);
});
