/** Built-in formats that show a date or a time of day; 27–36 and 50–58 are those of East Asia. */
function builtInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}

/**
 * Whether a number format shows a moment. Quoted text, escaped and padding characters, colours, conditions and
 * locales in brackets do not count; a length of time (`[h]:mm`) is a number.
 */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDate(id);
  const [section = ''] = code.replace(/"[^"]*"|[\\_*]./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return false;
  return /[dmyhs]/i.test(section.replace(/\[[^\]]*\]/g, '').replace(/general|standard/gi, ''));
}
