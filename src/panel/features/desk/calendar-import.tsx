import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { CalendarSync20Regular } from '@fluentui/react-icons/svg/calendar-sync';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { importCalendar } from '../../sync/calendar-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { deskText } from '../../text/desk.ts';
import { feedText } from '../../text/feed.ts';
import { useText } from '../../text/use-text.tsx';

/** What became of the files dropped: how many meetings, and what could not be read where. */
type Report = { taken: number; unread: string[] };

const useStyles = makeStyles({
  zone: { position: 'relative', display: 'flex', flexDirection: 'column', flex: '1 0 auto' },
  over: {
    '::after': {
      content: 'attr(data-drop)',
      position: 'absolute',
      inset: 0,
      display: 'grid',
      placeItems: 'center',
      border: `2px dashed ${tokens.colorBrandStroke1}`,
      borderRadius: tokens.borderRadiusLarge,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  button: { justifyContent: 'flex-start', width: '100%', flex: 'none' },
  hidden: { display: 'none' },
  report: {
    padding: '6px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'break-word',
  },
  unread: { margin: '4px 0 0', paddingLeft: '16px' },
});

/**
 * Takes calendar files, dropped anywhere on the list or chosen by the button. What can be read is taken; what
 * cannot is told with its line and the reason.
 */
export function CalendarImport({
  onImported,
  onFeed,
  children,
}: {
  onImported: () => Promise<void>;
  /** Opens the page of the calendar feed: dates go out there as they come in here. */
  onFeed: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const { open: openFeed } = useText(feedText);
  const { api } = useSync();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<Report>();

  async function take(files: readonly File[]) {
    if (files.length === 0) return;
    setBusy(true);
    const sum: Report = { taken: 0, unread: [] };
    for (const file of files) {
      const imported = await importCalendar(api, await file.arrayBuffer());
      if (imported.ok) {
        sum.taken += imported.value.meetings.length;
        sum.unread.push(
          ...imported.value.unread.map(({ line, message }) => text.unreadLine(file.name, line, message)),
        );
      } else if (imported.error.kind === 'refused') {
        const fields = imported.error.problem.fields ?? [];
        sum.unread.push(
          ...(fields.length > 0
            ? fields.map(({ message }) => `${file.name}: ${message}`)
            : [text.importFailed(file.name)]),
        );
      } else {
        sum.unread.push(text.importFailed(file.name));
      }
    }
    setReport(sum);
    setBusy(false);
    await onImported();
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  }

  return (
    <section
      aria-label={text.meetings}
      className={mergeClasses(styles.zone, over && styles.over)}
      data-drop={text.dropHere}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      <input
        ref={chooser}
        type="file"
        accept=".ics,.ical,.ifb,text/calendar"
        multiple
        className={styles.hidden}
        aria-label={text.openCalendar}
        tabIndex={-1}
        onChange={(event) => {
          void take([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again after it was repaired.
          event.currentTarget.value = '';
        }}
      />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<CalendarAdd20Regular />}
        disabledFocusable={busy}
        onClick={() => chooser.current?.click()}
      >
        {busy ? text.importing : text.openCalendar}
      </Button>
      <Button appearance="subtle" className={styles.button} icon={<CalendarSync20Regular />} onClick={onFeed}>
        {openFeed}
      </Button>
      <div role="status">
        {report && (
          <div className={styles.report}>
            {report.taken > 0 ? text.imported(report.taken) : report.unread.length === 0 && text.importedNone}
            {report.unread.length > 0 && (
              <>
                {' '}
                {text.unread(report.unread.length)}
                <ul className={styles.unread}>
                  {report.unread.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
