/**
 * Ids for rows that came without one, as rows typed straight into the grid do: derived from the file's name and the
 * row's order, so that reading the same files again gives the same analysis. They have the form of a UUID of
 * version 8 (RFC 9562, "custom").
 */
export function derivedIds(file: string): () => string {
  let order = 0;
  return () => {
    order += 1;
    const hex = [0, 1, 2, 3].map((part) => hash(`${String(part)}/${String(order)}/${file}`)).join('');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-');
  };
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
