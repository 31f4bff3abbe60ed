import { AttachSection } from '../features/attach/attach-section.tsx';
import { NotesView } from '../features/notes/notes-view.tsx';
import { useHost } from '../parts/use-host.ts';
import type { ViewProps } from '../ui/view-props.ts';

/** Notizen; beside an appointment in Outlook also what ties them to it. */
export function NotesTab(view: ViewProps) {
  const { kind } = useHost();
  return (
    <>
      <NotesView {...view} />
      {kind === 'outlook' && <AttachSection meeting={view.meeting} />}
    </>
  );
}
