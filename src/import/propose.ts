import { type FileEdit, setValue, type TextEdit, toFileEdits } from "../syntax";
import { type Language, NBSP } from "../values";
import { kindByName, type Workspace, type WorkspaceFile } from "../workspace";
import { appendEntries, type NewEntry } from "./append-entries";
import { aroundOf, configuredZone } from "./around";
import { entryLines, itemText } from "./entry-lines";
import { Ids, textIn } from "./ids";
import { type KnownPost, knownPosts } from "./known-posts";
import { marksOf, ORIGIN } from "./marks";
import { matchPosts } from "./match";
import { calendarTitle, commentOf, newCalendar, periodOf, periodText } from "./new-calendar";
import { type ProposalCode, sayProposal } from "./proposal-words";
import type { ImportedPost, ImportedValue, ImportFinding, ImportReading } from "./reading";
import { isSameSource, targetOf } from "./target";
import { shown, updatePost } from "./update-post";

/** Where an import goes. */
export interface ImportTarget {
  /** A calendar, from the root with `/`, there or not; absent: the one of the last import, else a new one. */
  readonly file?: string | undefined;
  /** Of the sentences. */
  readonly language: Language;
}

/** What becomes of a post of the file. */
export interface ProposedPost {
  readonly what: "created" | "updated" | "unchanged" | "refused";
  readonly post: ImportedPost;
  readonly id: string;
  /** Where it stands, or will stand; from the root. */
  readonly path: string;
  /** Of an updated post: keys that get other values. */
  readonly changed: readonly string[];
}

/** What an import does to the files of a workspace; nothing is written. */
export interface ImportProposal {
  /** The calendar that new posts go to, from the root. */
  readonly target: string;
  readonly isNew: boolean;
  /** In the order of the file. */
  readonly posts: readonly ProposedPost[];
  readonly counts: { readonly created: number; readonly updated: number; readonly unchanged: number };
  /** Posts of an earlier import that the file has no more; they stay. */
  readonly gone: ReadonlyArray<{ readonly id: string; readonly title: string; readonly path: string }>;
  /** The first posts that are new, in the lines that would be written; none where nothing is new. */
  readonly samples: ReadonlyArray<readonly string[]>;
  /** What a person should know: values kept, ids taken, posts gone. */
  readonly findings: readonly ImportFinding[];
  /** Stretches to replace, by file, in UTF-16 code units. */
  readonly edits: ReadonlyArray<{ readonly path: string; readonly edits: readonly FileEdit[] }>;
  /** Files to write anew. */
  readonly creates: ReadonlyArray<{ readonly path: string; readonly text: string }>;
}

/**
 * What an import does: posts that are new in a new calendar or at the end of one that is there, those of an earlier
 * import brought up to date where they stand. The same file again changes nothing.
 */
export function proposeImport(
  reading: ImportReading,
  workspace: Workspace,
  target: ImportTarget,
): ImportProposal {
  return new Proposing(reading, workspace, target).proposal();
}

/** How many posts are shown. */
const SAMPLES = 3;

class Proposing {
  private readonly findings: ImportFinding[] = [];
  private readonly edits: TextEdit[] = [];
  private readonly posts: ProposedPost[] = [];
  private readonly own: boolean;
  private readonly known: readonly KnownPost[];
  private readonly target: string;
  private readonly file: WorkspaceFile | undefined;
  private readonly ids: Ids;

  constructor(
    private readonly reading: ImportReading,
    private readonly workspace: Workspace,
    private readonly wanted: ImportTarget,
  ) {
    this.own = reading.vendor === "own";
    this.known = knownPosts(workspace, this.own);
    this.target = wanted.file ?? targetOf(reading, workspace, this.known);
    this.file = workspace.file(this.target);
    this.ids = new Ids((id) => workspace.hasId("post", id));
  }

  proposal(): ImportProposal {
    const { reading, target, file } = this;
    const matched = matchPosts(reading.posts, this.known, {
      idsAreOurs: this.own,
      isSameSource: (known) => isSameSource(known.origin?.file, reading.file),
      isInTarget: (known) => known.path === target,
    });
    const entries = reading.posts.flatMap((post) => this.place(post, matched.get(post)));
    const creates: Array<ImportProposal["creates"][number]> = [];
    if (file !== undefined) this.addTo(file, entries);
    else if (entries.length > 0) {
      if (this.kindOf(target) === "calendar") creates.push(later(target, () => this.newText(entries)));
      else this.refuseAll("no-calendar");
    }
    const count = (what: ProposedPost["what"]) => this.posts.filter((it) => it.what === what).length;
    const gone = this.gone(matched);
    this.tellTwins();
    return {
      target,
      isNew: file === undefined,
      posts: this.posts,
      counts: { created: count("created"), updated: count("updated"), unchanged: count("unchanged") },
      gone,
      samples: entries.slice(0, SAMPLES).map(({ lines }) => itemText(lines(), 0)),
      findings: this.findings,
      edits: this.editsByFile(),
      creates: this.refused ? [] : creates,
    };
  }

  private refused = false;

  private newText(entries: readonly Entry[]): string {
    const { reading, workspace, target } = this;
    // The configuration's zone holds for the calendar anyway; that of other calendars has to be written.
    const zone = configuredZone(workspace) === undefined ? aroundOf(workspace, "en").timezone : undefined;
    const timezone = reading.timezone ?? zone;
    return newCalendar(target, { ...reading, timezone }, grouped(entries), this.asideText());
  }

  /** What is to be added of a post; nothing where it is there already. */
  private place(post: ImportedPost, known: KnownPost | undefined): Entry[] {
    if (known === undefined) return [this.create(post)];
    const id = known.id ?? "";
    const { edit, changed, kept, unwritable } = updatePost(this.workspace, known, {
      fields: post.fields,
      origin: this.own ? undefined : originOf(post),
      hasColumn: (key) => this.reading.columns.some(({ header }) => header.split(".")[0] === key),
    });
    if (edit !== undefined) this.edits.push(edit);
    const title = titleOf(post, id, this.wanted.language);
    for (const { key, here, there } of kept) {
      this.tell("changed-here", "warning", { title, key, here: shown(here), there: shown(there) }, post);
    }
    if (unwritable.length > 0)
      this.tell("unwritable", "warning", { title, id, keys: unwritable.join(", ") }, post);
    const what = unwritable.length > 0 ? "refused" : changed.length > 0 ? "updated" : "unchanged";
    this.posts.push({ what, post, id, path: known.path, changed });
    return [];
  }

  private create(post: ImportedPost): Entry {
    const own = post.fields.get("id");
    const wanted = this.own && typeof own === "string" ? own : this.ids.wanted(post);
    const isFree = this.own && typeof own === "string" && !this.workspace.hasId("post", own);
    const id = isFree ? own : this.ids.give(post);
    if (isFree) this.ids.keep(id);
    if (post.sourceId !== undefined && id !== wanted && this.workspace.hasId("post", wanted)) {
      const path = this.pathOfId(wanted);
      this.tell("same-id", "warning", { id: wanted, other: id, path, row: post.source.rows[0] ?? "?" }, post);
    }
    this.posts.push({ what: "created", post, id, path: this.target, changed: [] });
    return { lines: () => this.linesOf(post, id), group: post.group };
  }

  private linesOf(post: ImportedPost, id: string): readonly string[] {
    const fields: Array<readonly [string, ImportedValue]> = [["id", id]];
    for (const [key, value] of post.fields) if (key !== "id") fields.push([key, value]);
    if (!this.own) fields.push([ORIGIN, { ...originOf(post), read: marksOf(post.fields) }]);
    return entryLines(fields);
  }

  private addTo(file: WorkspaceFile, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const code = file.kind !== "calendar" ? "no-calendar" : file.closed ? "closed" : undefined;
    const [first, ...rest] = grouped(entries);
    // Rows that are no posts stand above what came with them, but for those that an earlier import brought.
    const aside = this.asideText((words) => file.source.text.includes(words));
    const comment = [aside, first?.comment].filter((it) => it !== undefined).join("\n");
    const all = first === undefined || comment === "" ? [first, ...rest] : [{ ...first, comment }, ...rest];
    const edit =
      code === undefined
        ? appendEntries(
            file,
            "posts",
            all.filter((it) => it !== undefined),
          )
        : undefined;
    if (edit === undefined) {
      this.refuseAll(code ?? "no-place");
      return;
    }
    this.edits.push(edit);
    const longer = this.longerPeriod(file);
    if (longer !== undefined) this.edits.push(longer);
  }

  /** The period of a calendar that takes in what is added; undefined where nothing needs to change. */
  private longerPeriod({ root }: WorkspaceFile): TextEdit | undefined {
    const node = root?.get("period")?.value;
    const added = periodOf({
      posts: this.posts.filter(({ what }) => what === "created").map(({ post }) => post),
    });
    if (node?.type !== "map" || added === undefined) return undefined;
    const from = node.get("from")?.value;
    const to = node.get("to")?.value;
    if (from?.type !== "scalar" || to?.type !== "scalar") return undefined;
    const first = String(from.value);
    const last = String(to.value);
    if (added.from < first && added.to > last) return setValue(node, periodText(added));
    if (added.from < first) return setValue(from, added.from);
    return added.to > last ? setValue(to, added.to) : undefined;
  }

  /** New posts go nowhere; what is there already is still brought up to date. */
  private refuseAll(code: ProposalCode): void {
    this.refused = true;
    this.tell(code, "error", { path: this.target });
    for (const [at, it] of this.posts.entries())
      if (it.what === "created") this.posts[at] = { ...it, what: "refused" };
  }

  /** What an earlier import of this source brought and the file has no more. */
  private gone(matched: ReadonlyMap<ImportedPost, KnownPost>): ImportProposal["gone"] {
    const there = new Set(matched.values());
    const sources = new Set([this.reading.file]);
    for (const { origin } of there) if (origin?.file !== undefined) sources.add(origin.file);
    const gone = this.known
      .filter((it) => !there.has(it) && it.origin?.file !== undefined && sources.has(it.origin.file))
      .map(({ id = "", data, path }) => ({ id, title: textIn(data.title) ?? id, path }));
    for (const { id, title } of gone)
      this.tell("gone", "info", {
        id,
        title: this.wanted.language === "fr" ? `«${NBSP}${title}${NBSP}»` : `“${title}”`,
      });
    return gone;
  }

  /** New posts at the time and on the channels of posts that nobody imported. */
  private tellTwins(): void {
    const created = this.posts.filter(({ what }) => what === "created");
    if (created.length === 0 || this.own) return;
    const slots = new Map<string, string>();
    const imported = new Set(this.known.map(({ unit }) => unit));
    for (const file of this.workspace.sortedFiles) {
      if (file.kind !== "calendar" || file.unreadable !== undefined) continue;
      for (const [piece, unit] of file.items) {
        // Only what may be one is read.
        if (unit.list !== "posts" || imported.has(unit) || !/publish:.*T\d/.test(piece.text)) continue;
        for (const entity of this.workspace.peek(unit).entities) {
          if (entity.kind !== "post") continue;
          const channels = entity.channels.map((use) => use.id);
          const at = entity.fields.publish?.value;
          if (at?.type === "scalar" && channels.length > 0)
            slots.set(`${at.value} ${channels.sort().join()}`, entity.id ?? "");
        }
      }
    }
    const twins = created.flatMap(({ post }) => {
      const channels = post.fields.get("channels");
      if (!Array.isArray(channels)) return [];
      const id = slots.get(`${post.fields.get("publish")} ${[...channels].sort().join()}`);
      return id === undefined ? [] : [{ post, id }];
    });
    const first = twins[0];
    if (first === undefined) return;
    const values = { count: twins.length, row: first.post.source.rows[0] ?? "?", id: first.id };
    this.findings.push({
      code: "already-there",
      severity: "warning",
      text: sayProposal("already-there", this.wanted.language, values),
      count: twins.length,
      ...(first.post.source.rows[0] === undefined ? {} : { row: first.post.source.rows[0] }),
    });
  }

  private tell(
    code: ProposalCode,
    severity: ImportFinding["severity"],
    values: Readonly<Record<string, string | number>>,
    post?: ImportedPost,
  ): void {
    const row = post?.source.rows[0];
    const text = sayProposal(code, this.wanted.language, values);
    this.findings.push({ code, severity, text, ...(row === undefined ? {} : { row }) });
  }

  /** Rows that are no posts, for the notes of a new calendar; headings stand above their posts. */
  private asideText(isThere: (words: string) => boolean = () => false): string | undefined {
    const { aside, file, posts } = this.reading;
    const { target } = this;
    const { language } = this.wanted;
    const groups = new Set(posts.map(({ group }) => group));
    const lines = aside.flatMap(({ kind, row, cells }) => {
      if (kind === "repeatedHeader" || kind === "skippedTable" || cells.length === 0) return [];
      if (
        kind === "title" &&
        cells.length === 1 &&
        cells[0]?.[1].trim() === calendarTitle(target, this.reading)
      )
        return [];
      if (kind === "heading" && cells.every(([, text]) => groups.has(text.trim()))) return [];
      const said = cells.map(([header, text]) => (/^\d+$/.test(header) ? text : `${header}: ${text}`));
      const words = commentOf(said.join(" · "));
      return isThere(words) ? [] : [`- ${sayProposal("row", language, { row })}: ${words}`];
    });
    if (lines.length === 0) return undefined;
    return [sayProposal("aside", language, { file: baseName(file) }), ...lines].join("\n");
  }

  private editsByFile(): ImportProposal["edits"] {
    const byPath = new Map<string, TextEdit[]>();
    for (const edit of this.edits) {
      const { path } = edit.piece.source;
      const list = byPath.get(path);
      if (list === undefined) byPath.set(path, [edit]);
      else list.push(edit);
    }
    return [...byPath]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, list]) => {
        const source = this.workspace.file(path)?.source;
        const edits = source === undefined ? undefined : toFileEdits(source, list);
        return edits === undefined ? [] : [{ path, edits }];
      });
  }

  private kindOf(path: string) {
    return this.workspace.options.kindOf?.(path) ?? kindByName(path);
  }

  private pathOfId(id: string): string {
    for (const file of this.workspace.sortedFiles) {
      if (file.kind === "post" && file.id === id) return file.path;
      if (file.kind !== "calendar") continue;
      for (const [piece, unit] of file.items) {
        if (!piece.text.includes(id)) continue;
        if (this.workspace.peek(unit).entities.some((entity) => entity.id === id)) return file.path;
      }
    }
    return this.target;
  }
}

/** A post to add; its lines are made when somebody asks for them: a preview shows three of thousands. */
interface Entry {
  readonly lines: () => NewEntry["lines"];
  readonly group: string | undefined;
}

/** A file whose text is made when it is asked for, once. */
function later(path: string, make: () => string): ImportProposal["creates"][number] {
  let made: string | undefined;
  return {
    path,
    get text() {
      made ??= make();
      return made;
    },
  };
}

/** The heading of a group stands above its first post; a number alone says nothing there. */
function grouped(entries: readonly Entry[]): readonly NewEntry[] {
  return entries.map(({ lines, group }, at) =>
    group === undefined || group === entries[at - 1]?.group || /^\d+$/.test(group)
      ? { lines: lines() }
      : { lines: lines(), comment: commentOf(group) },
  );
}

/** Where a post is from; what it says is added by who writes it. */
function originOf({ source, sourceId }: ImportedPost): { readonly [key: string]: ImportedValue } {
  const [row] = source.rows;
  return {
    file: baseName(source.file),
    ...(source.table === undefined ? {} : { table: source.table }),
    ...(row === undefined ? {} : { row }),
    ...(source.rows.length > 1 ? { rows: source.rows } : {}),
    ...(sourceId === undefined ? {} : { id: sourceId }),
  };
}

function titleOf({ fields }: ImportedPost, id: string, language: Language): string {
  const title = textIn(fields.get("title")) ?? textIn(fields.get("text"));
  if (title === undefined) return id;
  return language === "fr" ? `«${NBSP}${shown(title)}${NBSP}»` : `“${shown(title)}”`;
}

/** A file's name without its folders. */
function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
