import type { Texts } from '../da';

export const formats: Texts['formats'] = {
  xlsx: 'an Excel workbook',
  zip: 'a zip file',
  'outlook-mail': 'a mail',
  mail: 'a mail',
  'open-document': 'an OpenDocument document (e.g. .odt)',
  word: 'a Word document',
  powerpoint: 'a PowerPoint presentation',
  pdf: 'a PDF',
  image: 'an image',
  'web-page': 'a web page',
  'plain-text': 'plain text (e.g. .csv)',
};
