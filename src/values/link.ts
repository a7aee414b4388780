/**
 * An address of the web with these parameters, in their order, after those it has; one that it has already stays as it
 * is, and so does everything else, down to the fragment. Any other address comes back unchanged.
 */
export function withParameters(
  address: string,
  parameters: ReadonlyArray<readonly [name: string, value: string]>,
): string {
  if (!/^https?:\/\//i.test(address)) return address;
  const hash = address.indexOf("#");
  const whole = hash < 0 ? address : address.slice(0, hash);
  const mark = whole.indexOf("?");
  const query = mark < 0 ? "" : whole.slice(mark + 1);
  const taken = new Set(query.split("&").map((pair) => (pair.split("=")[0] as string).toLowerCase()));
  const added = parameters
    .filter(([name]) => !taken.has(name.toLowerCase()))
    .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
    .join("&");
  if (added === "") return address;
  const joint = mark < 0 ? "?" : query === "" || query.endsWith("&") ? "" : "&";
  return `${whole}${joint}${added}${hash < 0 ? "" : address.slice(hash)}`;
}

/** Halves of characters have no code in an address. */
function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
