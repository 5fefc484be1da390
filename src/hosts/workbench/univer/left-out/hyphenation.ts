/**
 * Stands in for where the words of seventy languages may be divided, 4 MB of lists. The spreadsheet fetches English's
 * as it opens and has no use for them: cells are not hyphenated. It takes a file without a list for a language without one.
 */
export {};
