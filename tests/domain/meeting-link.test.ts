import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meetAlias, readMeetingBlocks, readMeetingLinks, threadAlias } from '#domain/meeting-link.ts';

const X = '19:meeting_MzZhYTQ1OTktMjQ0ZC00NGRi@thread.v2';
const Y = '19:meeting_YWJjZGVmMDEyMzQ1Njc4OTAx@thread.v2';
const LONG = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(X)}/0?context=%7b%22Tid%22%3a%22t%22%7d`;
const SHORT = 'https://teams.microsoft.com/meet/3123456789012?p=aBcDeF';
const OPTIONS = `https://teams.microsoft.com/meetingOptions/?organizerId=o&tenantId=t&threadId=${X.replace(':', '_')}&messageId=0&language=de-DE`;

function safeLink(url: string, host = 'eur03.safelinks.protection.outlook.com'): string {
  return `https://${host}/?url=${encodeURIComponent(url)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`;
}
function launcher(place: string): string {
  return `https://teams.microsoft.com/dl/launcher/launcher.html?url=${encodeURIComponent(place)}&type=meetup-join&deeplinkId=1`;
}

const THREAD = [`thread:${X}`];
const MEET = ['meet:3123456789012'];
const NOTHING: string[] = [];

test.each<[string, string, string[]]>([
  ['a long link', LONG, THREAD],
  [
    'a long link with capital escapes',
    LONG.replace('%3Ameeting', '%3ameeting').replace('%40', '%40'),
    THREAD,
  ],
  ['a long link that is not escaped', `https://teams.microsoft.com/l/meetup-join/${X}/0`, THREAD],
  ['a long link that is escaped twice', LONG.replaceAll('%', '%25'), THREAD],
  [
    'a long link of an old meeting',
    LONG.replace('thread.v2', 'thread.skype'),
    [`thread:${X.replace('v2', 'skype')}`],
  ],
  ['a host in capitals', LONG.replace('teams.microsoft.com', 'Teams.Microsoft.COM'), THREAD],
  ['the usual port', LONG.replace('.com/', '.com:443/'), THREAD],
  ['a short link', SHORT, MEET],
  ['a short link without its key', 'https://teams.microsoft.com/meet/3123456789012', MEET],
  [
    'a short link at the end of a sentence',
    `Hier geht es hinein: https://teams.microsoft.com/meet/3123456789012.`,
    MEET,
  ],
  ['a short link in brackets', `(https://teams.microsoft.com/meet/3123456789012)`, MEET],
  ['the new domain', 'https://teams.cloud.microsoft/meet/3123456789012?p=x', MEET],
  ['Teams for private use', 'https://teams.live.com/meet/9312345678901?p=x', ['meet:9312345678901']],
  ['the US government cloud', LONG.replace('teams.microsoft.com', 'gov.teams.microsoft.us'), THREAD],
  ['the US defence cloud', LONG.replace('teams.microsoft.com', 'dod.teams.microsoft.us'), THREAD],
  ['meeting options', OPTIONS, THREAD],
  [
    'meeting options as an attribute',
    `<a href="${OPTIONS.replaceAll('&', '&amp;')}">Besprechungsoptionen</a>`,
    THREAD,
  ],
  ['meeting options with an escaped thread', OPTIONS.replace('@', '%40'), THREAD],
  ['a launcher link', launcher(`/_#/l/meetup-join/${X}/0?context={"Tid":"t"}&anon=true`), THREAD],
  ['a launcher link to a short link', launcher('/_#/meet/3123456789012?p=x'), MEET],
  ['the place behind the hash', `https://teams.microsoft.com/_#/l/meetup-join/${X}/0`, THREAD],
  [
    'the new web client',
    `https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${X}/0?anon=true`,
    THREAD,
  ],
  ['a SafeLink', safeLink(LONG), THREAD],
  ['a SafeLink around a short link', safeLink(SHORT), MEET],
  [
    'a SafeLink of the US government cloud',
    safeLink(LONG, 'usg02.safelinks.protection.office365.us'),
    THREAD,
  ],
  ['a SafeLink in a SafeLink', safeLink(safeLink(LONG)), THREAD],
  ['a launcher link in a SafeLink', safeLink(launcher(`/_#/l/meetup-join/${X}/0`)), THREAD],
  [
    'a SafeLink as an attribute',
    `<a href="${safeLink(SHORT).replaceAll('&', '&amp;')}" originalsrc="${SHORT}">`,
    MEET,
  ],
  ['a link that Google forwards', `https://www.google.com/url?q=${encodeURIComponent(LONG)}&sa=D`, THREAD],
  ['a link in angle brackets', `Jetzt teilnehmen<${LONG}>`, THREAD],
  [
    'a meeting in a channel',
    'https://teams.microsoft.com/l/meetup-join/19%3aAbC_1%40thread.tacv2/1699000000000?context=x',
    ['thread:19:AbC_1@thread.tacv2;messageid=1699000000000'],
  ],
  [
    'a channel without a meeting',
    'https://teams.microsoft.com/l/meetup-join/19%3aAbC_1%40thread.tacv2/0',
    NOTHING,
  ],

  ['no text', '', NOTHING],
  ['no link', 'Wir treffen uns bei Ihnen in Halle 3.', NOTHING],
  [
    'another place in Teams',
    'https://teams.microsoft.com/l/channel/19%3aAbC%40thread.tacv2/General',
    NOTHING,
  ],
  ['another service', 'https://zoom.us/j/3123456789012', NOTHING],
  ['plain http', LONG.replace('https:', 'http:'), NOTHING],
  ['a host that only begins alike', LONG.replace('.com/', '.com.example/'), NOTHING],
  ['a host that only ends alike', LONG.replace('teams.', 'evil-teams.'), NOTHING],
  ['a subdomain', LONG.replace('teams.', 'x.teams.'), NOTHING],
  ['the host as a user name', LONG.replace('.com/', '.com@evil.example/'), NOTHING],
  ['the host behind a backslash', 'https://evil.example\\@teams.microsoft.com/meet/3123456789012', NOTHING],
  ['another port', LONG.replace('.com/', '.com:8443/'), NOTHING],
  ['a host with an escape', LONG.replace('teams', 't%65ams'), NOTHING],
  ['a host with a lookalike letter', LONG.replace('teams', 'tеams'), NOTHING],
  ['the host with a dot at its end', LONG.replace('.com/', '.com./'), NOTHING],
  ['a Teams path on another host', `https://evil.example/?x=${LONG.replace('https://', '')}`, NOTHING],
  ['a false SafeLink', safeLink(LONG, 'safelinks.protection.outlook.com.evil.example'), NOTHING],
  ['a SafeLink to a false host', safeLink(LONG.replace('.com/', '.com.example/')), NOTHING],
  [
    'a launcher page on a false host',
    launcher(`/_#/l/meetup-join/${X}/0`).replace('.com/', '.com.example/'),
    NOTHING,
  ],
  ['a launcher page to a false host', launcher(`//evil.example/l/meetup-join/${X}/0`), NOTHING],
  ['a SafeLink without an address', 'https://eur03.safelinks.protection.outlook.com/?data=05', NOTHING],
  ['a malformed escape', LONG.replace('%40', '%4'), NOTHING],
  [
    'a lone percent sign in a SafeLink',
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams%',
    NOTHING,
  ],
  ['a thread with a slash', LONG.replace('MzZh', '..%2F..'), NOTHING],
  ['letters among the digits', 'https://teams.microsoft.com/meet/31234567x9012', NOTHING],
  ['too few digits', 'https://teams.microsoft.com/meet/31', NOTHING],
  ['wrapped more often than anyone would', safeLink(safeLink(safeLink(safeLink(safeLink(LONG))))), NOTHING],
])('%s', (_, text, aliases) => {
  expect(readMeetingLinks(text)).toEqual(aliases);
});

describe('invitation bodies', () => {
  const EDGE = '_'.repeat(80);

  function block({ title, join, reference, options, thread, digits }: Record<string, string>): string {
    const long = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread ?? '')}/0?context=%7b%7d`;
    const optionsLink = OPTIONS.replace(X.replace(':', '_'), thread?.replace(':', '_') ?? '');
    return `${EDGE}
${title}
${join}: https://teams.microsoft.com/meet/${digits}?p=k3y
ID: ${digits}
${'_'.repeat(32)}
Hilfe?<https://aka.ms/JoinTeamsMeeting?omkt=de-DE> | ${reference}<${long}>
${options}<${optionsLink}>
${EDGE}
`;
  }
  const german = block({
    title: 'Microsoft Teams-Besprechung',
    join: 'Beitreten',
    reference: 'Systemreferenz',
    options: 'Besprechungsoptionen',
    thread: X,
    digits: '3123456789012',
  });
  const french = block({
    title: 'Réunion Microsoft Teams',
    join: 'Rejoindre',
    reference: 'Référence du système',
    options: 'Options de réunion',
    thread: Y,
    digits: '4987654321098',
  });

  test('hold the short link and the thread of one meeting', () => {
    expect(readMeetingLinks(`Agenda\n1. Newsletter\n\n${german}`)).toEqual([...MEET, ...THREAD]);
  });

  test('with another meeting quoted mean the last block', () => {
    expect(readMeetingLinks(`${french}\nWie gestern besprochen:\n${german}`)).toEqual([...MEET, ...THREAD]);
    expect(readMeetingLinks(`${german}\n> ${french}`)).toEqual(['meet:4987654321098', `thread:${Y}`]);
  });

  test('without lines between them keep two meetings apart', () => {
    const text = `${german}${french}`.replaceAll(EDGE, '');
    expect(readMeetingBlocks(text)).toEqual([
      [...MEET, ...THREAD],
      ['meet:4987654321098', `thread:${Y}`],
    ]);
  });

  test('never join an old long link with the short link of the meeting below', () => {
    expect(
      readMeetingLinks(`Früher: ${LONG}\nJetzt: https://teams.microsoft.com/meet/4987654321098?p=x`),
    ).toEqual(['meet:4987654321098']);
  });

  test('keep a short link and a thread apart that stand in two blocks', () => {
    expect(readMeetingLinks(`${EDGE}\n${SHORT}\n${EDGE}\n\n${EDGE}\n${LONG}\n${EDGE}`)).toEqual(THREAD);
  });

  test('as HTML with every link wrapped give the same', () => {
    const html = german
      .replace(/https:[^\s<>]+/g, (url) => `<a href="${safeLink(url).replaceAll('&', '&amp;')}">Link</a>`)
      .replaceAll('\n', '<br>');
    expect(readMeetingLinks(html)).toEqual([...MEET, ...THREAD]);
  });
});

test('a host names a thread, people write the digits in groups', () => {
  expect(threadAlias(X)).toBe(`thread:${X}`);
  expect(threadAlias('19:abc_def@unq.gbl.spaces')).toBe('thread:19:abc_def@unq.gbl.spaces');
  expect(threadAlias('javascript:alert(1)')).toBeUndefined();
  expect(threadAlias(`${X}\n`)).toBeUndefined();
  expect(meetAlias('312 345 678 901 2')).toBe('meet:3123456789012');
  expect(meetAlias('AB-12')).toBeUndefined();
});

test('any text is read without an error', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      LONG,
      SHORT,
      OPTIONS,
      safeLink(LONG),
      'https://',
      '%',
      '%3',
      '&amp;',
      '_'.repeat(80),
      '?url=',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(readMeetingLinks(pieces.join('')).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['underscores', '_'.repeat(1_000_000)],
  ['short lines', `${'_'.repeat(59)} `.repeat(17_000)],
  ['schemes', 'https://'.repeat(125_000)],
  ['one host without end', `https://${'a'.repeat(1_000_000)}`],
  ['hosts with a user name', `https://${'a'.repeat(990)}@ `.repeat(1000)],
  ['SafeLinks', `${safeLink(safeLink(LONG))} `.repeat(1500)],
  ['percent signs', `https://teams.microsoft.com/l/meetup-join/${'%25'.repeat(2000)} `.repeat(160)],
])('a megabyte of %s is read in a moment', (_, text) => {
  const before = performance.now();
  readMeetingLinks(text);
  expect(performance.now() - before).toBeLessThan(1000);
});
