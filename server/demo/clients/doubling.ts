/** The kind of goal that most clients of the demo wished for once: two came true, both with extra budget. */
export const DOUBLING = 'umsatz-verdoppeln';
