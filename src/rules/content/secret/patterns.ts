/** Something that looks like a secret, in UTF-16 code units of the text. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly what: { readonly en: string; readonly fr: string };
  /** It follows a word such as "password": in a public text that may be said on purpose. */
  readonly named: boolean;
}

interface Pattern {
  readonly what: Secret["what"];
  readonly form: RegExp;
}

/**
 * Forms that the services publish themselves, so that leaked ones can be found. What looks far ahead
 * begins only where a run of its characters begins: a long run is looked through once.
 */
const FORMS: readonly Pattern[] = [
  { what: { en: "an AWS access key", fr: "une clé d’accès d’AWS" }, form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  {
    what: { en: "a GitHub token", fr: "un jeton de GitHub" },
    form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})/g,
  },
  { what: { en: "a GitLab token", fr: "un jeton de GitLab" }, form: /\bglpat-[\w-]{20,}/g },
  {
    what: { en: "a Slack token", fr: "un jeton de Slack" },
    form: /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]*\d[A-Za-z0-9-]{9,}/g,
  },
  {
    what: { en: "the address of a Slack webhook", fr: "l’adresse d’un crochet Web de Slack" },
    form: /hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,}/g,
  },
  {
    what: { en: "the address of a Discord webhook", fr: "l’adresse d’un crochet Web de Discord" },
    form: /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{40,}/g,
  },
  { what: { en: "a Stripe key", fr: "une clé de Stripe" }, form: /\b[sr]k_live_[A-Za-z0-9]{16,}/g },
  {
    what: { en: "the key of an AI service", fr: "la clé d’un service d’IA" },
    form: /(?<![\w-])sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{32,}/g,
  },
  {
    what: { en: "a Google key", fr: "une clé de Google" },
    form: /\b(?:AIza[\w-]{35}(?![\w-])|ya29\.[\w-]{20,})/g,
  },
  {
    what: { en: "a Meta access token", fr: "un jeton d’accès de Meta" },
    form: /(?<![\w-])(?:EAA(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{60,}|IG(?:QV|AA)(?=[\w-]*\d)[\w-]{60,})/g,
  },
  { what: { en: "an X token", fr: "un jeton de X" }, form: /\bA{20,}[\w%-]{40,}/g },
  {
    what: { en: "a Telegram bot’s token", fr: "le jeton d’un robot de Telegram" },
    form: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g,
  },
  { what: { en: "a SendGrid key", fr: "une clé de SendGrid" }, form: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  { what: { en: "an npm token", fr: "un jeton de npm" }, form: /\bnpm_[A-Za-z0-9]{36}\b/g },
  {
    what: { en: "a signed token", fr: "un jeton signé" },
    form: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  },
  { what: { en: "a private key", fr: "une clé privée" }, form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
];

const PASSWORD = { en: "a password", fr: "un mot de passe" };
const KEY = { en: "a key or a token", fr: "une clé ou un jeton" };

/** `https://user:password@host`. Made when it is needed, as the next two: expressions by property are dear to make. */
const inAddress = () => /:\/\/[^\s/:@]+:([^\s/:@]{4,})@[\p{L}\p{N}]/gu;

/** A word for a password, and right after it one. */
const afterPassword = () =>
  /(?<![\p{L}\p{N}])(?:x-)?(?:password|passwd|passphrase|pwd|mdp|mot de passe|motDePasse|mot-de-passe)["']?[ \u00a0]?[:=][ \u00a0]*["']?([^\s"']{8,})/giu;

/** A word for a key, and right after it one; kebab-case, camelCase or in words. */
const afterKey = () =>
  /(?:api[-_ ]?key|access[-_ ]?key|private[-_ ]?key|token|secret|jeton)["']?[ \u00a0]?[:=][ \u00a0]*["']?([\w+/=.~-]{20,})/giu;
/** After a key its value ends; another sign goes on with something that is no key. */
const KEY_END = /^(?:["'\s,;)}\]]|$)/;

const NONE: readonly Secret[] = [];

/** What looks like a secret in a text, in its order. */
export function secretsIn(text: string): readonly Secret[] {
  if (!mayHoldSecret(text)) return NONE;
  const found: Secret[] = [];
  const add = (start: number, end: number, what: Secret["what"], named: boolean): void => {
    if (found.length < MOST_SECRETS && !found.some((it) => it.start < end && start < it.end))
      found.push({ start, end, what, named });
  };
  for (const { what, form } of FORMS) {
    for (const match of text.matchAll(form)) add(match.index, match.index + match[0].length, what, false);
  }
  for (const match of text.matchAll(inAddress())) {
    const value = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(`${value}@`);
    if (!isPlaceholder(value)) add(start, start + value.length, PASSWORD, false);
  }
  for (const match of text.matchAll(afterPassword())) {
    const value = withoutEnd(match[1] ?? "");
    const start = match.index + match[0].lastIndexOf(value);
    if (value.length >= 8 && isPassword(value)) add(start, start + value.length, PASSWORD, true);
  }
  for (const match of text.matchAll(afterKey())) {
    const value = match[1] ?? "";
    if (!KEY_END.test(text.charAt(match.index + match[0].length))) continue;
    const start = match.index + match[0].lastIndexOf(value);
    if (isKey(value)) add(start, start + value.length, KEY, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nobody reads more of one text. */
const MOST_SECRETS = 100;

/** Runs of letters, digits, hyphens and underscores from here on may be keys. */
const SHORTEST_RUN = 20;

/** A quick look, because every text of every file is looked at: most have none of what all secrets have. */
function mayHoldSecret(text: string): boolean {
  // A long run covers at least one of the characters that stand this far apart.
  for (let at = SHORTEST_RUN - 1; at < text.length; at += SHORTEST_RUN) {
    if (!isRunCode(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isRunCode(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isRunCode(text.charCodeAt(end))) end++;
    if (end - start >= SHORTEST_RUN && hasDigit(text, start, end)) return true;
    at = end;
  }
  for (let sign = text.indexOf(":"); sign >= 0; sign = text.indexOf(":", sign + 1))
    if (isNaming(text, sign)) return true;
  for (let sign = text.indexOf("="); sign >= 0; sign = text.indexOf("=", sign + 1))
    if (isNaming(text, sign)) return true;
  let scheme = text.indexOf("@") < 0 ? -1 : text.indexOf("://");
  while (scheme >= 0) {
    const sign = text.indexOf("@", scheme);
    if (sign < 0) break;
    const next = text.indexOf("://", scheme + 1);
    if (sign - scheme < 200 && (next < 0 || next > sign) && !/\s/.test(text.slice(scheme, sign))) return true;
    // Of several the last before the sign counts.
    scheme = next < 0 || next > sign ? next : text.lastIndexOf("://", sign);
  }
  return text.includes("PRIVATE KEY");
}

function isRunCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95
  );
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) return true;
  return false;
}

/** Three letters in either case as one number: cutting them out of each text would make a text for each colon. */
function lettersAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  return (first * 0x10000 + second) * 0x10000 + (text.charCodeAt(at + 2) | 32);
}

/** Ends of the words that a password or a key follows. */
const NAMING: ReadonlySet<number> = new Set(
  ["ord", "swd", "pwd", "sse", "ase", "mdp", "ken", "ton", "ret", "key"].map((end) => lettersAt(end, 0)),
);

/** Whether a word that announces a secret stands before a colon or an equals sign. */
function isNaming(text: string, sign: number): boolean {
  const before = text.charCodeAt(sign - 1);
  const end = before === 32 || before === 0xa0 || before === 34 || before === 39 ? sign - 1 : sign;
  // d, e, n, p, t, y in either case: the last letters of those words.
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 100 && last !== 101 && last !== 110 && last !== 112 && last !== 116 && last !== 121)
    return false;
  return NAMING.has(lettersAt(text, end - 3));
}

/** Without the punctuation after a word. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ",;.)]}".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/** Letters and digits together, and neither a date nor an address, a path or a reference to where it is kept. */
function isPassword(value: string): boolean {
  return (
    /\p{L}/u.test(value) &&
    /\d/.test(value) &&
    !/^\d{4}-\d\d/.test(value) &&
    !value.includes("/") &&
    !isPlaceholder(value)
  );
}

/** What nobody would write as words: hexadecimal digits, or small and capital letters with digits. */
function isKey(value: string): boolean {
  if (isPlaceholder(value) || value.includes("://") || /^\d{4}-\d\d/.test(value)) return false;
  return (
    (/^[0-9a-f]{32,}$/i.test(value) && /\d/.test(value)) ||
    (/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))
  );
}

function isPlaceholder(value: string): boolean {
  return (
    /^(?:[*x.•·_-]+|pass(?:word)?|secret|token|motdepasse)$/i.test(value) ||
    /[<>{}$]|\*\*|\.\.\.|…|xxxx|example|exemple|1password|keepass|bitwarden|vault/i.test(value)
  );
}
