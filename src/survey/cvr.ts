/** The weights of the modulus-11 check, digit by digit. */
export const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Whether a text has the shape of a CVR number: eight digits, the first not zero. */
export function isCvrShape(text: string): boolean {
  return /^[1-9]\d{7}$/.test(text);
}

/**
 * Whether a CVR number passes the modulus-11 check of Erhvervsstyrelsen (weights 2 7 6 5 4 3 2 1, the
 * weighted sum divisible by 11). A failed check is a warning, not an error: the number may still be right.
 */
export function passesCvrCheck(cvr: string): boolean {
  if (!isCvrShape(cvr)) return false;
  const sum = cvrWeights.reduce((total, weight, index) => total + weight * Number(cvr[index]), 0);
  return sum % 11 === 0;
}
