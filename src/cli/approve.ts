import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeText } from "../host";
import { languageOfRoot } from "../review";
import type { Language } from "../values";
import { type Choice, type Outcome, outcomeIn } from "./approve-root";
import { jsonOf, markdownOf, textOf } from "./approve-words";
import { say, WrongUse } from "./faults";
import { asOfDay, type ParsedFlags, readFlags } from "./flags";
import { writeOut } from "./output";
import { type ForgeReview, readReview } from "./review-file";
import { FOUND, OK } from "./run";
import { openTargets } from "./targets";

const OPTIONS = {
  by: { type: "string" },
  role: { type: "string" },
  external: { type: "boolean" },
  via: { type: "string" },
  ref: { type: "string" },
  at: { type: "string" },
  decision: { type: "string" },
  comment: { type: "string" },
  since: { type: "string" },
  "from-review": { type: "string" },
  in: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  "as-of": { type: "string" },
  config: { type: "string" },
  format: { type: "string" },
} as const;

const DECISIONS = ["approved", "changes-requested", "rejected"] as const;
const FORMATS = ["pretty", "json", "markdown"] as const;

type Values = ParsedFlags<typeof OPTIONS>["values"];

/** `social-policy approve POST... --by PERSON`: writes down who decided what on which text. */
export async function approve(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["approve"], false, asked);
  const format = oneOf(values.format ?? "pretty", FORMATS, "format", language);
  const review = values["from-review"] === undefined ? undefined : reviewIn(values["from-review"], language);
  const choice = review === "none" ? undefined : choiceOf(values, positionals, review, language);
  const roots = await openTargets(
    (values.in ?? ["."]).map((path) => ({ path })),
    { asOf: asOfDay(values["as-of"], language), language, config: values.config },
  );
  const spoken =
    asked ?? roots.map(({ root }) => languageOfRoot({ after: root.session })).find(Boolean) ?? language;
  const outcomes: Outcome[] = [];
  if (choice !== undefined) for (const root of roots) outcomes.push(await outcomeIn(root, choice, spoken));
  const missing =
    choice === undefined ? [] : choice.ids.filter((id) => !outcomes.some((it) => it.has.has(id)));
  const report = { outcomes, missing, choice, language: spoken, dryRun: values["dry-run"] === true };
  if (!report.dryRun) outcomes.forEach(write);
  writeOut(format === "json" ? jsonOf(report) : format === "markdown" ? markdownOf(report) : textOf(report));
  const refused =
    choice?.ids.length !== 0 && outcomes.some(({ left }) => left.some(({ why }) => why !== "already"));
  const unknown = outcomes.length > 0 && outcomes.every(({ nobody }) => nobody !== undefined);
  return choice !== undefined && (missing.length > 0 || refused || unknown) ? FOUND : OK;
}

/** Files keep their encoding and mark. */
function write({ root: { root }, decided }: Outcome): void {
  for (const [path, text] of decided?.texts ?? []) {
    const encoding = root.encodings.get(path);
    if (encoding !== undefined) writeFileSync(join(root.folder, path), encodeText(text, encoding));
  }
}

function choiceOf(
  values: Values,
  ids: readonly string[],
  review: ForgeReview | undefined,
  language: Language,
): Choice {
  const decision = review?.decision ?? oneOf(values.decision ?? "approved", DECISIONS, "decision", language);
  const since = values.since ?? review?.base;
  if ((values.by === undefined) === (review === undefined))
    throw new WrongUse(
      say(language, {
        en: "approve needs --by PERSON, or --from-review FILE with the event of a review.",
        fr: "approve demande --by PERSONNE, ou --from-review FICHIER avec l’événement d’une relecture.",
      }),
    );
  if (ids.length === 0 && since === undefined)
    throw new WrongUse(
      say(language, {
        en: "approve needs the ids of posts, or --since REVISION for those that a change shows.",
        fr: "approve demande les identifiants de publications, ou --since RÉVISION pour celles qu’un changement montre.",
      }),
    );
  if (values.external === true && values.via === undefined && values.ref === undefined)
    throw new WrongUse(
      say(language, {
        en: "--external needs evidence: --via email, --ref “message of 27 February”.",
        fr: "--external demande une preuve : --via courriel, --ref « message du 27 février ».",
      }),
    );
  const { by = "" } = values;
  return {
    ids,
    since,
    commit: review?.commit,
    knownBy: review?.by ?? (by.startsWith("@") ? { handle: by } : { name: by, handle: undefined, email: by }),
    who: review?.who ?? by,
    external: values.external === true,
    words: {
      at: values.at ?? review?.at ?? now(values["as-of"]),
      role: values.role,
      decision: decision === "approved" ? undefined : decision,
      via: values.via ?? (review === undefined ? undefined : REVIEW),
      ref: values.ref ?? review?.ref,
      comment: values.comment ?? review?.comment,
    },
  };
}

/** How an approval came that was given on a forge; a word of files, the same in both languages. */
const REVIEW = "pull-request";

/** The day that is taken for today, else this very minute with what the clocks here differ from universal time. */
function now(asOf: string | undefined): string {
  if (asOf !== undefined) return asOf;
  const date = new Date();
  const ahead = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 16);
  const two = (count: number) => String(count).padStart(2, "0");
  const size = Math.abs(ahead);
  return `${local}${ahead < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function reviewIn(path: string, language: Language): ForgeReview | "none" {
  const review = readReview(readFileSync(path, "utf8"));
  if (review !== undefined) return review;
  throw new WrongUse(
    say(language, {
      en: `--from-review ${path}: this is not the event of a review on GitHub or GitLab.`,
      fr: `--from-review ${path} : ce n’est pas l’événement d’une relecture sur GitHub ou GitLab.`,
    }),
  );
}

function oneOf<T extends string>(text: string, known: readonly T[], flag: string, language: Language): T {
  const found = known.find((it) => it === text);
  if (found !== undefined) return found;
  const list = known.join(", ");
  throw new WrongUse(
    say(language, {
      en: `--${flag} ${text}: choose one of ${list}.`,
      fr: `--${flag} ${text} : choisissez parmi ${list}.`,
    }),
  );
}
