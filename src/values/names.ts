/** Whether this is an id: `[a-z0-9][a-z0-9-]*`. */
export function isId(text: string): boolean {
  const length = text.length;
  if (length === 0 || text.charCodeAt(0) === 45) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45)) return false;
  }
  return true;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]{5,8})*$/;

/**
 * Whether this is a language tag of BCP 47 as usually written: `fr`, `fr-CA`, `zh-Hant-TW`.
 * Other letter cases are not accepted, so that the same language is always the same key.
 */
export function isLanguageTag(text: string): boolean {
  if (text.length === 2) return isLower(text.charCodeAt(0)) && isLower(text.charCodeAt(1));
  return text.length <= 40 && LANGUAGE_TAG.test(text);
}

/** Whether this can be an e-mail address: one `@`, something before it, a domain with an ending after it, no spaces. */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || at > 64 || text.length > 254 || text.indexOf("@", at + 1) >= 0) return false;
  if (text.charCodeAt(0) === 46 || text.charCodeAt(at - 1) === 46) return false;
  for (let index = 0; index < at; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 127 || code === 0xa0 || '"(),:;<>[\\]'.includes(text.charAt(index)))
      return false;
  }
  return isHost(text, at + 1, text.length, true);
}

/**
 * Whether this is a web address: `http://` or `https://`, a host, and no white space or control characters.
 * The host is a name with a dot, an IPv6 address in brackets, or `localhost`; letters of any script are letters.
 */
export function isUrl(text: string): boolean {
  const start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
  if (start === 0) return false;
  let end = text.length;
  let port = -1;
  let named = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b))
      return false;
    if (end !== text.length) continue;
    if (code === 47 || code === 63 || code === 35) end = at;
    else if (code === 64) named = at + 1;
  }
  if (text.charCodeAt(named) === 91 /* [ */) {
    const close = text.indexOf("]", named);
    return close > named + 2 && close < end;
  }
  port = text.indexOf(":", named);
  if (port >= 0 && port < end) {
    for (let at = port + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 48 || code > 57) return false;
    }
    end = port;
  }
  return text.slice(named, end) === "localhost" || isHost(text, named, end, true);
}

/** Whether a host name stands between the two places; letters beyond ASCII count as letters. */
export function isHost(text: string, start: number, end: number, dotted: boolean): boolean {
  let label = start;
  let dots = 0;
  for (let at = start; at <= end; at++) {
    const code = at === end ? 46 : text.charCodeAt(at);
    if (code === 46) {
      // An empty label: two dots in a row, or a dot in front. One dot after the last label is allowed by DNS, rarely meant.
      if (at === label || text.charCodeAt(label) === 45 || text.charCodeAt(at - 1) === 45) return false;
      label = at + 1;
      if (at !== end) dots++;
    } else if (!isHostCode(code)) {
      return false;
    }
  }
  return end > start && (!dotted || dots > 0);
}

function isHostCode(code: number): boolean {
  return (
    isLower(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code > 0xa0
  );
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
