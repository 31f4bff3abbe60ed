import { languageOf } from './hosts/language.ts';
import { openDirectory } from './hosts/redirect.ts';
import { signInSettings } from './sync/sign-in-settings.ts';
import { appText } from './text/app.ts';

// Between the framed page and the directory's window: browsers let a window open only from a tap, so it has a button.
const button = document.querySelector('button');
if (!button) throw new Error('The page has no button.');
const language = languageOf(navigator.language);
document.documentElement.lang = language;
button.textContent = appText[language].signInNow;

void signInSettings().then((settings) => {
  if (settings.kind !== 'entra') return;
  button.disabled = false;
  button.onclick = () => openDirectory(settings.authority);
});
