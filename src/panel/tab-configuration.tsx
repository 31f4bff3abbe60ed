import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useEffect } from 'react';
import { HostFrame } from './host-frame.tsx';
import type { Host } from './hosts/host.ts';
import { offerConfiguration } from './hosts/teams-configuration.ts';
import { hostPagesText } from './text/host-pages.ts';
import { PlainPage } from './ui/plain-page.tsx';

const clock = () => new Date();

/** There is nothing to set: one tap on 'Save' of Teams adds the tab. */
export function TabConfiguration({ host }: { host: Host }) {
  const { configTitle, config, tabName } = hostPagesText[host.language];
  useEffect(() => {
    offerConfiguration({
      contentUrl: `${location.origin}/tab.html`,
      entityId: 'panel',
      suggestedDisplayName: tabName,
    });
  }, [tabName]);
  return (
    <HostFrame host={host} clock={clock}>
      <PlainPage icon={<CalendarLtr24Regular />} title={configTitle} text={config} />
    </HostFrame>
  );
}
