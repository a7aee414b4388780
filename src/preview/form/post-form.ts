import type { Post } from "../../model";
import type { Finding } from "../../rules";
import type { Unit } from "../../workspace";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";

export function drawPostForm(
  _context: PreviewContext,
  _unit: Unit,
  _post: Post,
  _findings: readonly Finding[],
): Html {
  return html``;
}
