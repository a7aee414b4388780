import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest, parseDay } from "../values";
import { WrongUse } from "./faults";
import { environmentLanguage, languageFrom } from "./language";
import type { Language } from "../values";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Flags that every command takes. */
const SHARED = {
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
} as const satisfies Options;

export interface ParsedFlags<T extends Options> {
  readonly values: Readonly<
    ReturnType<typeof parseArgs<{ options: T & typeof SHARED; allowPositionals: true }>>["values"]
  >;
  readonly positionals: readonly string[];
  /** What `--lang` says; undefined leaves it to the configuration. */
  readonly asked: Language | undefined;
  /** The language for messages before a configuration is read. */
  readonly language: Language;
}

/** Reads a command's flags; an unknown one is answered with the nearest. */
export function readFlags<const T extends Options>(args: readonly string[], options: T): ParsedFlags<T> {
  const all = { ...options, ...SHARED };
  const asked = languageFrom(valueAfter(args, "--lang"));
  const language = asked ?? environmentLanguage();
  const lang = valueAfter(args, "--lang");
  if (lang !== undefined && asked === undefined) {
    throw new WrongUse(
      language === "fr"
        ? `--lang ${lang} : les langues sont en et fr.`
        : `--lang ${lang}: the languages are en and fr.`,
    );
  }
  for (const arg of args) {
    if (arg === "--") break;
    if (!arg.startsWith("--")) continue;
    const name = arg.slice(2).split("=")[0] ?? "";
    if (Object.hasOwn(all, name)) continue;
    const near = nearest(name, Object.keys(all));
    throw new WrongUse(unknownFlag(name, near, language));
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: all,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as ParsedFlags<T>["values"], positionals, asked, language };
  } catch (error) {
    throw new WrongUse(plainParseFault(error, language));
  }
}

function valueAfter(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag);
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1);
}

function unknownFlag(name: string, near: string | undefined, language: Language): string {
  if (language === "fr") {
    return `--${name} n’existe pas${near === undefined ? "." : `; vouliez-vous écrire --${near}?`} Voyez social-policy help.`;
  }
  return `there is no --${name}${near === undefined ? "." : `; did you mean --${near}?`} See social-policy help.`;
}

function plainParseFault(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error);
  const flag = /'(-[^ ']*)/.exec(message)?.[1] ?? message;
  const missing = message.includes("argument missing") || message.includes("argument is ambiguous");
  if (language === "fr")
    return missing ? `${flag} demande une valeur.` : `${flag} ne prend pas de valeur ou n’existe pas.`;
  return missing ? `${flag} needs a value.` : `${flag} takes no value, or does not exist.`;
}

/** The day that findings compare with: `--as-of`, else the machine's today. */
export function asOfDay(text: string | undefined, language: Language): number {
  if (text === undefined) {
    const now = new Date();
    const local = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    return parseDay(local) ?? 0;
  }
  const day = parseDay(text);
  if (day === undefined) {
    throw new WrongUse(
      language === "fr"
        ? `--as-of ${text} : écrivez une date comme 2027-03-01.`
        : `--as-of ${text}: write a date such as 2027-03-01.`,
    );
  }
  return day;
}
