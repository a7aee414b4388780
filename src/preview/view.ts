import type { PreviewContext } from "./context";
import type { Html } from "./html";
import type { ViewState } from "./state";

/** A view as it is drawn. */
export interface View {
  /** What the page or the panel is called. */
  readonly title: string;
  readonly body: Html;
}

/** Draws a view. Pure: the same session and state give the same page. Never throws, whatever the files hold. */
export type DrawView = (context: PreviewContext, state: ViewState) => View;
