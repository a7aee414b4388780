/**
 * The value of a plain scalar by the core schema of YAML 1.2. Dates stay strings, and so do `yes`
 * and `no`.
 */
export function plainValue(text: string): string | number | boolean | null {
  const length = text.length;
  if (length === 0) return null;
  const first = text.charCodeAt(0);
  // Letters other than those of null, true and false, and everything above: a string.
  switch (first) {
    case 0x7e: // ~
      return length === 1 ? null : text;
    case 0x6e:
    case 0x4e:
      return length === 4 && (text === "null" || text === "Null" || text === "NULL") ? null : text;
    case 0x74:
    case 0x54:
      return length === 4 && (text === "true" || text === "True" || text === "TRUE") ? true : text;
    case 0x66:
    case 0x46:
      return length === 5 && (text === "false" || text === "False" || text === "FALSE") ? false : text;
    case 0x2b:
    case 0x2d:
    case 0x2e:
      return length === 1 ? text : numberOrText(text, first);
    default:
      return first >= 0x30 && first <= 0x39 ? numberOrText(text, first) : text;
  }
}

function numberOrText(text: string, first: number): string | number {
  const length = text.length;
  let at = 0;
  if (first === 0x2b || first === 0x2d) at = 1;
  else if (first === 0x30 && length > 2) {
    const second = text.charCodeAt(1);
    if (second === 0x78) return allHex(text) ? Number.parseInt(text.slice(2), 16) : text;
    if (second === 0x6f) return allOctal(text) ? Number.parseInt(text.slice(2), 8) : text;
  }
  const digitsStart = at;
  while (at < length && isDigit(text.charCodeAt(at))) at++;
  const digits = at - digitsStart;
  if (at === length) return digits > 0 ? Number(text) : text;
  let fraction = 0;
  if (text.charCodeAt(at) === 0x2e) {
    const special = digits === 0 ? specialFloat(text, digitsStart) : undefined;
    if (special !== undefined) return special;
    at++;
    const fractionStart = at;
    while (at < length && isDigit(text.charCodeAt(at))) at++;
    fraction = at - fractionStart;
    if (digits === 0 && fraction === 0) return text;
  } else if (digits === 0) return text;
  if (at < length) {
    const exponent = text.charCodeAt(at);
    if (exponent !== 0x65 && exponent !== 0x45) return text;
    at++;
    const sign = text.charCodeAt(at);
    if (sign === 0x2b || sign === 0x2d) at++;
    const exponentStart = at;
    while (at < length && isDigit(text.charCodeAt(at))) at++;
    if (at === exponentStart || at < length) return text;
  }
  return Number(text);
}

function specialFloat(text: string, at: number): number | undefined {
  switch (text.slice(at)) {
    case ".inf":
    case ".Inf":
    case ".INF":
      return text.charCodeAt(0) === 0x2d ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    case ".nan":
    case ".NaN":
    case ".NAN":
      return at === 0 ? Number.NaN : undefined;
    default:
      return undefined;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function allOctal(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x37) return false;
  }
  return true;
}

function allHex(text: string): boolean {
  for (let at = 2; at < text.length; at++) if (hexValue(text.charCodeAt(at)) < 0) return false;
  return true;
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - 0x30;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  return -1;
}
