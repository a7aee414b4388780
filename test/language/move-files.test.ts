import assert from "node:assert/strict";
import { type FileMove, moveFiles } from "../../src/language";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";

const FILES: Readonly<Record<string, string>> = {
  "2027/march.calendar.yaml": `kind: calendar
plan: year
posts:
  - id: a
    media:
      - file: "../media/fair.jpg" # from the fair
      - { file: ../media/old/b.jpg, captions: subtitles.srt }
    link: https://example.org/media/fair.jpg
`,
  "2027/year.plan.yaml": "kind: plan\ntitle: Year\n",
  "posts/snow.post.md":
    "---\nid: snow\n---\nSee [why](../social.policy.md#approval) and ![a](../media/fair.jpg).\n",
  "social.policy.md": "---\nkind: policy\n---\n# Approval\n\nOur [calendar](2027/march.calendar.yaml).\n",
};

async function check(moves: readonly FileMove[], expected: readonly string[]): Promise<void> {
  const session = await openRoot(FILES);
  const edits = moveFiles({ session, language: "en" }, moves);
  const after =
    edits === undefined ? new Map(Object.entries(FILES)) : applyTo(new Map(Object.entries(FILES)), edits);
  const changed = [...after].flatMap(([path, text]) => {
    const old = (FILES[path] ?? "").split("\n");
    return text
      .split("\n")
      .flatMap((line, index) => (line === old[index] ? [] : [`${path}: ${line.trim()}`]));
  });
  assert.deepEqual(changed, expected);
}

describe("language: files that move", () => {
  it("are found again by those that name them", async () => {
    await check(
      [{ from: "media/fair.jpg", to: "media/2027/fair.jpg" }],
      [
        '2027/march.calendar.yaml: - file: "../media/2027/fair.jpg" # from the fair',
        "posts/snow.post.md: See [why](../social.policy.md#approval) and ![a](../media/2027/fair.jpg).",
      ],
    );
    await check(
      [{ from: "social.policy.md", to: "rules/social.policy.md" }],
      [
        "posts/snow.post.md: See [why](../rules/social.policy.md#approval) and ![a](../media/fair.jpg).",
        "social.policy.md: Our [calendar](../2027/march.calendar.yaml).",
      ],
    );
  });

  it("find what they name from their new place", async () => {
    await check(
      [{ from: "2027/march.calendar.yaml", to: "march.calendar.yaml" }],
      [
        '2027/march.calendar.yaml: - file: "media/fair.jpg" # from the fair',
        "2027/march.calendar.yaml: - { file: media/old/b.jpg, captions: 2027/subtitles.srt }",
        "social.policy.md: Our [calendar](march.calendar.yaml).",
      ],
    );
  });

  it("move with their folder", async () => {
    await check(
      [{ from: "media", to: "assets/pictures, new" }],
      [
        '2027/march.calendar.yaml: - file: "../assets/pictures, new/fair.jpg" # from the fair',
        '2027/march.calendar.yaml: - { file: "../assets/pictures, new/old/b.jpg", captions: subtitles.srt }',
        "posts/snow.post.md: See [why](../social.policy.md#approval) and ![a](../assets/pictures,%20new/fair.jpg).",
      ],
    );
  });

  it("keep their posts when a plan is called as its file", async () => {
    await check(
      [{ from: "2027/year.plan.yaml", to: "2027/next.plan.yaml" }],
      ["2027/march.calendar.yaml: plan: next"],
    );
  });

  it("leave everything alone when nobody names them", async () => {
    await check([{ from: "notes.txt", to: "old/notes.txt" }], []);
  });
});
