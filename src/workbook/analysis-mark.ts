/** The two sheets by which an analysis is known, wherever one must be told from a response. */
export const analysisMark = { answers: 'Besvarelser', weights: 'Vægte' } as const;
