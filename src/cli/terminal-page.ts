import { wrapped } from "./help";

interface PageLook {
  readonly color: boolean;
  /** Characters of a line. */
  readonly width: number;
}

/** Lays out a rule's page (Markdown) for a terminal. */
export function layOut(page: string, look: PageLook): string {
  const style = (code: number, text: string) => (look.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const out: string[] = [];
  let fence: string | undefined;
  for (const line of page.split("\n")) {
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      else out.push(`    ${style(36, line)}`);
      continue;
    }
    const opens = /^(`{3,})/.exec(line);
    if (opens !== null) {
      fence = opens[1];
      continue;
    }
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null) {
      out.push(style(1, plain(heading[2] ?? "", look)));
      continue;
    }
    if (/^\|[-|]+\|$/.test(line)) continue;
    if (line.startsWith("|")) {
      const cells = line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => plain(cell.trim().replaceAll("\\|", "|"), look));
      out.push(...indented(cells.join(" – "), "  ", look.width));
      continue;
    }
    const item = /^(\s*- )(.*)$/.exec(line);
    if (item !== null) out.push(...indented(plain(item[2] ?? "", look), item[1] ?? "", look.width));
    // The last line leads to other pages; a terminal has no use for it.
    else if (!/^\[[^\]]*\]\(README\.md\)/.test(line)) out.push(...wrapped(plain(line, look), look.width));
  }
  return `${out.join("\n").trimEnd()}\n`;
}

/** Marks of Markdown taken off: code keeps its quotes, links keep their text. */
function plain(text: string, look: PageLook): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, look.color ? "\u001b[1m$1\u001b[22m" : "$1")
    .replace(/(?<!!)\[([^\]]+)\]\([^)]+\)/g, "$1");
}

function indented(text: string, mark: string, width: number): string[] {
  return wrapped(text, width - mark.length).map(
    (line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line,
  );
}
