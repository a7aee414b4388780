import type { Session } from "../rules";
import type { Language } from "../values";
import type { ComparedPosts } from "./calendar/compared";
import type { EarlierState } from "./earlier";
import type { ViewState } from "./state";

/** What lists are read from: the workspace with its findings, and the person's language. */
export interface ListContext {
  readonly session: Session;
  readonly language: Language;
}

/** What every view is drawn from. */
export interface PreviewContext extends ListContext {
  /** The day a week starts with: 0 Sunday, 1 Monday. */
  readonly weekStart: 0 | 1;
  /** In a panel of an editor: what is shown can be opened and changed. Pages in a browser only show. */
  readonly live: boolean;
  /** The address of a view; undefined where there is no page for it. In a panel the page's script goes there by itself. */
  href(state: ViewState): string | undefined;
  /** The address of a picture or a film of the root; undefined where it can't be shown. */
  picture(path: string): string | undefined;
  /** An earlier state that the calendar shows along. */
  readonly compared?: ComparedPosts;
  /** States that a post's findings are compared with; empty or absent where none is known. */
  readonly earlier?: readonly EarlierState[];
}
