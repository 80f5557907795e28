/** What is kept under a key; made where it is asked for the first time. */
export function keptIn<K, V>(kept: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** Makes each thing that is asked for once, and keeps it. */
export function keeping<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => keptIn(kept, key, () => make(key));
}

/** The position of each of these names. */
export function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}
