import {
  fillTemplate,
  type PolicyChange,
  policyChanges,
  type PolicyImpact,
  type Range,
  sayImpact,
  sayPolicyChange,
} from "../rules";
import { Workspace } from "../workspace";
import type { LanguageContext } from "./context";
import { rangeOf } from "./ranges";

/** Something that a policy says otherwise than before, where an editor can tell what it does. */
export interface ChangedPart {
  readonly range: Range;
  /** Which of the changes it is, for `impactOfPart`. */
  readonly key: string;
}

/**
 * The settings and rules of a policy that are not as in an earlier text of it. Only policies are read: what the
 * changes do is worked out when somebody asks for it.
 */
export function changedParts(
  { session }: LanguageContext,
  path: string,
  before: string,
): readonly ChangedPart[] {
  const { workspace } = session;
  const file = workspace.file(path);
  if (file === undefined || file.kind !== "policy" || file.unreadable !== undefined) return [];
  if (file.source.text === before) return [];
  const earlier = new Workspace({ ...workspace.options, markdown: workspace.markdown });
  earlier.apply(
    workspace.sortedFiles.flatMap((it) =>
      it.kind !== "policy" || it.unreadable !== undefined
        ? []
        : { path: it.path, text: it.path === path ? before : it.source.text },
    ),
  );
  return policyChanges(earlier, workspace)
    .filter((change) => change.file === path)
    .map((change) => ({
      // What is gone has no line any more: it is told at the top.
      range: change.at === undefined ? TOP : rangeOf(file.source, change.at),
      key: keyOf(change),
    }));
}

const TOP: Range = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** What one change does, in a line, and where. */
export interface PartImpact {
  readonly title: string;
  readonly places: ReadonlyArray<{ readonly path: string; readonly range: Range }>;
}

/** Undefined when the change is not one of the impact's any more. */
export function impactOfPart(
  { language }: LanguageContext,
  { changes }: PolicyImpact,
  key: string,
): PartImpact | undefined {
  const part = changes.find(({ change }) => keyOf(change) === key);
  if (part === undefined) return undefined;
  const said = sayImpact(part, language);
  const what =
    part.change.change === "removed" ? sayPolicyChange(part.change, language) : WORDS.impact[language];
  const findings = [...part.begins, ...part.stops, ...part.reweighed.map(({ after }) => after)];
  return {
    title: fillTemplate(WORDS.title[language], { what: what.replaceAll("`", ""), said }, language),
    places: findings.map(({ file, range }) => ({ path: file, range })),
  };
}

function keyOf({ kind, name, clause, file, change }: PolicyChange): string {
  return [kind, change, file, clause?.id ?? "", name].join("\n");
}

const WORDS = {
  title: { en: "{what}: {said}", fr: "{what} : {said}" },
  impact: { en: "Impact", fr: "Effet" },
} as const;
