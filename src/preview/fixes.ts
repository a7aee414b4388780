import type { Finding, FindingFix, Session } from "../rules";
import type { Language } from "../values";
import type { PreviewContext } from "./context";
import { findingsOf } from "./findings-of";
import { findEntry } from "./form/find-entry";
import { type Html, html } from "./html";
import type { FormKind } from "./state";

/** A fix of a finding as a button names it: by words rather than by a place, which moves while people write. */
export interface AskedFix {
  readonly path: string;
  readonly kind: FormKind;
  readonly id?: string;
  readonly rule: string;
  readonly message: string;
  readonly title: string;
}

/** Where a finding has more ways out than these, the editor lists them. */
const MOST_FIXES = 4;

/** A button for each fix of a finding, in a panel: the same edits as the editor's quick fixes. */
export function fixButtons(
  { live, language }: PreviewContext,
  finding: Finding,
  entry: { readonly kind: FormKind; readonly id: string | undefined; readonly path: string },
): Html | undefined {
  const fixes = live ? finding.fixes(language).slice(0, MOST_FIXES) : [];
  if (fixes.length === 0) return undefined;
  const { kind, id, path } = entry;
  const buttons = fixes.map(({ title }) => {
    const asked: AskedFix = {
      path,
      kind,
      ...(id === undefined ? {} : { id }),
      rule: finding.rule.id,
      message: finding.message(language),
      title,
    };
    return html` <button type="button" class="quiet fix" data-fix="${JSON.stringify(asked)}"><span dir="auto">${title}</span></button>`;
  });
  return html`<span class="fixes screen-only">${buttons}</span>`;
}

/** The fix that is asked for, as it is now; undefined when its finding is gone. */
export function fixAsked(session: Session, language: Language, asked: AskedFix): FindingFix | undefined {
  const entry = findEntry(session, asked.kind, asked.path, asked.id);
  if (entry === undefined) return undefined;
  for (const finding of findingsOf(session, entry.unit, entry.entity.ref)) {
    if (finding.rule.id !== asked.rule || finding.message(language) !== asked.message) continue;
    const fix = finding.fixes(language).find(({ title }) => title === asked.title);
    if (fix !== undefined) return fix;
  }
  return undefined;
}
