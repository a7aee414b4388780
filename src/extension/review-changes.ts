import { commands, l10n, window } from "vscode";
import { askBase } from "./review-base";
import { hindranceInWords } from "./reviews";
import type { Workbench } from "./workbench";

/** What the command gives to those who call it. */
export interface ReviewAnswer {
  readonly verdict: string;
  readonly sentences: readonly string[];
}

/** Shows what changed since the main branch, or since what is named or chosen, in the side view. */
export async function reviewChanges(
  { reviews }: Workbench,
  [given]: readonly unknown[],
): Promise<ReviewAnswer | undefined> {
  const found = await reviews.repositories();
  if (typeof found === "string") {
    void window.showInformationMessage(hindranceInWords(found));
    return undefined;
  }
  const base = typeof given === "string" ? given : await askBase(found.all);
  if (base === undefined) return undefined;
  await reviews.compareWith(base);
  await commands.executeCommand("socialPolicy.changes.focus");
  const reviewed = await reviews.current();
  if (typeof reviewed === "string") {
    void window.showInformationMessage(hindranceInWords(reviewed));
    return undefined;
  }
  const names = [...new Set(reviewed.changed.map((it) => it.base.name))];
  if (base !== "" && !names.includes(base)) {
    void window.showWarningMessage(
      l10n.t("{0} is not known here: compared with {1} instead.", base, names.join(", ")),
    );
  }
  const { verdict, groups } = reviewed;
  const told = (lines: typeof groups): readonly string[] =>
    lines.flatMap(({ text, lines: inner }) => (inner.length === 0 ? [text] : told(inner)));
  return { verdict, sentences: told(groups) };
}
