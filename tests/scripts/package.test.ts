import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';

const root = join(import.meta.dirname, '..', '..');
const HOST = 'notes.agency.example';
const CLIENT_ID = '0f6a2b1c-2222-4222-8222-000000000002';
const ASKED = ['--host', HOST, '--client-id', CLIENT_ID];

let copy: string;
let typedIn: string;
let noNetwork: string;
beforeAll(() => {
  // A copy, so that a fault can be put into templates and icons.
  copy = mkdtempSync(join(tmpdir(), 'package-'));
  for (const path of ['package.json', 'scripts', 'src/domain/result.ts']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  noNetwork = join(copy, 'no-network.mjs');
  writeFileSync(
    noNetwork,
    `import { Socket } from 'node:net';
    Socket.prototype.connect = () => { throw new Error('The network was asked.'); };
    globalThis.fetch = () => { throw new Error('The network was asked.'); };`,
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs the command as npm does, without a network, in a folder of its own. */
async function run(args: readonly string[]) {
  typedIn = mkdtempSync(join(copy, 'typed-in-'));
  const child = spawn(
    process.execPath,
    ['--import', noNetwork, join(copy, 'scripts', 'package.ts'), ...args],
    {
      cwd: copy,
      env: { PATH: process.env.PATH ?? '', INIT_CWD: typedIn },
    },
  );
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, ...output, written: readdirSync(typedIn).sort() };
}

/** What is put into which file instead of what stands there. */
type Change = [file: string, old: string, now: string] | [file: string, content: Uint8Array];

/** The templates and icons as they are, but for these changes. */
function change(changes: readonly Change[]) {
  for (const folder of ['manifest', 'assets/icons']) {
    rmSync(join(copy, folder), { recursive: true, force: true });
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  for (const [file, old, now = ''] of changes) {
    const path = join(copy, file);
    if (typeof old !== 'string') {
      writeFileSync(path, old);
      continue;
    }
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(old);
    writeFileSync(path, before.replace(old, now));
  }
}

/** A picture in the first colour, whose first pixels have the given colours (red, green, blue, alpha). */
function picture(size: number, ...colours: (readonly number[])[]): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel += 1)
    png.data.set(colours[pixel] ?? colours[0] ?? [], pixel * 4);
  return PNG.sync.write(png);
}

describe('npm run package', () => {
  beforeAll(() => change([]));

  test('writes the archive for Teams and, beside it, the manifest for Outlook on the Mac', async () => {
    const { status, stderr, stdout, written } = await run(ASKED);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(written).toEqual(['augenhoehe-outlook-mac.xml', 'augenhoehe.zip']);
    expect(stdout).toBe(
      `${join(typedIn, 'augenhoehe.zip')}\n${join(typedIn, 'augenhoehe-outlook-mac.xml')}\n`,
    );
    const files = unzipSync(readFileSync(join(typedIn, 'augenhoehe.zip')));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png']);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(JSON.parse(text('manifest.json'))).toMatchObject({
      id: CLIENT_ID,
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      validDomains: [HOST],
      name: { short: 'Augenhöhe' },
      webApplicationInfo: { id: CLIENT_ID, resource: `api://${HOST}/${CLIENT_ID}` },
      meetingExtensionDefinition: { supportsAnonymousGuestUsers: false },
      configurableTabs: [{ configurationUrl: `https://${HOST}/tab.html?view=config` }],
      staticTabs: [{ contentUrl: `https://${HOST}/tab.html?view=desk` }],
    });
    expect(JSON.parse(text('de.json'))).toMatchObject({
      'name.short': 'Augenhöhe',
      'staticTabs[0].name': 'Termine',
    });
  });

  test('the same call writes the same bytes', async () => {
    const bytes = async () => {
      await run(ASKED);
      return readdirSync(typedIn).map((name) => readFileSync(join(typedIn, name), 'base64'));
    };
    expect(await bytes()).toEqual(await bytes());
  });

  test('what is asked for stands in both manifests, whatever signs it holds', async () => {
    const asked = ['--name', 'Notes "A" & <B>', '--company', 'Berg & Söhne', '--version', '1.2.30'];
    const urls = ['--privacy-url', 'https://a.example/p?x=1&y=2', '--terms-url', 'https://a.example/t'];
    const { status, stderr, written } = await run([...ASKED, ...asked, ...urls, '--out', 'app.zip']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(written).toEqual(['app-outlook-mac.xml', 'app.zip']);
    const files = unzipSync(readFileSync(join(typedIn, 'app.zip')));
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      version: '1.2.30',
      name: { short: 'Notes "A" & <B>' },
      developer: {
        name: 'Berg & Söhne',
        privacyUrl: 'https://a.example/p?x=1&y=2',
        termsOfUseUrl: 'https://a.example/t',
      },
    });
    const xml = readFileSync(join(typedIn, 'app-outlook-mac.xml'), 'utf8');
    expect(xml).toContain('<Version>1.2.30.0</Version>');
    expect(xml).toContain('<DisplayName DefaultValue="Notes &#34;A&#34; &#38; &#60;B&#62;" />');
  });

  test('the app for the Mac has an id of its own, which the app package hides where both are', async () => {
    await run(ASKED);
    const xml = readFileSync(join(typedIn, 'augenhoehe-outlook-mac.xml'), 'utf8');
    const [, id = ''] = /<Id>(.*)<\/Id>/.exec(xml) ?? [];
    expect(id).not.toBe(CLIENT_ID);
    const files = unzipSync(readFileSync(join(typedIn, 'augenhoehe.zip')));
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).toContain(`"officeAddinId": "${id}"`);
  });

  test.each<[string, string[], RegExp]>([
    ['nothing asked for', [], /^--host takes .*\n--client-id takes/],
    ['a host with its scheme', ['--host', `https://${HOST}`], /^--host takes/],
    ['a host with a path', ['--host', `${HOST}/`], /^--host takes/],
    ['a host with a port', ['--host', `${HOST}:443`], /^--host takes/],
    ['a host in capitals', ['--host', 'Notes.Agency.example'], /^--host takes/],
    ['an address of numbers', ['--host', '10.0.0.1'], /^--host takes/],
    ['a client id that is no GUID', ['--client-id', 'augenhoehe'], /^--client-id takes/],
    ['a version of two numbers', ['--version', '1.2'], /^--version takes/],
    ['a version past what Outlook counts', ['--version', '1.2.65536'], /^--version takes/],
    ['a name that is too long', ['--name', 'n'.repeat(31)], /^--name takes/],
    ['an empty name', ['--name', ''], /^--name takes/],
    ['a company that is too long', ['--company', 'c'.repeat(33)], /^--company takes/],
    ['privacy without encryption', ['--privacy-url', 'http://a.example'], /^--privacy-url takes/],
    ['terms that are no address', ['--terms-url', 'terms'], /^--terms-url takes/],
    ['a file that is no archive', ['--out', 'app.json'], /^--out takes/],
    ['a folder that is not there', ['--out', 'nowhere/app.zip'], /^--out: .*nowhere/],
    ['an unknown option', ['--tenant', 'x'], /--tenant/],
  ])('refuses %s by its name and writes nothing', async (what, args, says) => {
    const { status, stdout, stderr, written } = await run(
      what === 'nothing asked for' ? [] : [...ASKED, ...args],
    );
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: [] });
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('    at ');
  });
});

const MANIFEST = 'manifest/manifest.json';
const GERMAN = 'manifest/de.json';
const MAC = 'manifest/outlook-mac.xml';
const WHITE = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];
const at = (name: string) => join('assets', 'icons', name);

/** Everything wrong at once: each line is there once, and no other. */
const FAULTS: { what: string; changes: Change[]; says: (string | RegExp)[] }[] = [
  {
    what: 'a schema that does not come with the validator',
    changes: [[MANIFEST, 'v1.25/', 'v9.99/']],
    says: [/^manifest\.json: \$schema takes https:.*v1\.25/],
  },
  {
    what: 'what Microsoft’s schema refuses',
    changes: [
      [MANIFEST, '"accentColor"', '"accent"'],
      [MANIFEST, 'Prepare scheduled', 'P'.repeat(80)],
      [MANIFEST, '"meetingStage"', '"stage"'],
    ],
    says: [
      /^manifest\.json: must have required property 'accentColor'/,
      /^manifest\.json: must NOT have additional properties.*"accent"/,
      /^manifest\.json: \/description\/short must NOT have more than 80 characters/,
      /^manifest\.json: \/configurableTabs\/0\/context\/3 must be equal to one of/,
    ],
  },
  {
    what: 'a translation that is too long',
    changes: [[GERMAN, '"Termine"', `"${'T'.repeat(129)}"`]],
    says: [/^de\.json: \/staticTabs\/0\/name must NOT have more than 128 characters/],
  },
  {
    what: 'what the schema lets through',
    changes: [
      [MANIFEST, 'https://{{HOST}}/tab.html?view=desk', 'http://{{HOST}}/tab.html'],
      [MANIFEST, 'https://{{HOST}}/outlook.html', 'https://evil.example/outlook.html'],
      [MANIFEST, 'OnlineMeeting.ReadBasic.Chat', 'OnlineMeeting.ReadAll.Chat'],
      [MANIFEST, '"Delegated"', '"Application"'],
      [MANIFEST, '["{{HOST}}"]', '["https://a.example", "a.example/", "a.example"]'],
      [MANIFEST, '{{OUTLOOK_MAC_ID}}', 'mac'],
      [MANIFEST, '"Meetings"', '"{{DESK}}"'],
      [MANIFEST, 'GuestUsers": false', 'GuestUsers": true'],
      [MANIFEST, 'ToStage": true', 'ToStage": false'],
      [GERMAN, '"staticTabs[0].name"', '"staticTabs[1].name"'],
      [GERMAN, '"Termine vorbereiten und nachbereiten."', '" "'],
      [MANIFEST, '/icons/16.png', '/assets/16.png'],
      [MANIFEST, '/icons/16.png', '/icons/80.png'],
      [at('color.png'), picture(191, WHITE)],
      [at('outline.png'), picture(32, WHITE)],
      [at('32.png'), Buffer.from('GIF89a')],
    ],
    says: [
      'manifest.json: staticTabs[0].name still holds {{DESK}}',
      'manifest.json: extensions[0].alternates[0].hide.customOfficeAddin.officeAddinId takes a GUID, not mac',
      'manifest.json: validDomains[0] takes a domain without scheme, port or slash, not https://a.example',
      'manifest.json: validDomains[1] takes a domain without scheme, port or slash, not a.example/',
      `manifest.json: staticTabs[0].contentUrl takes an https address, not http://${HOST}/tab.html`,
      `manifest.json: extensions[0].runtimes[0].code.page is not on ${HOST}: https://evil.example/outlook.html`,
      'manifest.json: authorization.permissions.resourceSpecific[0].name is not one of ours: OnlineMeeting.ReadAll.Chat',
      'manifest.json: authorization.permissions.resourceSpecific[0].type takes Delegated, not Application',
      'manifest.json: meetingExtensionDefinition.supportsAnonymousGuestUsers takes false',
      'manifest.json: meetingExtensionDefinition.supportsCustomShareToStage takes true',
      `manifest.json: validDomains lacks ${HOST}`,
      'de.json: staticTabs[0].name is missing',
      'de.json: the manifest has no staticTabs[1].name',
      'de.json: description.short says nothing',
      'icons/color.png has 191×191 pixels, not 192×192',
      'icons/outline.png is not white on transparent',
      `https://${HOST}/assets/16.png is not in /icons/`,
      'icons/32.png is missing or no PNG',
      'icons/80.png has 80×80 pixels, not 16×16',
      'outlook-mac.xml: icons/32.png is missing or no PNG',
    ],
  },
  {
    what: 'what Outlook on the Mac does not take',
    changes: [
      [MAC, '<SupportUrl DefaultValue="https://{{HOST}}/" />', ''],
      [MAC, 'Opens notes', 'O'.repeat(250)],
      [MAC, 'xmlns:xsi=', 'xmlns:x='],
      [MAC, ' id="MessageTip"', ` id="${'t'.repeat(33)}"`],
      [MAC, '<Title resid="Name"', '<Title resid="Pane"'],
      [MAC, 'id="Pane" DefaultValue="https:', 'id="Pane" DefaultValue="http:'],
      [MAC, '<AppDomain>https://{{HOST}}', '<AppDomain>https://a.example'],
      [MAC, '<bt:Image size="80" resid="Icon80" />', ''],
      [MAC, '{{OUTLOOK_MAC_ID}}', 'mac'],
      [MAC, '{{VERSION}}.0', '{{VERSION}}'],
      [MAC, 'ReadWriteItem', 'ReadWriteMailbox'],
      [MAC, '{{COMPANY}}', '{{FIRM}}'],
      [at('64.png'), picture(32, WHITE)],
      [at('outline.png'), picture(32, NOTHING)],
    ],
    says: [
      'icons/outline.png is not white on transparent',
      /^outlook-mac\.xml: OfficeApp takes Id, Version, .* in this order, not .*, HighResolutionIconUrl, AppDomains,/,
      /^outlook-mac\.xml: bt:LongStrings takes up to 250 characters, not OOO/,
      'outlook-mac.xml: the prefix xsi has no namespace',
      'outlook-mac.xml: bt:ShortStrings Pane is not among the resources',
      'outlook-mac.xml: bt:LongStrings MessageTip is not among the resources',
      `outlook-mac.xml: bt:LongStrings ${'t'.repeat(33)} is not used`,
      `outlook-mac.xml: ${'t'.repeat(33)} has more than 32 characters`,
      `outlook-mac.xml: AppDomain takes an https address on ${HOST}, not https://a.example`,
      `outlook-mac.xml: bt:Url takes an https address on ${HOST}, not http://${HOST}/outlook.html`,
      'outlook-mac.xml: icons/64.png has 32×32 pixels, not 64×64',
      'outlook-mac.xml: Icon takes the sizes 16,32,80, not 16,32',
      'outlook-mac.xml: Id takes a GUID, not mac',
      'outlook-mac.xml: Version takes four numbers, not 1.0.0',
      'outlook-mac.xml: Permissions takes ReadWriteItem, not ReadWriteMailbox',
      'outlook-mac.xml: still holds a placeholder',
    ],
  },
  {
    what: 'an outline in colour, XML that is not well-formed and a language without its file',
    changes: [
      [at('outline.png'), picture(32, [79, 82, 178, 128], WHITE, NOTHING)],
      [MAC, '</Hosts>', ''],
      [MANIFEST, '"de.json"', '"fr.json"'],
    ],
    says: [
      'fr.json is missing',
      'manifest.json: localizationInfo does not name de.json',
      'icons/outline.png is not white on transparent',
      /^outlook-mac\.xml: is not well-formed, line \d+: /,
    ],
  },
];

describe('templates and icons', () => {
  test.each(FAULTS)(
    'with $what are refused line by line, and nothing is written',
    async ({ changes, says }) => {
      change(changes);
      const { status, stdout, stderr, written } = await run(ASKED);
      expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: [] });
      const lines = stderr.trimEnd().split('\n');
      expect(lines).toEqual(
        says.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
      );
    },
  );
});
