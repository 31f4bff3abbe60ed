/** Commands of npm itself that a README may name. */
const NPM_COMMANDS = ['ci', 'install'];

/** Commands that the README's code names and package.json does not know. */
export function checkCommands(readme: string, scripts: readonly string[]): string[] {
  const code = [...readme.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text).join('\n');
  const commands = [...code.matchAll(/\bnpm\s+(run\s+)?(?:-[\w-]+\s+)*([a-z][\w:-]*)/g)];
  return commands
    .filter(([, run, name = '']) => !scripts.includes(name) && (run || !NPM_COMMANDS.includes(name)))
    .map(([command]) => `README.md names \`${command}\`, which does not exist`);
}

/** Scripts of package.json whose file is missing; each is started as `node scripts/run.mjs NAME`. */
export function checkScripts(scripts: Record<string, string>, files: readonly string[]): string[] {
  return Object.entries(scripts)
    .filter(
      ([name, command]) =>
        command !== `node scripts/run.mjs ${name}` || !files.includes(`scripts/${name}.ts`),
    )
    .map(([name]) => `package.json: ${name} does not start scripts/${name}.ts`);
}
