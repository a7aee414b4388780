import type { Activations } from "./activation";
import type { EditFigures } from "./edit";
import type { ServerFigures } from "./language-server";
import type { Row } from "./measure";
import type { OwnRulesFigures } from "./own-rules";
import type { PreviewFigures } from "./preview";
import { PEER_SERVER } from "./tools";

/** A ratio, mostly one that is demanded of us. */
export interface Figure {
  readonly name: string;
  /** Absent of a ratio that is only told. */
  readonly demanded?: string;
  readonly value: number;
  readonly reached?: boolean;
}

/** The ratios that can be worked out from what was measured; others are left out. */
export function figuresOf(
  rows: readonly Row[],
  edits: ReadonlyMap<number, EditFigures>,
  servers: ReadonlyMap<string, ReadonlyMap<number, ServerFigures>>,
  previews: PreviewFigures | undefined,
  activations: Activations | undefined,
  ownRules: OwnRulesFigures | undefined,
): Figure[] {
  const figures: Figure[] = [];
  const add = (name: string, sign: ">=" | "<=", bound: number, value: number): void => {
    if (!Number.isFinite(value)) return;
    const reached = sign === ">=" ? value >= bound : value <= bound;
    figures.push({
      name,
      demanded: `${sign === ">=" ? "≥" : "≤"} ${Number(bound.toPrecision(3))}`,
      value,
      reached,
    });
  };
  const tell = (name: string, value: number): void => {
    if (Number.isFinite(value)) figures.push({ name, value });
  };
  const find = (group: string, tool: string): Row | undefined =>
    rows.find((row) => row.group === group && row.tool === tool);
  const time = (group: string, tool: string): number => find(group, tool)?.median ?? Number.NaN;
  const peak = (group: string, tool: string): number => find(group, tool)?.peak ?? Number.NaN;
  const ours = "social-policy";

  for (const [group, bound] of [
    ["100", 4.5],
    ["1000", 4.5],
    ["10000", 3.5],
    ["50000", 4],
    ["many", 6],
  ] as const) {
    add(`spectral over ours, ${group}`, ">=", bound, time(group, "spectral") / time(group, ours));
  }
  add("ours over ajv-cli, 10000", "<=", 1.2, time("10000", ours) / time("10000", "ajv-cli"));
  add("v8r over ours, many", ">=", 15, time("many", "v8r") / time("many", ours));
  const early = (time("10000", ours) - time("1000", ours)) / 9_000;
  const late = (time("50000", ours) - time("10000", ours)) / 40_000;
  add("one more post, 10000 to 50000 over 1000 to 10000", "<=", 1.2, late / early);
  for (const group of ["10000", "50000"]) {
    add(`peak memory over spectral's, ${group}`, "<=", 0.8, peak(group, ours) / peak(group, "spectral"));
  }
  const bare = time("start", "node -e 0");
  add("--version over bare node", "<=", 1.3, time("start", "--version") / bare);
  add("check of one small file over bare node", "<=", 1.8, time("start", "check, one small file") / bare);

  const diff = (posts: number): number => time(`diff ${posts}`, "social-policy diff");
  add("diff of two states over a check of one, 10000", "<=", 2.5, diff(10_000) / time("diff 10000", ours));
  add("diff, a post at 50000 over one at 10000", "<=", 1, diff(50_000) / 50_000 / (diff(10_000) / 10_000));

  const edit = (posts: number): number => edits.get(posts)?.edit ?? Number.NaN;
  add(
    "one edit over all from nothing, 10000",
    "<=",
    1 / 200,
    edit(10_000) / (edits.get(10_000)?.fresh ?? Number.NaN),
  );
  add("one edit, 50000 over 1000", "<=", 4, edit(50_000) / edit(1_000));

  const served = (name: string, posts: number, what: keyof ServerFigures): number =>
    servers.get(name)?.get(posts)?.[what] ?? Number.NaN;
  const over = (posts: number, what: keyof ServerFigures): number =>
    served(PEER_SERVER, posts, what) / served(ours, posts, what);
  add("server: edit, yaml-language-server over ours, 1000", ">=", 50, over(1_000, "edit"));
  add("server: edit, yaml-language-server over ours, 10000", ">=", 200, over(10_000, "edit"));
  // Findings are at the client once it has read them; until its message is whole is told beside.
  const editAndRead = (posts: number): number => served(ours, posts, "edit") + served(ours, posts, "reading");
  add("server: edit, 50000 over 1000", "<=", 4, editAndRead(50_000) / editAndRead(1_000));
  tell(
    "server: edit, until the message is whole, 50000 over 1000",
    served(ours, 50_000, "edit") / served(ours, 1_000, "edit"),
  );
  add(
    "server: edit, asked for, 50000 over 1000",
    "<=",
    4,
    served(ours, 50_000, "pull") / served(ours, 1_000, "pull"),
  );
  add("server: open, yaml-language-server over ours, 10000", ">=", 4, over(10_000, "open"));
  add("server: completion, yaml-language-server over ours, 10000", ">=", 100, over(10_000, "completion"));
  add("server: hover, yaml-language-server over ours, 10000", ">=", 25, over(10_000, "hover"));
  add("server: peak memory over yaml-language-server's, 10000", "<=", 0.25, 1 / over(10_000, "peak"));

  const month = (posts: number) => previews?.months.find((it) => it.posts === posts);
  const none = Number.NaN;
  const first = month(1_000);
  const full = month(10_000);
  add("month: FullCalendar over ours, 1000", ">=", 3.5, (first?.peer ?? none) / (first?.ours ?? none));
  add("month: FullCalendar over ours, capped, 10000", ">=", 8, (full?.capped ?? none) / (full?.ours ?? none));
  for (const { posts, what, shown } of previews?.edits ?? []) {
    if (posts === 1_000) add(`month: ${what}, ms until the page has it, 1000`, "<=", FRAME, shown);
  }
  add("preview over check, a year of 5000", "<=", 2, time("year", "preview") / time("year", "check"));
  add("largest page of a month, KiB", "<=", 300, (previews?.largestMonth?.bytes ?? none) / 1024);

  add(
    "merge of two sides with 200 changes each over check",
    "<=",
    3,
    time("merge", "merge") / time("merge", "check"),
  );

  for (const size of ["1000", "10000"]) {
    const group = `import ${size}`;
    add(
      `import of ${size} rows of CSV over the library alone`,
      "<=",
      5,
      time(group, "social-policy import") / time(group, "papaparse"),
    );
  }
  add("import of 100000 rows, peak MiB", "<=", 600, peak("import 100000", "social-policy import"));
  add("calendar feed of all posts over check", "<=", 2, time("ics", "export ics") / time("ics", "check"));

  if (ownRules !== undefined) {
    const { posts, without, with: withRules, hostile } = ownRules;
    add(`own rules: evaluations a second, 50 rules, ${posts}`, ">=", 250_000, ownRules.perSecond);
    add("own rules: one edit with 50 of them over without", "<=", 2, withRules.edit / without.edit);
    add("own rules: slowest hostile one, ms", "<=", 250, hostile.slowest);
    add("own rules: check with ten hostile ones, ms", "<=", 5_000, hostile.ten);
  }

  if (activations !== undefined) {
    const { ours: it, peer } = activations;
    add("activation, ours over a bare client's", "<=", 1.5, it.activated / peer.activated);
    tell("activation to first answer, ours over a bare client's", it.answered / peer.answered);
  }
  return figures;
}

/** Milliseconds between two pictures of a screen. */
const FRAME = 1000 / 60;
