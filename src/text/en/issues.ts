import type { Texts } from '../da';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

export const issues: Texts['issues'] = {
  'file-unknown': () => 'This type of file cannot be read. Send the response as .xlsx, .eml, .msg or .zip.',
  'answer-not-a-number': ({ field, text }) => `${field}: “${text}” is not a number. Write e.g. 1.234,56.`,
  'answer-not-whole': ({ field, text }) =>
    `${field}: ${text} is not a whole number. Write a whole number, e.g. 3.`,
  'answer-too-low': ({ field, text, min }) => `${field}: ${text} is too low. Write at least ${number(min)}.`,
  'answer-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} is out of range. Write a number from ${number(min)} to ${number(max)}.`,
  'answer-too-long': ({ field, length, max }) =>
    `${field}: The text has ${number(length)} characters. Shorten it to at most ${number(max)}.`,
  'answer-not-a-date': ({ field, text }) => `${field}: “${text}” is not a date. Write it as dd-mm-yyyy.`,
  'answer-no-such-day': ({ field, text }) =>
    `${field}: ${text} does not exist. Write the date as dd-mm-yyyy.`,
  'answer-not-a-year': ({ field, text }) =>
    `${field}: “${text}” is not a year. Write e.g. 2019 or Aldrig (never).`,
  'answer-year-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} is out of range. Write a year from ${String(min)} to ${String(max)}, or Aldrig (never).`,
  'answer-not-in-list': ({ field, text }) =>
    `${field}: “${text}” is not in the list. Choose one of its answers.`,
  'answer-not-a-cvr': ({ field, text }) => `${field}: “${text}” is not a CVR number. Write its eight digits.`,
  'answer-not-a-kle': ({ field, text }) =>
    `${field}: “${text}” is not a KLE number. Write it as NN, NN.NN or NN.NN.NN.`,
  'answer-not-a-uuid': ({ field, text }) => `${field}: “${text}” is not a UUID. Leave the field blank.`,
  'cvr-check-failed': ({ field, text }) =>
    `${field}: ${text} fails the CVR check. Please look at the number again.`,
};
