import { Button, FluentProvider } from '@fluentui/react-components';
import { PlugDisconnected24Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { createRoot } from 'react-dom/client';
import { languageOf } from './hosts/language.ts';
import { hostPagesText } from './text/host-pages.ts';
import { PlainPage } from './ui/plain-page.tsx';

/** The program around the page does not answer, or there is none: a sentence, and another try. */
export function showMissingHost(root: HTMLElement): void {
  const language = languageOf(navigator.language);
  const text = hostPagesText[language];
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  document.documentElement.lang = language;
  createRoot(root).render(
    <FluentProvider theme={{}} style={{ height: '100%' }}>
      <PlainPage
        icon={<PlugDisconnected24Regular />}
        title={text.noHostTitle}
        text={text.noHost}
        action={<Button onClick={() => location.reload()}>{text.retry}</Button>}
      />
    </FluentProvider>,
  );
}
