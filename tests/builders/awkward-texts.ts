/** Texts that programs like to take for something else: formulas, numbers, dates, errors, links, markup, codes. */
export const awkwardTexts = [
  '=1+1',
  '=HYPERLINK("http://ondt.example","Klik")',
  '+45 12 34 56 78',
  '-2',
  '@SUM(A1)',
  "'apostrof",
  '0123',
  '1,5',
  '31-12-2026',
  '1E5',
  '12 %',
  'SAND',
  '#N/A',
  'http://ondt.example',
  'navn@kommune.example',
  '<b onclick="x">Æøå</b> & "x"',
  '{=A1}',
  '_x0041_',
  'DDE|cmd',
  '😀 tekst',
  '@x',
  '<script>alert(1)</script>',
  'Ærøskøbing Åløkke',
] as const;

/** Texts that no file, or no cell, can hold as they are, with what is left of them. */
export const brokenTexts = [
  { text: 'Sag\u0000\u0001\u001Bsys', plain: 'Sagsys' },
  { text: '\u0000=1+1', plain: '=1+1' },
  { text: 'halv \uD83D og \uDE00', plain: 'halv \uFFFD og \uFFFD' },
  { text: `${'a'.repeat(32_766)}😀=1+1`, plain: 'a'.repeat(32_766) },
  { text: `=${'b'.repeat(32_766)}=1+1`, plain: `=${'b'.repeat(32_766)}` },
] as const;
