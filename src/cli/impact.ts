import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { isFolder, readText, textsAt } from "../host";
import { diagnosticOf } from "../library";
import { textOf } from "../model";
import {
  type ChangeImpact,
  type Finding,
  type PolicyImpact,
  policyImpact,
  sayImpact,
  sayPolicyChange,
  type Session,
} from "../rules";
import { formatDay, type Language } from "../values";
import { type Change, DEFAULT_MAX_BYTES } from "../workspace";
import { say, WrongUse } from "./faults";
import { asOfDay, readFlags } from "./flags";
import { languageFrom } from "./language";
import { writeOut } from "./output";
import { OK } from "./run";
import { type CheckedRoot, openTargets } from "./targets";

const OPTIONS = {
  policy: { type: "string" },
  since: { type: "string" },
  "as-of": { type: "string" },
  config: { type: "string" },
  format: { type: "string" },
} as const;

/** `social-policy impact [PATH]`: what a change of the policy does to the calendar as it stands. */
export async function impact(args: readonly string[]): Promise<number> {
  const { values, positionals, asked, language } = readFlags(args, OPTIONS);
  if (values.help === true) return (await import("./help")).help(["impact"], false, asked);
  const format = values.format ?? "pretty";
  if (format !== "pretty" && format !== "json")
    throw new WrongUse(
      say(language, {
        en: `--format ${format}: choose one of pretty, json.`,
        fr: `--format ${format}\u00a0: choisissez parmi pretty, json.`,
      }),
    );
  if (positionals.length > 1 || (values.policy !== undefined && values.since !== undefined))
    throw new WrongUse(
      say(language, {
        en: "impact takes one folder, and either --policy or --since. See social-policy help impact.",
        fr: "impact prend un dossier, et soit --policy, soit --since. Voyez social-policy help impact.",
      }),
    );
  const [root] = await openTargets([{ path: positionals[0] ?? "." }], {
    asOf: asOfDay(values["as-of"], language),
    language,
    config: values.config,
  });
  if (root === undefined) return OK;
  const { session } = root.root;
  const spoken = asked ?? configuredLanguage(session) ?? language;
  const since = values.since ?? "HEAD";
  const found =
    values.policy === undefined
      ? policyImpact(await before(root, since, spoken), session)
      : policyImpact(session, await withDraft(session, values.policy, spoken));
  const told = { root, language: spoken, than: values.policy ?? since };
  writeOut(format === "json" ? asJson(found, told) : asText(found, told));
  return OK;
}

interface Told {
  readonly root: CheckedRoot;
  readonly language: Language;
  /** The draft, or the commit. */
  readonly than: string;
}

/** The root with the policies of a commit. */
async function before({ root }: CheckedRoot, since: string, language: Language): Promise<Session> {
  const { session, folder } = root;
  const { workspace } = session;
  const texts = await textsAt(folder, since, (path) => workspace.kindOf(path) === "policy");
  if (texts === undefined)
    throw new WrongUse(
      say(language, {
        en: `--since ${since}: Git does not know it here. Name a branch, a tag or a commit of this repository, or a draft with --policy FILE.`,
        fr: `--since ${since}\u00a0: Git ne le connaît pas ici. Nommez une branche, une étiquette ou un commit de ce dépôt, ou un brouillon avec --policy FICHIER.`,
      }),
    );
  const changes: Change[] = [...texts].map(([path, text]) => ({ path, text }));
  for (const { path, kind } of workspace.sortedFiles)
    if (kind === "policy" && !texts.has(path)) changes.push({ path, removed: true });
  return beside(session, changes);
}

/** The root with a draft in the place of the policy of that name, or of the only one. */
async function withDraft(session: Session, draft: string, language: Language): Promise<Session> {
  const path = resolve(draft);
  const read = existsSync(path) && !isFolder(path) ? readText(path, DEFAULT_MAX_BYTES) : undefined;
  if (read === undefined || "reason" in read)
    throw new WrongUse(
      say(language, {
        en: `--policy ${draft}: this file can’t be read.`,
        fr: `--policy ${draft}\u00a0: ce fichier ne peut pas être lu.`,
      }),
    );
  const { workspace } = session;
  const policies = workspace.sortedFiles.filter(({ kind }) => kind === "policy");
  const named = policies.filter((file) => basename(file.path) === basename(path));
  const like = policies.filter((file) => file.path.endsWith(".md") === path.endsWith(".md"));
  const [place] = named.length === 1 ? named : like.length === 1 && policies.length === 1 ? like : [];
  if (place === undefined && policies.length > 0)
    throw new WrongUse(
      say(language, {
        en: `--policy ${draft}: which policy does it replace? Give it the name of one: ${policies.map((it) => it.path).join(", ")}.`,
        fr: `--policy ${draft}\u00a0: quelle politique remplace-t-il? Donnez-lui le nom de l’une d’elles\u00a0: ${policies.map((it) => it.path).join(", ")}.`,
      }),
    );
  return beside(session, [{ path: place?.path ?? policyName(path), text: read.text }]);
}

/** A draft may be called anything; where there is no policy yet, it is one. */
function policyName(path: string): string {
  return path.endsWith(".md") ? "draft.policy.md" : "draft.policy.yaml";
}

async function beside(session: Session, changes: readonly Change[]): Promise<Session> {
  return (await session.beside(changes)) ?? session;
}

function configuredLanguage({ workspace }: Session): Language | undefined {
  let language: Language | undefined;
  for (const config of workspace.configs) language = languageFrom(textOf(config.fields.language)) ?? language;
  return language;
}

function asText(found: PolicyImpact, { root, language, than }: Told): string {
  const lines: string[] = [];
  const list = (sign: string, findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const { file, range, entity, rule } = finding;
      const place = `${root.shown(file)}:${range.start.line + 1}:${range.start.column + 1}`;
      const about = entity?.id === undefined ? "" : ` ${entity.id}`;
      lines.push(`    ${sign} ${place}${about}  ${finding.message(language)}  ${rule.id}`);
    }
  };
  const show = (title: string, part: Pick<ChangeImpact, "begins" | "stops" | "reweighed">): void => {
    lines.push(`  ${title}${language === "fr" ? "\u00a0" : ""}: ${sayImpact(part, language)}`);
    list("+", part.begins);
    list("−", part.stops);
    list(
      "~",
      part.reweighed.map(({ after }) => after),
    );
    lines.push("");
  };
  for (const part of found.changes) {
    const { change } = part;
    const clause = change.clause?.title ?? "";
    show(
      `${sayPolicyChange(change, language)} (${clause === "" ? "" : `${clause}, `}${root.shown(change.file)})`,
      part,
    );
  }
  const rest = restOf(found);
  if (rest.begins.length + rest.stops.length + rest.reweighed.length > 0)
    show(say(language, { en: "for other reasons", fr: "pour d’autres raisons" }), rest);
  const total =
    found.changes.length === 0
      ? say(language, {
          en: `Against ${than}, no setting and no rule of the policy changed.`,
          fr: `Par rapport à ${than}, aucun réglage ni aucune règle de la politique n’a changé.`,
        })
      : say(language, {
          en: `Against ${than}: ${sayImpact(found, "en")}.`,
          fr: `Par rapport à ${than} : ${sayImpact(found, "fr")}.`,
        });
  return `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${total}\n`;
}

/** What no single change accounts for. */
function restOf({ changes, begins, stops, reweighed }: PolicyImpact) {
  const told = new Set(changes.flatMap((part) => [...part.begins, ...part.stops, ...part.reweighed]));
  return {
    begins: begins.filter((it) => !told.has(it)),
    stops: stops.filter((it) => !told.has(it)),
    reweighed: reweighed.filter((it) => !told.has(it)),
  };
}

function asJson(found: PolicyImpact, { root, language, than }: Told): string {
  const all = (findings: readonly Finding[]) =>
    findings.map((finding) => diagnosticOf(finding, language, root.shown));
  const part = ({ begins, stops, reweighed }: Pick<ChangeImpact, "begins" | "stops" | "reweighed">) => ({
    text: sayImpact({ begins, stops, reweighed }, language),
    newlyFailing: all(begins),
    newlyPassing: all(stops),
    reweighed: reweighed.map(({ before: was, after }) => ({
      before: was.severity,
      ...diagnosticOf(after, language, root.shown),
    })),
  });
  const data = {
    schemaVersion: 1,
    asOf: formatDay(root.root.session.workspace.asOf),
    base: than,
    impact: found.changes.map(({ change, ...rest }) => ({
      ...(change.clause === undefined
        ? {}
        : {
            clause: { file: root.shown(change.file), id: change.clause.id, title: change.clause.title },
          }),
      kind: change.kind,
      name: change.name,
      change: sayPolicyChange(change, language),
      ...part(rest),
    })),
    total: part(found),
    same: found.same,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
