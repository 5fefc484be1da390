/** What each kind of file is called, by the name of its format; the sentence around it says that it is no answer. */
export const formats = {
  xlsx: 'en Excel-projektmappe',
  zip: 'en zip-fil',
  'outlook-mail': 'en mail',
  mail: 'en mail',
  'open-document': 'et OpenDocument-dokument (fx .odt)',
  word: 'et Word-dokument',
  powerpoint: 'en PowerPoint-præsentation',
  pdf: 'en PDF',
  image: 'et billede',
  'web-page': 'en webside',
  'plain-text': 'ren tekst (fx .csv)',
};
