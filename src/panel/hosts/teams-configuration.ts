import { pages } from '@microsoft/teams-js';

/** The settings of a tab: what Teams is told when the person taps 'Save'. */
export type TabConfiguration = { contentUrl: string; entityId: string; suggestedDisplayName: string };

/** Lets the person save the tab, with these settings. */
export function offerConfiguration(configuration: TabConfiguration): void {
  pages.config.registerOnSaveHandler((event) => {
    pages.config.setConfig(configuration).then(
      () => event.notifySuccess(),
      (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : undefined),
    );
  });
  pages.config.setValidityState(true);
}
