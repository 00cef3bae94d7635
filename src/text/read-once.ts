/** Reads something off a thing once, and keeps it as long as the thing: statements and passages are asked once for every pair that they are in. */
export function readOnce<K extends object, T extends NonNullable<unknown> | null>(
  read: (from: K) => T,
): (from: K) => T {
  const kept = new WeakMap<K, T>();
  return (from) => {
    const known = kept.get(from);
    if (known !== undefined) return known;
    const value = read(from);
    kept.set(from, value);
    return value;
  };
}
