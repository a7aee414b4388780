import {
  type Style,
  decisionReport,
  MARKDOWN,
  PLAIN,
  sayNobody,
  sayRecorded,
  sayUnrecorded,
} from "../review";
import { fillTemplate } from "../rules";
import type { Language } from "../values";
import type { Choice, Outcome } from "./approve-root";
import { say } from "./faults";

/** What became of a decision, in every root. */
export interface ApproveReport {
  readonly outcomes: readonly Outcome[];
  /** Ids that no post has. */
  readonly missing: readonly string[];
  /** Undefined: the review decides nothing. */
  readonly choice: Choice | undefined;
  readonly language: Language;
  readonly dryRun: boolean;
}

/** For a terminal. */
export function textOf(report: ApproveReport): string {
  const { language, dryRun } = report;
  const { told, left } = sentences(report, PLAIN);
  const sum = fillTemplate(SUM[dryRun ? "dry" : "written"][language], { count: told.length }, language);
  return [...told.map((line) => `✓ ${line}`), ...left.map((line) => `– ${line}`), sum, ""].join("\n");
}

const SUM = {
  written: {
    en: "{count} {count:decision|decisions} written down.",
    fr: "{count} {count:décision consignée|décisions consignées}.",
  },
  dry: {
    en: "{count} {count:decision|decisions} to write down; nothing was written (--dry-run).",
    fr: "{count} {count:décision|décisions} à consigner; rien n’a été écrit (--dry-run).",
  },
};

/** For a comment or the summary of a job. */
export function markdownOf(report: ApproveReport): string {
  const { told, left } = sentences(report, MARKDOWN);
  return `${decisionReport(told, left, report.language)}\n`;
}

/** For programs. */
export function jsonOf(report: ApproveReport): string {
  const { outcomes, missing, choice, language } = report;
  const lines = (told: readonly string[], index: number) => told[index] ?? "";
  const data = {
    schemaVersion: 1,
    decision: choice === undefined ? null : (choice.words.decision ?? "approved"),
    recorded: outcomes.flatMap(({ root, decided }) => {
      if (decided === undefined) return [];
      const told = sayRecorded(decided, language, PLAIN);
      return decided.recorded.map(({ post, role, of }, index) => ({
        file: root.shown(post.file.path),
        post: post.id ?? null,
        role: role ?? null,
        of: of ?? null,
        text: lines(told, index),
      }));
    }),
    unrecorded: outcomes.flatMap(({ root, decided, left }) => {
      if (decided === undefined) return [];
      const told = sayUnrecorded({ ...decided, unrecorded: left }, language, PLAIN);
      return left.map(({ post, why }, index) => ({
        file: root.shown(post.file.path),
        post: post.id ?? null,
        why,
        text: lines(told, index),
      }));
    }),
    files: outcomes.flatMap(({ root, decided }) => [...(decided?.texts.keys() ?? [])].map(root.shown)),
    missing,
    report: markdownOf(report),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function sentences(
  { outcomes, missing, choice, language }: ApproveReport,
  style: Style,
): { readonly told: readonly string[]; readonly left: readonly string[] } {
  const told: string[] = [];
  const left: string[] = [];
  for (const { decided, left: unrecorded } of outcomes) {
    if (decided === undefined) continue;
    told.push(...sayRecorded(decided, language, style));
    left.push(...sayUnrecorded({ ...decided, unrecorded }, language, style));
  }
  const nobody = new Set(outcomes.flatMap(({ nobody: why }) => why ?? []));
  for (const why of nobody) left.push(sayNobody(why, choice?.who ?? "", language, style));
  for (const id of missing)
    left.push(
      say(language, {
        en: `There is no post ${style.code(id)} to decide on`,
        fr: `Il n’y a aucune publication ${style.code(id)} à approuver`,
      }),
    );
  return { told, left };
}
