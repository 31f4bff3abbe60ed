import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlaybookVersion } from '#contracts/playbook.ts';
import { playbookText } from '../../text/playbook.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  section: { marginTop: '24px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
  item: { padding: '4px 0' },
  quiet: {
    display: 'block',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** Who changed the playbook and when, the latest first. */
export function VersionList({ versions }: { versions: readonly PlaybookVersion[] }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const dates = useDates();
  return (
    <section className={styles.section} aria-labelledby="playbook-versions">
      <h3 id="playbook-versions" className={styles.title}>
        {text.versions}
      </h3>
      {versions.length === 0 && <p className={styles.quiet}>{text.noVersions}</p>}
      <ol reversed className={styles.list}>
        {versions.map(({ version, by, at, changes, own }) => (
          <li key={version} className={styles.item}>
            {text.version(version)}: {text.versionHolds(changes, own)}
            <span className={styles.quiet}>{text.versionBy(by.name, dates.full(at), dates.time(at))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
