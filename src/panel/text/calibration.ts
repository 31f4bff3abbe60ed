import { bilingual } from './use-text.tsx';

/** Shares and scores come already written as people write them. */
export const calibrationText = bilingual({
  de: {
    title: 'Wie gut wir einschätzen',
    why: 'Was beim Vereinbaren als erreichbar galt, und was daraus wurde: für die ganze Agentur, nie für eine Person.',
    plot: 'Gesagt und geworden',
    plotSummary:
      'Waagerecht, was das Wort verspricht. Senkrecht, wie oft es erreicht wurde. Auf der Linie wäre beides gleich.',
    plotPoint: (word: string, said: string, share: string, low: string, high: string) =>
      `${word}: gesagt ${said}, erreicht ${share}, mit Spanne ${low} bis ${high}`,
    said: 'gesagt',
    became: 'erreicht',
    table: 'Verlässlichkeit',
    columns: {
      word: 'Einschätzung',
      stated: 'steht für',
      met: 'erreicht',
      exceeded: 'übertroffen',
      missed: 'verfehlt',
      withdrawn: 'zurückgezogen',
      share: 'erreicht, mit Spanne',
    },
    words: { realistic: 'erreichbar', conditional: 'nur, wenn', unrealistic: 'nicht realistisch' },
    shareOf: (met: number, of: number, low: string, high: string) =>
      `${met} von ${of}, Spanne ${low} bis ${high}`,
    tooFew: (of: number) => (of === 0 ? 'noch keine' : `${of}: noch zu wenige`),
    method: 'Spanne: 95 % nach Wilson. Zurückgezogene Ziele zählen nicht mit.',
    brier: 'Brier-Wert',
    brierIs: (score: string, n: number) => `${score} aus ${n} Zielen`,
    brierMeans:
      'Der Brier-Wert ist der mittlere quadrierte Abstand zwischen dem, was gesagt war, und dem, was wurde: 0 heißt, jedes Wort traf ein; 1 heißt, immer kam das Gegenteil.',
    brierBase: (score: string) =>
      `Zum Vergleich: Wer für jedes Ziel denselben Anteil genannt hätte, käme auf ${score}. Darunter ist die Einschätzung etwas wert.`,
    brierTooFew: (n: number, enough: number) =>
      `${n} entschiedene Ziele mit Einschätzung: noch zu wenige, um etwas zu sagen. Ab ${enough} steht hier ein Wert.`,
    unassessed: (count: number) =>
      count === 1
        ? 'Ein abgeschlossenes Ziel war nie eingeschätzt und zählt nicht mit.'
        : `${count} abgeschlossene Ziele waren nie eingeschätzt und zählen nicht mit.`,
    loading: 'Wird geladen …',
    failed: 'Das konnte nicht geladen werden.',
    retry: 'Erneut versuchen',
  },
  en: {
    title: 'How well we judge',
    why: 'What counted as within reach when it was agreed, and what became of it: for the whole agency, never for a person.',
    plot: 'Said and became',
    plotSummary:
      'Across, what the word promises. Upwards, how often it was met. On the line both would be the same.',
    plotPoint: (word: string, said: string, share: string, low: string, high: string) =>
      `${word}: said ${said}, met ${share}, with a range of ${low} to ${high}`,
    said: 'said',
    became: 'met',
    table: 'Reliability',
    columns: {
      word: 'Judgement',
      stated: 'stands for',
      met: 'met',
      exceeded: 'exceeded',
      missed: 'missed',
      withdrawn: 'withdrawn',
      share: 'met, with range',
    },
    words: { realistic: 'within reach', conditional: 'only if', unrealistic: 'not realistic' },
    shareOf: (met: number, of: number, low: string, high: string) =>
      `${met} of ${of}, range ${low} to ${high}`,
    tooFew: (of: number) => (of === 0 ? 'none yet' : `${of}: too few yet`),
    method: 'Range: 95 % by Wilson. Withdrawn goals do not count.',
    brier: 'Brier score',
    brierIs: (score: string, n: number) => `${score} from ${n} goals`,
    brierMeans:
      'The Brier score is the mean squared distance between what was said and what came: 0 means every word came true, 1 means the opposite always came.',
    brierBase: (score: string) =>
      `For comparison: naming the same share for every goal would have scored ${score}. Below that, judging is worth something.`,
    brierTooFew: (n: number, enough: number) =>
      `${n} decided goals with a judgement: too few yet to say anything. From ${enough} on there is a score here.`,
    unassessed: (count: number) =>
      count === 1
        ? 'One closed goal was never judged and does not count.'
        : `${count} closed goals were never judged and do not count.`,
    loading: 'Loading …',
    failed: 'That could not be loaded.',
    retry: 'Try again',
  },
});
