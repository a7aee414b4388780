import { existsSync } from "node:fs";
import { type Language, nearest } from "../values";
import { type CommandHelp, COMMANDS, type FlagHelp, SHARED_FLAGS } from "./commands";
import { readFlags } from "./flags";
import { folderLanguage } from "./folder-language";
import { languageFrom } from "./language";
import { OK, WRONG_USE } from "./run";
import { writeError, writeOut } from "./output";

/** The width that texts are broken at. */
const WIDTH = 100;

/**
 * `social-policy help [COMMAND]`. `missing`: no command was given, so that the text goes to standard
 * error. `asked` is what a command's own `--lang` said.
 */
export function help(args: readonly string[], missing: boolean, asked?: Language): number {
  const flags = readFlags(args, {});
  const language = folderLanguage(asked ?? flags.asked);
  const [name] = flags.positionals;
  if (name === undefined) {
    (missing ? writeError : writeOut)(overview(language));
    return missing ? WRONG_USE : OK;
  }
  const command = COMMANDS.find((it) => it.name === name);
  if (command === undefined) return unknownCommand(name, args);
  writeOut(commandHelp(command, language));
  return OK;
}

/** Answers a command that does not exist, with the nearest that does. */
export function unknownCommand(name: string, args: readonly string[] = []): number {
  const typed = [name, ...args];
  const lang = typed.indexOf("--lang");
  const asked =
    lang < 0 ? typed.find((it) => it.startsWith("--lang="))?.slice("--lang=".length) : typed[lang + 1];
  const language = folderLanguage(languageFrom(asked));
  const fr = language === "fr";
  const near = nearest(
    name,
    COMMANDS.map((it) => it.name),
  );
  const meant = near ?? (name.startsWith("-") ? undefined : existsSync(name) ? `check ${name}` : undefined);
  const text = name.startsWith("-")
    ? fr
      ? `une commande vient avant ${name}, par exemple social-policy check ${typed.join(" ")}.`
      : `a command comes before ${name}, such as social-policy check ${typed.join(" ")}.`
    : fr
      ? `la commande ${name} n’existe pas${meant === undefined ? "." : `; vouliez-vous écrire social-policy ${meant}?`}`
      : `there is no command ${name}${meant === undefined ? "." : `; did you mean social-policy ${meant}?`}`;
  writeError(`social-policy: ${text} ${fr ? "Voyez" : "See"} social-policy help.\n`);
  return WRONG_USE;
}

function overview(language: Language): string {
  const fr = language === "fr";
  const names = COMMANDS.map((it) => it.name.length);
  const width = Math.max(...names) + 2;
  return lines(
    fr
      ? "Vérifie la politique, le plan et le calendrier des médias sociaux d’une organisation."
      : "Checks the policy, the plan and the calendar of an organisation’s social media.",
    "",
    fr ? "Utilisation : social-policy COMMANDE [...]" : "Usage: social-policy COMMAND [...]",
    "",
    fr ? "Commandes" : "Commands",
    ...COMMANDS.map((it) => hanging(`  ${it.name.padEnd(width)}`, it.does[language])),
    "",
    fr ? "Options de toutes les commandes" : "Flags of every command",
    ...flagLines(SHARED_FLAGS, language),
    ...flagLines(
      [{ flag: "--version", does: { en: "the version", fr: "la version" } }],
      language,
      SHARED_FLAGS,
    ),
    "",
    fr ? "Codes de sortie" : "Exit statuses",
    fr ? "  0  rien au-dessus du seuil" : "  0  nothing at or above the threshold",
    fr
      ? "  1  des constats : une erreur, ou plus d’avertissements que permis"
      : "  1  findings: an error, or more warnings than allowed",
    fr
      ? "  2  mauvaise utilisation, chemin impossible à ouvrir, ou faute de notre part"
      : "  2  wrong use, a path that cannot be opened, or a fault of ours",
    "",
    fr
      ? "Une commande en détail : social-policy help check"
      : "One command in detail: social-policy help check",
  );
}

function commandHelp(command: CommandHelp, language: Language): string {
  const fr = language === "fr";
  const own = command.flags;
  return lines(
    ...wrapped(command.does[language], WIDTH),
    "",
    `${fr ? "Utilisation : " : "Usage: "}${command.usage[language]}`,
    "",
    ...(own.length === 0 ? [] : [fr ? "Options" : "Flags", ...flagLines(own, language), ""]),
    fr ? "Options de toutes les commandes" : "Flags of every command",
    ...flagLines(SHARED_FLAGS, language),
    "",
    fr ? "Exemples" : "Examples",
    ...command.examples.map((it) => `  ${it}`),
  );
}

/** One line for each flag, all in the same columns as `with`. */
function flagLines(
  flags: readonly FlagHelp[],
  language: Language,
  alongside: readonly FlagHelp[] = [],
): string[] {
  const width = Math.max(...[...flags, ...alongside].map((it) => it.flag.length)) + 2;
  return flags.map((it) => hanging(`  ${it.flag.padEnd(width)}`, it.does[language]));
}

/** A term with its text, broken so that the text stays in its column. */
function hanging(term: string, text: string): string {
  return wrapped(text, WIDTH - term.length)
    .map((line, index) => (index === 0 ? term : " ".repeat(term.length)) + line)
    .join("\n");
}

/** Lines of at most so many characters, broken at spaces (never at non-breaking ones). */
export function wrapped(text: string, width: number): string[] {
  const broken: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      broken.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  broken.push(line);
  return broken;
}

function lines(...texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
