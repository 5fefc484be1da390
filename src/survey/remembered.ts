/**
 * A reading of texts that finds again what it has read: the same few names, headers and answers stand in thousands of
 * cells, and reading one takes much longer than finding it.
 *
 * @param read depends on nothing but the text
 * @param most how many are remembered before all are forgotten; texts from outside never fill the memory
 */
export function remembered<V>(read: (text: string) => V, most = 4000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (known.has(text)) return known.get(text) as V;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Longer texts are comments, which do not recur. */
const longest = 80;
