import { drawView, type ViewState } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { byClass, findAll, type PageElement, readPage, textOf } from "./read-page";
import { contextOf } from "./view-context";

/** A root whose March holds one of everything. */
export const FILES: Readonly<Record<string, string>> = {
  "a.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy }
  - { id: bob, name: Bob Côté }
`,
  "a.channels.yaml": `kind: channels
version: 1
channels:
  - { id: ig, network: instagram, owner: ana, quietHours: { from: "12:00", to: "13:30" } }
  - { id: bsky, network: bluesky, owner: ana }
`,
  "a.plan.yaml": `kind: plan
version: 1
id: year
situation:
  opportunities:
    - { id: fair, title: { en: Spring fair, fr: Foire du printemps }, from: 2027-03-05, to: 2027-03-08 }
objectives:
  - { id: reach, title: { en: More reach, fr: Plus de portée }, owner: ana, deadline: 2027-03-20 }
strategy:
  themes:
    - { id: behind, title: Behind the scenes }
activation:
  - { id: series, title: The series, objective: reach, owner: bob, deadline: 2027-03-12 }
campaigns:
  - { id: spring, title: Spring, period: { from: 2027-02-20, to: 2027-03-09 }, objective: reach }
`,
  "a.policy.md": `---
kind: policy
version: 1
title: Policy
language: en
---
# Policy
## Times {#times}
\`\`\`yaml policy
quietHours: { from: "21:00", to: "07:00" }
holidays: { region: CA-QC }
freeze:
  - { from: 2027-03-24, to: 2027-03-25, reason: { en: Silence, fr: Élection } }
  - { from: 2027-03-30, to: 2027-03-30, reason: Audit, channels: [ig] }
\`\`\`
`,
  "march.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
plan: year
posts:
  - id: first
    title: { en: A first post, fr: Une première publication }
    publish: 2027-03-04T09:30
    channels: [ig, bsky]
    status: planned
    owner: ana
    objective: reach
    theme: behind
    deadline: 2027-03-03
    text: Come and see the château
    budget: 500$
    tasks:
      - { task: draft, owner: bob, deadline: publish-2d, done: true }
  - id: nobody
    title: Whose is it
    publish: 2027-03-04
    channels: [ig]
    status: planned
  - id: late
    title: Came late
    publish: 2027-03-02T08:00
    channels: [bsky]
    status: published
    owner: bob
    published: { at: 2027-03-03T10:00, url: "https://example.org/late" }
  - id: two-times
    title: At two times
    publish: 2027-03-10T12:15
    channels: [ig, bsky]
    status: drafting
    owner: ana
    variants:
      bsky: { publish: 2027-03-11T07:00 }
  - id: gone
    title: Not any more
    publish: 2027-03-15T10:00
    channels: [ig]
    status: cancelled
    owner: ana
  - id: someday
    title: Some day
    status: idea
`,
  "note.post.md": `---
kind: post
version: 1
id: note
title: A note from a file of its own
publish: 2027-03-19T21:30
channels: [bsky]
status: idea
---
Words
`,
};

/** The calendar as a page, read back. */
export function drawn(
  session: Session,
  state: Partial<ViewState> = {},
  language: Language = "en",
  live = false,
): PageElement {
  // Ids of hostile files are no addresses.
  const href = ({ view, id }: ViewState) => `${view}.html${id === undefined ? "" : `#${id.length}`}`;
  const context = { ...contextOf(session, language, live), href };
  const view = drawView(context, { view: "calendar", ...state });
  const page = readPage(view.body.toString());
  const [main] = findAll(page, ({ tag }) => tag === "main");
  if (main === undefined) throw new Error("No main");
  return main;
}

/** The cards, or the rows of the list, by the id of their post. */
export function cardsOf(page: PageElement, id: string): PageElement[] {
  return findAll(page, ({ attributes }) => attributes["data-post"] === id);
}

export function cardOf(page: PageElement, id: string): PageElement {
  const [card] = cardsOf(page, id);
  if (card === undefined) throw new Error(`No card of ${id}`);
  return card;
}

/** The three lines of a card, as somebody hears them. */
export function linesOf(card: PageElement): string[] {
  return ["when", "title", "who"].map((name) => byClass(card, name).map(textOf).join());
}

/** The ids of the posts on a page, in order, each place once. */
export function idsOn(page: PageElement): string[] {
  return findAll(page, ({ attributes }) => attributes["data-post"] !== undefined).map(
    ({ attributes }) => attributes["data-post"] ?? "",
  );
}
