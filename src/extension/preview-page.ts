import { Uri, type Webview } from "vscode";

/** The styles, in their order. */
const STYLES = [
  "base",
  "panel",
  "calendar",
  "agenda",
  "post",
  "form",
  "plan",
  "budget",
  "policy",
  "people",
  "gaps",
  "import",
];

/**
 * The empty page that a panel starts from. Nothing but the extension's own script and styles is loaded, and pictures
 * of the workspace through the panel's own addresses; nothing from a network.
 */
export function emptyPage(webview: Webview, product: Uri, language: string, state: unknown): string {
  const nonce = makeNonce();
  const styles = STYLES.map((name) => ({
    name,
    uri: webview.asWebviewUri(Uri.joinPath(product, "media", "preview", `${name}.css`)),
  }));
  const script = webview.asWebviewUri(Uri.joinPath(product, "dist", "page-panel.js"));
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    `media-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  const links = styles
    .map(({ name, uri }) => `<link rel="stylesheet" data-style="${name}" href="${escaped(String(uri))}">`)
    .join("\n");
  return `<!DOCTYPE html>
<html lang="${language.startsWith("fr") ? "fr" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Social Policy</title>
${links}
</head>
<body>
<div id="page" data-state="${escaped(JSON.stringify(state ?? null))}"></div>
<script nonce="${nonce}" src="${escaped(String(script))}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
