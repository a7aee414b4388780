import assert from "node:assert/strict";
import { linkOn, Post } from "../../src/model";
import { Workspace } from "../../src/workspace";

function links(
  post: string,
  utm = '{ source: "{network}", medium: social, campaign: spring }',
): readonly (string | undefined)[] {
  const workspace = new Workspace();
  workspace.apply(
    Object.entries({
      "a.channels.yaml":
        "kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram }\n  - { id: gbp, network: google-business }\n",
      "a.plan.yaml": `kind: plan\nversion: 1\ncampaigns:\n  - { id: spring, title: Spring, utm: ${utm} }\n`,
      "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n  - { id: a, ${post} }\n`,
    }).map(([path, text]) => ({ path, text })),
  );
  for (const unit of workspace.units())
    for (const entity of workspace.peek(unit).entities)
      if (entity instanceof Post)
        return entity.channels.length === 0
          ? [linkOn(entity, undefined)]
          : entity.channels.map((use) => linkOn(entity, use));
  return [];
}

describe("model: links with the parameters of their campaign", () => {
  it("each account has the name of its network", () => {
    assert.deepEqual(links("campaign: spring, channels: [ig, gbp], link: 'https://example.org/fair?x=1'"), [
      "https://example.org/fair?x=1&utm_source=instagram&utm_medium=social&utm_campaign=spring",
      "https://example.org/fair?x=1&utm_source=google-business&utm_medium=social&utm_campaign=spring",
    ]);
  });

  it("a variant has a link of its own; what a link carries stays", () => {
    assert.deepEqual(
      links(
        "campaign: spring, channels: [ig], link: 'https://e.org', variants: { ig: { link: 'https://e.org/ig?utm_source=bio' } }",
      ),
      ["https://e.org/ig?utm_source=bio&utm_medium=social&utm_campaign=spring"],
    );
  });

  it("what needs an unknown network is left out", () => {
    const expected = ["https://e.org?utm_medium=social&utm_campaign=spring"];
    assert.deepEqual(links("campaign: spring, channels: [elsewhere], link: 'https://e.org'"), expected);
    assert.deepEqual(links("campaign: spring, link: 'https://e.org'"), expected);
  });

  it("without a campaign, without `utm` or without a link nothing changes", () => {
    assert.deepEqual(links("channels: [ig], link: 'https://e.org'"), ["https://e.org"]);
    assert.deepEqual(links("campaign: spring, channels: [ig], link: 'https://e.org'", "null"), [
      "https://e.org",
    ]);
    assert.deepEqual(links("campaign: spring, channels: [ig]"), [undefined]);
    assert.deepEqual(
      links("campaign: spring, channels: [ig], link: 'https://e.org'", "{ content: 3, term: '' }"),
      ["https://e.org"],
    );
  });
});
