/** A function that is worked out once for each argument and remembered: rows are many, and the names in them few. */
export function onceEach<K, V>(make: (argument: K) => V): (argument: K) => V {
  const made = new Map<K, { readonly value: V }>();
  return (argument) => {
    const known = made.get(argument) ?? { value: make(argument) };
    made.set(argument, known);
    return known.value;
  };
}
