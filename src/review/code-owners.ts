import { type Person, type Post, textOf } from "../model";
import { type ApprovalGroup, approvalGroups, fillTemplate, type Session } from "../rules";
import type { Language } from "../values";
import type { FileKind } from "../workspace";
import { postsOf } from "./decide";
import { handleOf } from "./reviewer";
import { oneLine } from "./saying";

/** The forges whose rules about owners of files are written. */
export type OwnersForge = "github" | "gitlab";

/** A root with the folder that it stands in, from the repository's top; the top itself is empty. */
export interface OwnedRoot {
  readonly session: Session;
  readonly folder: string;
}

/** Lines between these marks are ours; a language changes nothing about them. */
const BEGIN = "# social-policy: begin";
const END = "# social-policy: end";

const WORDS = {
  head: {
    en: "Written by `social-policy codeowners --write` from the policies and the register of people; what stands between the marks is replaced.",
    fr: "Écrit par `social-policy codeowners --write` d’après les politiques et le registre des personnes; ce qui se trouve entre les marques est remplacé.",
  },
  oneOf: {
    en: "GitHub asks for one of the people named; the check asks for all that the policy asks for:",
    fr: "GitHub demande une des personnes nommées; la vérification demande tout ce que la politique demande\u00a0:",
  },
  last: {
    en: "Keep this at the end of the file: a section of GitLab reaches to the next one.",
    fr: "Gardez ceci à la fin du fichier\u00a0: une section de GitLab va jusqu’à la suivante.",
  },
  group: {
    en: "{name}: {count} {count:person|people}{when}",
    fr: "{name}\u00a0: {count} {count:personne|personnes}{when}",
  },
  when: { en: ", where {when}", fr: ", si {when}" },
  any: { en: "Approval", fr: "Approbation" },
  policy: { en: "Policies and registers", fr: "Politiques et registres" },
  nameless: {
    en: "Without a handle or an e-mail address in the register, and so not named: {people}",
    fr: "Sans nom d’utilisateur ni courriel au registre, donc non nommées\u00a0: {people}",
  },
} as const;

/** Patterns of the files that each kind has by its name. */
const NAMES: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  calendar: ["*.calendar.yaml", "*.calendar.yml"],
  post: ["*.post.md"],
  policy: ["*.policy.md", "*.policy.yaml", "*.policy.yml"],
  people: ["*.people.yaml", "*.people.yml"],
  channels: ["*.channels.yaml", "*.channels.yml"],
};

interface Owned {
  readonly pattern: string;
  readonly groups: readonly ApprovalGroup[];
}

/** The block of a CODEOWNERS file that says who has to approve which files, with its marks; lines end with `\n`. */
export function codeOwners(roots: readonly OwnedRoot[], forge: OwnersForge, language: Language): string {
  const posts = roots.flatMap(ownedPosts);
  const rest = roots.flatMap(ownedRest);
  const lines = [BEGIN, comment(WORDS.head[language])];
  if (forge === "gitlab") lines.push(comment(WORDS.last[language]), ...sections(posts, language));
  else {
    lines.push(comment(WORDS.oneOf[language]));
    const said = new Set(posts.flatMap(({ groups }) => groups.map((group) => sayGroup(group, language))));
    lines.push(...[...said].map((line) => comment(`  ${line}`)));
    for (const { pattern, groups } of posts)
      lines.push(
        ruleLine(
          pattern,
          groups.flatMap(({ people }) => people),
        ),
      );
  }
  if (rest.length > 0) {
    const title = WORDS.policy[language];
    lines.push("", forge === "gitlab" ? `[${title}]` : comment(title));
    for (const { pattern, people } of rest) lines.push(ruleLine(pattern, people));
  }
  const all = [
    ...posts.flatMap(({ groups }) => groups.flatMap(({ people }) => people)),
    ...rest.flatMap((it) => it.people),
  ];
  const nameless = new Set(all.filter((it) => ownerOf(it) === undefined).map((it) => oneLine(it.name ?? "")));
  if (nameless.size > 0)
    lines.push(
      "",
      comment(fillTemplate(WORDS.nameless[language], { people: { list: [...nameless] } }, language)),
    );
  return `${[...lines, END].join("\n")}\n`;
}

/** Files with posts: first those to come, then each that is otherwise. */
function ownedPosts({ session, folder }: OwnedRoot): Owned[] {
  const { context } = session.checker;
  const general = approvalGroups([], context);
  const owned: Owned[] = [];
  for (const kind of ["calendar", "post"] as const)
    for (const name of NAMES[kind] ?? []) owned.push({ pattern: patternIn(folder, name), groups: general });
  const byFile = new Map<string, Post[]>();
  for (const post of postsOf(session.workspace)) {
    const { path } = post.file;
    byFile.set(path, [...(byFile.get(path) ?? []), post]);
  }
  for (const [path, posts] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const groups = approvalGroups(posts, context);
    const kind = session.workspace.file(path)?.kind;
    if (isNamedSo(path, kind) && sameGroups(groups, general)) continue;
    owned.push({ pattern: `/${escaped(inFolder(folder, path))}`, groups });
  }
  return owned;
}

/** Policies and registers: whoever answers for the policy. */
function ownedRest({ session, folder }: OwnedRoot): Array<{ pattern: string; people: readonly Person[] }> {
  const { workspace, checker } = session;
  const policies = workspace.sortedFiles.filter(({ kind }) => kind === "policy");
  const people = new Map<string, Person>();
  for (const file of policies)
    for (const entity of workspace.peek(file.head).entities) {
      const owner = entity.kind === "policy" ? textOf(entity.fields.owner) : undefined;
      const person =
        owner === undefined ? undefined : checker.context.every("person").find(({ id }) => id === owner);
      if (person?.id !== undefined) people.set(person.id, person);
    }
  if (people.size === 0) return [];
  return (["policy", "people", "channels"] as const).flatMap((kind) =>
    (NAMES[kind] ?? []).map((name) => ({ pattern: patternIn(folder, name), people: [...people.values()] })),
  );
}

/** A section for each group; one whose step is needed under a condition alone is optional. */
function sections(owned: readonly Owned[], language: Language): string[] {
  const bySection = new Map<string, string[]>();
  for (const { pattern, groups } of owned)
    for (const { role, count, when, people } of groups) {
      const name = oneLine(role ?? WORDS.any[language]).replace(/[[\]^]/g, "");
      const head = `${when === undefined ? "" : "^"}[${name}]${count > 1 && when === undefined ? `[${count}]` : ""}`;
      bySection.set(head, [...(bySection.get(head) ?? []), ruleLine(pattern, people)]);
    }
  return [...bySection].flatMap(([head, lines]) => ["", head, ...lines]);
}

function sayGroup({ role, count, when }: ApprovalGroup, language: Language): string {
  return fillTemplate(
    WORDS.group[language],
    {
      name: role ?? WORDS.any[language],
      count,
      when: when === undefined ? "" : fillTemplate(WORDS.when[language], { when }, language),
    },
    language,
  );
}

/** A pattern without people takes back what a line before it said. */
function ruleLine(pattern: string, people: readonly Person[]): string {
  const owners = new Set(people.flatMap((person) => ownerOf(person) ?? []));
  return [pattern, ...owners].join(" ");
}

/** What a forge knows somebody by: the handle, else the address. Anything else than one word would be another's. */
function ownerOf(person: Person): string | undefined {
  const handle = handleOf(person);
  if (handle !== undefined && /^[\w.-]+$/.test(handle)) return `@${handle}`;
  const email = textOf(person.fields.email);
  return email !== undefined && /^[^\s@#]+@[^\s@#]+$/.test(email) ? email : undefined;
}

function patternIn(folder: string, name: string): string {
  return folder === "" ? name : `/${escaped(folder)}/**/${name}`;
}

function inFolder(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

function escaped(path: string): string {
  return path.replace(/[\\\s#*?![\]]/g, "\\$&");
}

function isNamedSo(path: string, kind: FileKind | undefined): boolean {
  return (NAMES[kind ?? "config"] ?? []).some((name) => path.endsWith(name.slice(1)));
}

function sameGroups(one: readonly ApprovalGroup[], other: readonly ApprovalGroup[]): boolean {
  const data = (groups: readonly ApprovalGroup[]) =>
    JSON.stringify(groups.map((it) => ({ ...it, people: it.people.map(({ id }) => id) })));
  return data(one) === data(other);
}

function comment(text: string): string {
  return `# ${text.replace(/[\r\n]+/g, " ")}`;
}

/**
 * A file's text with our block in the place of the one that it has, else after all the rest; everything else stays as it
 * is, byte for byte. Undefined where a mark stands without the other.
 */
export function withCodeOwners(text: string, block: string): string | undefined {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  const ours = block.replaceAll("\n", eol);
  const begin = lineOf(text, BEGIN);
  const end = lineOf(text, END);
  if (begin === undefined && end === undefined) {
    if (text === "") return ours;
    return `${text}${text.endsWith("\n") ? "" : eol}${eol}${ours}`;
  }
  if (begin === undefined || end === undefined || end.start < begin.start) return undefined;
  return text.slice(0, begin.start) + (end.ends ? ours : ours.slice(0, -eol.length)) + text.slice(end.end);
}

/** The first line that is a mark. */
function lineOf(text: string, mark: string): { start: number; end: number; ends: boolean } | undefined {
  const found = new RegExp(`^\\uFEFF?${mark}[ \\t]*(\\r?\\n|$)`, "m").exec(text);
  if (found === null) return undefined;
  const start = found.index + (found[0].startsWith("\uFEFF") ? 1 : 0);
  return { start, end: found.index + found[0].length, ends: found[1] !== "" };
}
