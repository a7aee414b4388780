/** A key for an element, which is also its `id` in the page: made of words of files, so anything else than letters, digits and hyphens is written by its code. */
export function keyFor(prefix: string, ...parts: readonly (string | number)[]): string {
  let key = prefix;
  for (const part of parts) key += `-${safe(part)}`;
  return key;
}

function safe(part: string | number): string {
  if (typeof part === "number" || PLAIN.test(part)) return String(part);
  return part.replace(/[^a-zA-Z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
}

const PLAIN = /^[a-zA-Z0-9]*$/;

/** Makes keys of words that may be the same: each is used once. */
export function uniqueKeys(prefix: string): (...parts: readonly (string | number)[]) => string {
  const used = new Map<string, number>();
  return (...parts) => {
    const key = keyFor(prefix, ...parts);
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    return before === 0 ? key : `${key}--${before + 1}`;
  };
}
