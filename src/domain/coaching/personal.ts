export const PERSONAL_TOPICS = ['health', 'family', 'religion', 'union', 'politics'] as const;
export type PersonalTopic = (typeof PERSONAL_TOPICS)[number];

/** What touches someone's private life, as account managers type it, German and English. */
const WORDS: Record<PersonalTopic, RegExp> = {
  health:
    /(?<!\p{L})(krank(?!enkasse|enversicher)\p{L}*|erkrank\p{L}*|krebs|burn-?out|depress\p{L}*|schwanger\p{L}*|reha|operation|operiert|klinik\p{L}*|therapie\p{L}*|herzinfarkt|schlaganfall|cancer|pregnan\p{L}*|hospital|surgery|illness|sick|depressed|miscarriage)(?!\p{L})/iu,
  family:
    /(?<!\p{L})(scheidung\p{L}*|geschieden|trennung von (?:seiner|ihrer|ihrem|seinem)|todesfall|verstorben|gestorben|beerdigung|trauerfall|(?:ihr|sein|ihre|seine) (?:vater|mutter|mann|frau|kind|sohn|tochter|bruder|schwester)|divorce\p{L}*|funeral|bereave\p{L}*|(?:his|her) (?:father|mother|husband|wife|child|son|daughter|brother|sister))(?!\p{L})/iu,
  religion:
    /(?<!\p{L})(religi\p{L}*|konfession\p{L}*|katholisch\p{L}*|evangelisch\p{L}*|muslim\p{L}*|jüdisch\p{L}*|ramadan|catholic|protestant|jewish|faith)(?!\p{L})/iu,
  union:
    /(?<!\p{L})(gewerkschaft\p{L}*|verdi-mitglied|ig metall|union (?:member|rep)\p{L}*|trade union)(?!\p{L})/iu,
  politics:
    /(?<!\p{L})(partei(?:mitglied|buch)|wählt (?:die )?(?:afd|cdu|spd|fdp|grüne\p{L}*|linke)|party member|votes (?:for )?(?:labour|tory|republican|democrat)\p{L}*)(?!\p{L})/iu,
};

/** What in a text is about someone's private life, with the words that say so; such a note stays internal. */
export function touchesPersonal(text: string): { topic: PersonalTopic; words: string } | undefined {
  for (const topic of PERSONAL_TOPICS) {
    const found = WORDS[topic].exec(text);
    if (found) return { topic, words: found[0] };
  }
  return undefined;
}
