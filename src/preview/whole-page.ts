import type { Language } from "../values";
import { html, trusted } from "./html";
import type { View } from "./view";

/** What a page that stands by itself is made of, beside the view. */
export interface PageParts {
  readonly language: Language;
  /** All styles, as text. */
  readonly styles: string;
  /** The script that narrows lists; the page is complete without it. Absent of pages without lists to narrow. */
  readonly script?: string;
  /** Hashes of both for the page's content policy, such as `sha256-…`. */
  readonly stylesHash: string;
  readonly scriptHash?: string;
  /** A line at the foot: when it was made, and of what. */
  readonly foot: string;
}

/** A whole page: one file that needs nothing else, neither network nor script. */
export function wholePage({ title, body }: View, parts: PageParts): string {
  const { script, scriptHash } = parts;
  const scriptSource = scriptHash === undefined ? "'none'" : `'${scriptHash}'`;
  const policy = `default-src 'none'; style-src '${parts.stylesHash}'; script-src ${scriptSource}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`${trusted("<!DOCTYPE html>\n")}<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(parts.styles)}</style>
</head>
<body>
${body}
<footer class="foot soft">${parts.foot}</footer>
${
  script !== undefined &&
  html`<script>${trusted(script)}</script>
`
}</body>
</html>
`.toString();
}
