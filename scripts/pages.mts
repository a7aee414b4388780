import { expressionPages } from "./expression-page.mts";
import { referencePages } from "./reference-pages.mts";
import { rulePages } from "./rule-pages.mts";

/** Folders whose pages are all generated; what is there and no longer generated goes. */
export const PAGE_FOLDERS = ["docs/rules", "docs/fr/rules", "docs/reference", "docs/fr/reference"] as const;

/** The generated reference, by path from the repository. */
export async function pages(root: string): Promise<Map<string, string>> {
  return new Map([...(await rulePages(root)), ...referencePages(), ...expressionPages()]);
}
