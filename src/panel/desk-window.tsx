import type { ComponentProps } from 'react';
import { renderDeskPage } from './desk-pages.tsx';
import { Desk } from './features/desk/desk.tsx';
import { MeetingPanel } from './meeting-panel.tsx';

/** The desk with its wide pages and with the panel beside its meetings; with a demonstration in the plain browser. */
export function DeskWindow({ demonstration }: Pick<ComponentProps<typeof Desk>, 'demonstration'>) {
  return (
    <Desk
      {...(demonstration && { demonstration })}
      renderPanel={(meeting, onLinked) => <MeetingPanel meeting={meeting} onLinked={onLinked} />}
      renderPage={renderDeskPage}
    />
  );
}
