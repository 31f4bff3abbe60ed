import type { FormOfAddress, Language } from '../client.ts';
import { factOf, type Subject } from './facts.ts';
import type { Occasion } from './occasion.ts';
import { fill, type Wording } from './placeholder.ts';
import type { Phrases } from './playbook.ts';
import type { PanelText, Spoken } from './prompt.ts';

/** The language and form of address that a line is said in. */
export type Voice = { language: Language; form: FormOfAddress };

/** Puts prompts into words for one meeting: lines to say in the client's voice, the rest in the panel's language. */
export type Speaker = { occasion: Occasion; phrases: Phrases; client: Voice; panel: Voice };

/** The speaker for this meeting; a contact's own form of address goes before the client's, unknown is Sie. */
export function speakerOf(occasion: Occasion, phrases: Phrases, panelLanguage: Language): Speaker {
  const { contact, dossier } = occasion;
  const form = contact?.address ?? dossier.profile?.address ?? 'sie';
  const language = dossier.profile?.language ?? 'de';
  return { occasion, phrases, client: { language, form }, panel: { language: panelLanguage, form } };
}

/** A line to say aloud, in the client's language and form of address. */
export function sayLine(say: Spoken, subject: Subject, speaker: Speaker): Wording {
  return wordIn(speaker.client, spokenText(say, speaker.client), subject, speaker);
}

/** What a line to say means in the panel's language, where that is another one. */
export function glossOf(say: Spoken, subject: Subject, speaker: Speaker): string | undefined {
  if (speaker.panel.language === speaker.client.language) return undefined;
  const gloss = wordIn(speaker.panel, spokenText(say, speaker.panel), subject, speaker);
  return 'text' in gloss ? gloss.text : undefined;
}

/** A line that only we read, in the panel's language. */
export function panelLine(text: PanelText, subject: Subject, speaker: Speaker): Wording {
  return wordIn(speaker.panel, text[speaker.panel.language], subject, speaker);
}

function spokenText(say: Spoken, { language, form }: Voice): string {
  return language === 'de' ? say.de[form] : say.en;
}

function wordIn(voice: Voice, line: string, subject: Subject, { occasion, phrases }: Speaker): Wording {
  return fill(line, (name) => factOf(name, { ...subject, occasion, voice, phrases }));
}
