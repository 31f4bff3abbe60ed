import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppPackage } from './app-package.ts';
import { mapTexts, nodesOf, textsOf } from './nodes.ts';
import { isGuid } from './values.ts';

/** The schema that comes with the package that checks it: nothing is asked of the network. */
const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json';

/** What the app asks for, and no more; README, 'What each permission is for'. */
const PERMISSIONS = ['OnlineMeeting.ReadBasic.Chat', 'MeetingStage.Write.Chat', 'MailboxItem.ReadWrite.User'];

/** What the manifest says about the meeting, whatever else it says. */
const MEETING = { supportsAnonymousGuestUsers: false, supportsCustomShareToStage: true };

/** Texts that people read and that every language file therefore has. */
const IS_READ = /^(name|description)\.|^staticTabs\[\d+\]\.name$|\.(label|supertip\.(title|description))$/;

/** What Microsoft's schema refuses in the manifest and in each of its translations. */
export async function checkSchema({ manifest, languages }: AppPackage): Promise<string[]> {
  if (textsOf(manifest).find(({ path }) => path === '$schema')?.text !== SCHEMA) {
    return [`manifest.json: $schema takes ${SCHEMA}`];
  }
  const problems = await problemsOf('manifest.json', manifest);
  if (problems.length > 0) return problems;
  for (const [file, language] of Object.entries(languages)) {
    const translations = new Map(textsOf(language).map(({ path, text }) => [path, text]));
    const translated = mapTexts(
      manifest,
      (path, text) => (IS_READ.test(path) && translations.get(path)) || text,
    );
    problems.push(...(await problemsOf(file, translated)));
  }
  return problems;
}

async function problemsOf(file: string, manifest: unknown): Promise<string[]> {
  // The schema is what tells whether it is a manifest; the type says so beforehand.
  const problems = await AppManifestUtils.validateAgainstSchema(manifest as never);
  return problems.map((problem) => `${file}: ${problem.trim()}`);
}

/** What the schema lets through and Teams or Outlook refuse, or we do. */
export function checkManifest({ manifest, host }: AppPackage): string[] {
  const nodes = nodesOf(manifest);
  const texts = textsOf(manifest);
  const where = (path: RegExp) => texts.filter((text) => path.test(text.path));
  const domains = where(/^validDomains\[/);
  const problems = [
    ...texts
      .filter(({ text }) => /\{\{|\}\}/.test(text))
      .map(({ path, text }) => `${path} still holds ${text}`),
    ...where(/(^id|^webApplicationInfo\.id|officeAddinId)$/)
      .filter(({ text }) => !isGuid(text))
      .map(({ path, text }) => `${path} takes a GUID, not ${text}`),
    ...domains
      .filter(({ text }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text))
      .map(({ path, text }) => `${path} takes a domain without scheme, port or slash, not ${text}`),
    ...where(/(Url|\.url|\.page)$/).flatMap(({ path, text }) => {
      const url = URL.parse(text);
      if (url?.protocol !== 'https:') return [`${path} takes an https address, not ${text}`];
      return url.host === host || path.startsWith('developer.') ? [] : [`${path} is not on ${host}: ${text}`];
    }),
    ...where(/resourceSpecific\[\d+\]\.name$/)
      .filter(({ text }) => !PERMISSIONS.includes(text))
      .map(({ path, text }) => `${path} is not one of ours: ${text}`),
    ...where(/resourceSpecific\[\d+\]\.type$/)
      .filter(({ text }) => text !== 'Delegated')
      .map(({ path, text }) => `${path} takes Delegated, not ${text}`),
    ...Object.entries(MEETING)
      .filter(
        ([name, value]) =>
          !nodes.some((node) => node.path === `meetingExtensionDefinition.${name}` && node.value === value),
      )
      .map(([name, value]) => `meetingExtensionDefinition.${name} takes ${value}`),
    ...(domains.some(({ text }) => text === host) ? [] : [`validDomains lacks ${host}`]),
  ];
  return problems.map((problem) => `manifest.json: ${problem}`);
}

/** Texts that a language file lacks, and those for which the manifest has no place. */
export function checkLanguages({ manifest, languages }: AppPackage): string[] {
  const read = textsOf(manifest)
    .map(({ path }) => path)
    .filter((path) => IS_READ.test(path));
  const named = textsOf(manifest)
    .filter(({ path }) => /^localizationInfo\..*\.file$/.test(path))
    .map(({ text }) => text);
  const files = [...new Set([...named, ...Object.keys(languages)])];
  return files.flatMap((file) => {
    if (!named.includes(file)) return [`manifest.json: localizationInfo does not name ${file}`];
    const language = languages[file];
    if (typeof language !== 'object' || language === null) return [`${file} is missing`];
    const keys = Object.keys(language).filter((key) => key !== '$schema');
    const unfilled = textsOf(language).filter(({ text }) => text.trim() === '' || /\{\{|\}\}/.test(text));
    return [
      ...read.filter((path) => !keys.includes(path)).map((path) => `${file}: ${path} is missing`),
      ...keys.filter((key) => !read.includes(key)).map((key) => `${file}: the manifest has no ${key}`),
      ...unfilled.map(
        ({ path, text }) => `${file}: ${path} says nothing${text.trim() && `, but holds ${text}`}`,
      ),
    ];
  });
}
