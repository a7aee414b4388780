import {
  type Change,
  createPost,
  effectsOf,
  fixEdits,
  type KeyPath,
  movePost,
  type PlainValue,
  type Refusal,
  setField,
  setText,
} from "../language";
import { fieldChange, fixAsked, type OpenTarget } from "../preview";
import { fillTemplate } from "../rules";
import { formatDay, parseDay, parseWhen } from "../values";
import type { ServerContext } from "./context";
import type {
  PreviewChange,
  PreviewChangeParams,
  PreviewChangeResult,
  PreviewTarget,
  PreviewTried,
} from "./preview-messages";
import type { Root } from "./root";
import { say } from "./words";

type Edited = Extract<PreviewChangeResult, { readonly edit: unknown }>;

/** A change with what else the page has to know of it. */
interface Made {
  readonly change: Change;
  readonly along?: { readonly title: string; readonly edits: Change["edits"] };
  readonly show?: PreviewTarget;
}

/** A change that somebody asks for in a page: the same edit that a quick fix would make, or why it is not made. */
export function changeFromPage(
  { change, try: tries }: PreviewChangeParams,
  root: Root | undefined,
  context: ServerContext,
): PreviewChangeResult {
  if (root === undefined) return { refused: say("gone", context.language) };
  const made = make(change, root, context);
  if (tries === true) return { tried: true, ...tried(change, made, root, context) };
  if ("refused" in made) return made;
  return edited(made, root, context);
}

function edited({ change, along, show }: Made, root: Root, context: ServerContext): Edited {
  const { notes, edits } = change;
  return {
    edit: context.edit(root, edits),
    told: notes.join(" "),
    ...(show === undefined ? {} : { show }),
    ...(along === undefined
      ? {}
      : {
          along: {
            question: notes.join(" "),
            title: along.title,
            edit: context.edit(root, along.edits),
          },
        }),
  };
}

/** What the change would come to, in the person's words. */
function tried(
  change: PreviewChange,
  made: Made | Refusal,
  root: Root,
  context: ServerContext,
): PreviewTried {
  const { language } = context;
  const when = change.do === "move" ? parseWhen(change.to) : undefined;
  const where = when === undefined ? "" : fillTemplate("{when}", { when: { when } }, language);
  if ("refused" in made) return { where, brings: [], mends: [], breaks: [], refused: made.refused };
  const { come, go } = effectsOf(context.languageContext(root), made.change.edits);
  return {
    where,
    brings: come.filter(({ severity }) => severity !== "info").map(({ message }) => message),
    breaks: come.filter(({ severity }) => severity === "error").map(({ message }) => message),
    mends: go.filter(({ severity }) => severity !== "info").map(({ message }) => message),
  };
}

function make(change: PreviewChange, root: Root, context: ServerContext): Made | Refusal {
  const on = context.languageContext(root);
  if (change.do === "move") {
    const { path, id } = change.target;
    const moved = movePost(on, path, id, change.to);
    if ("refused" in moved) return moved;
    const { withDates } = moved;
    return withDates === undefined ? { change: moved } : { change: moved, along: withDates };
  }
  if (change.do === "set") return setIn(change, root, context);
  if (change.do === "fix") return fix(change, root, context);
  return newPost(change, root, context);
}

function setIn(
  { target, keys, type, value }: Extract<PreviewChange, { readonly do: "set" }>,
  root: Root,
  context: ServerContext,
): Made | Refusal {
  const on = context.languageContext(root);
  const kind = (target as OpenTarget).kind ?? "post";
  const { path, id } = target;
  const wanted = fieldChange(on, { path, kind, ...(id === undefined ? {} : { id }), keys, type, value });
  if (wanted !== undefined && "text" in wanted) {
    const set = setText(on, path, id, wanted.text, wanted.value);
    return "refused" in set ? set : { change: set };
  }
  const [first, ...rest] = wanted?.keys ?? keys;
  if (typeof first !== "string") return { refused: say("gone", context.language) };
  const plain = wanted === undefined ? plainValue(type, value) : wanted.value;
  const set = setField(on, path, { kind, ref: id }, [first, ...rest] satisfies KeyPath, plain);
  return "refused" in set ? set : { change: set };
}

/** The same edits as those of the editor's quick fix. */
function fix(
  { fix: asked }: Extract<PreviewChange, { readonly do: "fix" }>,
  { session }: Root,
  context: ServerContext,
): Made | Refusal {
  const { language } = context;
  const found = fixAsked(session, language, asked);
  const edits = found === undefined ? undefined : fixEdits({ session, language }, found);
  if (found === undefined || edits === undefined) return { refused: say("gone", language) };
  return { change: { edits, notes: [found.title] } };
}

/** A field's value as it is written: what looks like a number or a choice is one only where the field says so. */
function plainValue(type: string, value: string | readonly string[] | null): PlainValue | undefined {
  if (value === null) return undefined;
  if (typeof value !== "string") return [...value];
  if (type === "boolean") return value === "true";
  if (type === "number") {
    const number = Number(value.replace(/[\s\u00a0]/g, "").replace(",", "."));
    return Number.isFinite(number) ? number : value;
  }
  return value;
}

function newPost(
  { day, title, file }: Extract<PreviewChange, { readonly do: "new-post" }>,
  root: Root,
  context: ServerContext,
): Made | Refusal {
  const path = file ?? calendarFor(day, root);
  if (path === undefined) return { refused: say("noCalendar", context.language) };
  const created = createPost(context.languageContext(root), path, { publish: day, title });
  if ("refused" in created) return created;
  return { change: created };
}

/** The calendar whose posts are nearest to a day: the one that already has the month, else the last by name. */
function calendarFor(day: string, { session }: Root): string | undefined {
  const { workspace } = session;
  const calendars = workspace.sortedFiles.filter(
    ({ kind, closed, unreadable }) => kind === "calendar" && !closed && unreadable === undefined,
  );
  const parsed = parseDay(day);
  const month = parsed === undefined ? day.slice(0, 7) : formatDay(parsed).slice(0, 7);
  const inMonth = calendars.map((file) => ({
    path: file.path,
    count: file.source.pieces.filter(({ text }) => text.includes(month)).length,
  }));
  const best = inMonth.reduce<(typeof inMonth)[number] | undefined>(
    (most, it) => (most === undefined || it.count > most.count ? it : most),
    undefined,
  );
  return best !== undefined && best.count > 0 ? best.path : calendars.at(-1)?.path;
}
