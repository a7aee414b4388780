import type { EntityKind } from "../model";
import type { Rule } from "../rules";
import type { PreviewContext } from "./context";
import { type Html, html, type Part } from "./html";
import type { ViewState } from "./state";

/** What a click opens in the editor. By name rather than by line, so that it stays the same while lines above come and go. */
export interface OpenTarget {
  /** From the root, with `/`. */
  readonly path: string;
  readonly kind?: EntityKind;
  readonly id?: string;
  /** A key of the entity: its value is shown. */
  readonly key?: string;
  /** The place of this rule's finding about the entity, or in the file. */
  readonly rule?: string;
  /** From 0, of what has no id. */
  readonly line?: number;
}

/** A link to a view. Where there is no page for it, the label alone. */
export function viewLink(context: PreviewContext, state: ViewState, label: Part, className?: string): Html {
  const attributes = className !== undefined && html` class="${className}"`;
  if (context.live) return html`<a href="#" data-go="${JSON.stringify(state)}"${attributes}>${label}</a>`;
  const href = context.href(state);
  if (href === undefined) return html`<span${attributes}>${label}</span>`;
  return html`<a href="${href}"${attributes}>${label}</a>`;
}

/** A link that opens the file at a place. Pages in a browser show the label alone. */
export function sourceLink(
  context: PreviewContext,
  target: OpenTarget,
  label: Part,
  className?: string,
): Html {
  const attributes = className !== undefined && html` class="${className}"`;
  if (!context.live) return html`<span${attributes}>${label}</span>`;
  return html`<a href="#" data-open="${JSON.stringify(target)}"${attributes}>${label}</a>`;
}

/** A link to a rule's page, by what the rule finds or another label. Pages in a browser show the label alone. */
export function ruleLink({ live, language }: PreviewContext, rule: Rule, label?: Part): Html {
  const { summary } = rule[language];
  if (!live) return html`<span title="${summary}">${label ?? summary}</span>`;
  return html`<a href="#" data-rule="${rule.id}" title="${summary}">${label ?? summary}</a>`;
}
