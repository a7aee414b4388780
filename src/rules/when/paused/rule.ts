import { Calendar, type Pause, type Post } from "../../../model";
import { NBSP, showList, type When } from "../../../values";
import type { RuleContext } from "../../context";
import { defineWorkspaceRule, type Entry, type Values } from "../../define";
import { zoneOf } from "../local-time";
import { titleOf } from "../names";
import { fallsInto, pausesInForce } from "../pauses";
import { publicationsOf } from "../publications";

/** The `posts` key of a calendar. */
type Head = readonly ["calendar"];
/** A post that would go out: its names, when, the pause's begin, and where its status is written. */
type Held = readonly [
  kind: "post",
  en: string,
  fr: string,
  day: number,
  minute: number | undefined,
  sinceDay: number,
  sinceMinute: number | undefined,
  statusStart: number,
  statusEnd: number,
];

export const paused = defineWorkspaceRule({
  id: "paused",
  group: "when",
  since: "0.1.0",
  severity: "error",
  scope: "workspace",
  on: ["calendar", "post"],
  en: {
    summary: "A post would go out during a pause.",
    why: "A pause is called when one wrong word does harm. What is already scheduled goes out by itself unless somebody stops it.",
    details:
      "Approved and scheduled posts are meant; those under the pause’s `except` may go out. A pause without `until` holds until its file is taken away.",
    messages: {
      one: "This post would go out on {publish}, during the pause that begins on {since}. Put it on hold, or name it under the pause’s `except`.",
      few: "{count} {count:post|posts} of this calendar would go out during the pause that begins on {since}: {posts}. Put {count:it|them} on hold, or name {count:it|them} under the pause’s `except`.",
      some: "{count} posts of this calendar would go out during the pause that begins on {since}, among them {posts}. Put them on hold, or name them under the pause’s `except`.",
      post: "“{name}” would go out on {publish}.",
    },
    fixes: { hold: "Put {count:it|all of them} on hold" },
  },
  fr: {
    summary: "Une publication sortirait pendant une pause.",
    why: "On décide une pause quand un mot de travers peut nuire. Ce qui est déjà programmé sort tout seul si personne ne l’arrête.",
    details:
      "Les publications approuvées et programmées sont visées; celles que la pause nomme sous `except` peuvent sortir. Une pause sans `until` dure jusqu’à ce que son fichier soit retiré.",
    messages: {
      one: "Cette publication sortirait le {publish}, pendant la pause qui commence le {since}. Mettez-la en attente, ou nommez-la sous `except` dans la pause.",
      few: "{count} {count:publication de ce calendrier sortirait|publications de ce calendrier sortiraient} pendant la pause qui commence le {since} : {posts}. Mettez-{count:la|les} en attente, ou nommez-{count:la|les} sous `except` dans la pause.",
      some: "{count} publications de ce calendrier sortiraient pendant la pause qui commence le {since}, dont {posts}. Mettez-les en attente, ou nommez-les sous `except` dans la pause.",
      post: "« {name} » sortirait le {publish}.",
    },
    fixes: { hold: "{count:La mettre|Les mettre toutes} en attente" },
  },

  collect(entity, emit, context) {
    if (entity.file.closed) return;
    if (entity instanceof Calendar) {
      const at = entity.fields.posts?.key;
      if (at !== undefined) emit(entity.file.path, at, HEAD);
      return;
    }
    const { status } = entity;
    if (status !== "approved" && status !== "scheduled") return;
    const held = heldBack(entity, context);
    if (held === undefined) return;
    const { when, since } = held;
    const { en, fr } = titleOf(entity);
    const own = entity.fields.status;
    const isNear = own !== undefined && !own.merged && own.value.piece === entity.intro.piece;
    const [start, end] = isNear ? [own.value.start, own.value.end] : [-1, -1];
    emit(entity.file.path, entity.intro, [
      "post",
      en,
      fr,
      when.day,
      when.minute,
      since.day,
      since.minute,
      start,
      end,
    ]);
  },

  judge(_key, entries: ReadonlyArray<Entry<Head | Held>>, report) {
    const posts = entries.filter(isHeld);
    const [first] = posts;
    if (first === undefined) return;
    const head = entries.find((entry) => entry.fact[0] === "calendar");
    const count = posts.length;
    const named = posts.slice(0, 5).map(({ fact }) => fact);
    report({
      message: head === undefined ? "one" : count <= 5 ? "few" : "some",
      at: (head ?? first).at,
      entity: (head ?? first).entity,
      values: {
        ...valuesOf(first.fact),
        count,
        posts: {
          en: showList(
            named.map((fact) => `“${fact[1]}”`),
            "en",
          ),
          fr: showList(
            named.map((fact) => `«${NBSP}${fact[2]}${NBSP}»`),
            "fr",
          ),
        },
      },
      related:
        head === undefined
          ? []
          : posts.map((post) => ({ at: post.at, message: "post" as const, values: valuesOf(post.fact) })),
      fixes: () => {
        const edits = posts.flatMap(({ at, fact }) =>
          fact[7] < 0 ? [] : [{ piece: at.piece, start: fact[7], end: fact[8], text: "on-hold" }],
        );
        return edits.length === 0
          ? []
          : [{ title: "hold", values: { count: edits.length }, safe: false, edits }];
      },
    });
  },
});

const HEAD: Head = ["calendar"];

function isHeld(entry: Entry<Head | Held>): entry is Entry<Held> {
  return entry.fact[0] === "post";
}

/** When a post would go out during a pause, and since when that holds. */
function heldBack(
  post: Post,
  context: RuleContext,
): { readonly when: When; readonly since: When } | undefined {
  const { workspace, asOf } = context;
  const pauses = pausesInForce(workspace, asOf);
  if (pauses.length === 0) return undefined;
  const zone = zoneOf(post.file, workspace);
  for (const pause of pauses) {
    const { since } = pause;
    if (since === undefined || (post.id !== undefined && pause.except.includes(post.id))) continue;
    for (const { when, uses } of publicationsOf(post, workspace)) {
      // What should be out already is told as such.
      if (when.day < asOf || !concerns(pause, uses)) continue;
      if (fallsInto(pause, when, zone, workspace)) return { when, since };
    }
  }
  return undefined;
}

function concerns(pause: Pause, uses: ReadonlyArray<{ readonly id: string }>): boolean {
  const { channels } = pause;
  return channels === undefined || uses.some(({ id }) => channels.includes(id));
}

function valuesOf(fact: Held): Values {
  return {
    name: { en: fact[1], fr: fact[2] },
    publish: { when: { day: fact[3], minute: fact[4] } },
    since: { when: { day: fact[5], minute: fact[6] } },
  };
}
