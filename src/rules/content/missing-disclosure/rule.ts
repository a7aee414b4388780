import { given, type LocalisedPart, mapOf, type Post, textOf } from "../../../model";
import { withHashtags } from "../../../networks";
import type { ClauseRef } from "../../../workspace";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { replaceInText } from "../edit-text";
import { clauseOf, settingFor } from "../../in-force";
import { languageOf } from "../reader-texts";
import { holdsTag, tagsFor } from "./tags";

const KINDS: ReadonlySet<string> = new Set(["paid", "gift", "partner"]);

export const missingDisclosure = defineRule({
  id: "missing-disclosure",
  group: "content",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post does not say to its readers that somebody paid, gave or shares in it.",
    why: "Readers have a right to know who is behind a post, and the law on advertising asks for it.",
    details:
      "When `disclosure` says `paid`, `gift` or `partner`, one tag of the text's language has to stand in the text or under `hashtags`: those of the policy's `disclosure`, else the usual ones, such as #ad, #sponsored and #partnership, #pub, #commandité and #partenariat. In a stacked post one tag is enough. A policy's `within` says among how many first characters it begins at the latest.",
    messages: {
      tag: "Readers have to be told of `disclosure: {kind}`, and no tag in this text does it. Add one of these: {tags}.",
      late: "Readers have to be told of `disclosure: {kind}` early, and the tag in this text comes late. Put one of these among its first {within} characters: {tags}.",
      partner:
        "This post has a partner, and nothing says whether its readers must know. Add `disclosure`: `partner`, `paid`, `gift` or `none`.",
    },
    fixes: { add: "Begin the text with {tag}" },
  },
  fr: {
    summary: "Une publication ne dit pas au public que quelqu’un l’a payée, offerte ou faite avec vous.",
    why: "Le public a le droit de savoir qui est derrière une publication, et les lois sur la publicité l’exigent.",
    details:
      "Quand `disclosure` dit `paid`, `gift` ou `partner`, un mot-clic de la langue du texte doit figurer dans le texte ou sous `hashtags` : un de ceux du réglage `disclosure` de la politique, sinon un des mots habituels, comme #pub, #commandité et #partenariat, #ad, #sponsored et #partnership. Là où deux langues se suivent, un seul suffit. Le `within` d’une politique dit parmi combien de premiers caractères il commence au plus tard.",
    messages: {
      tag: "Le public doit savoir ce que dit `disclosure: {kind}`, et aucun mot-clic de ce texte ne le lui dit. Ajoutez un de ceux-ci : {tags}.",
      late: "Le public doit savoir tôt ce que dit `disclosure: {kind}`, et le mot-clic de ce texte vient tard. Mettez un de ceux-ci parmi les {within} premiers caractères : {tags}.",
      partner:
        "Cette publication a un partenaire, et rien ne dit si le public doit le savoir. Ajoutez `disclosure` : `partner`, `paid`, `gift` ou `none`.",
    },
    fixes: { add: "Commencer le texte par {tag}" },
  },

  check(post, report, context) {
    const { disclosure, partner } = post.fields;
    if (!given(disclosure)) {
      if (given(partner)) report({ message: "partner", at: post.intro });
      return;
    }
    const kind = textOf(disclosure);
    if (kind === undefined || !KINDS.has(kind)) return;
    const rule = ruleFor(post, context);
    for (const { part, tags } of undisclosed(post, rule)) {
      const late =
        rule.within !== Number.POSITIVE_INFINITY &&
        holdsTag(wholeText(post, part), tags, Number.POSITIVE_INFINITY);
      report({
        message: late ? "late" : "tag",
        at: part.node,
        values: { kind, tags: { list: tags.slice(0, 3) }, within: late ? rule.within : undefined },
        clause: late ? rule.withinClause : rule.clause,
        fixes: () =>
          tags.slice(0, 3).map((tag) => ({
            title: "add",
            values: { tag },
            safe: false,
            edits: [replaceInText(part, 0, 0, `${tag} `)],
          })),
      });
    }
  },
});

interface TagRule {
  readonly tags: Readonly<Record<string, readonly string[]>> | undefined;
  /** Infinity: anywhere. */
  readonly within: number;
  readonly clause: ClauseRef | undefined;
  readonly withinClause: ClauseRef | undefined;
}

/** What the policy says of the post's first channel. */
function ruleFor(post: Post, context: RuleContext): TagRule {
  const setting = settingFor(context.workspace.settings, "disclosure", post, post.channels[0]);
  const tags: unknown = setting?.value.tags;
  const within: unknown = setting?.value.within;
  return {
    tags: typeof tags === "object" && tags !== null ? setting?.value.tags : undefined,
    within: typeof within === "number" && within > 0 ? within : Number.POSITIVE_INFINITY,
    clause: clauseOf(setting, "tags"),
    withinClause: clauseOf(setting, "within"),
  };
}

/** The texts in which no tag stands, or none where it should, with the tags that would do. */
function undisclosed(post: Post, rule: TagRule): Array<{ part: LocalisedPart; tags: readonly string[] }> {
  const stacked = textOf(post.fields.bilingual) === "stacked";
  const found: Array<{ part: LocalisedPart; tags: readonly string[] }> = [];
  for (const parts of stacked ? stacks(post) : post.allTexts.map((part) => [part])) {
    const missing = parts.flatMap((part) => {
      const tags = tagsFor(languageOf(post, part), rule.tags);
      return holdsTag(wholeText(post, part), tags, rule.within) ? [] : [{ part, tags }];
    });
    // Stacked texts are one post: a tag in one of them says it to everybody.
    const first = missing[0];
    if (first !== undefined && missing.length === parts.length) found.push(first);
  }
  return found;
}

/** The texts that stand together in one post: the post's own, and those of each variant. */
function stacks(post: Post): LocalisedPart[][] {
  const own = post.ownTexts;
  const others = post.allTexts.filter((part) => !own.some((it) => it.node === part.node));
  const stacked: LocalisedPart[][] = own.length > 0 ? [[...own]] : [];
  for (const variant of mapOf(post.fields.variants)?.pairs ?? []) {
    const text = mapOf(variant)?.get("text")?.value;
    const parts = others.filter(
      ({ node }) =>
        text !== undefined && node.piece === text.piece && text.start <= node.start && node.end <= text.end,
    );
    if (parts.length > 0) stacked.push(parts);
  }
  return stacked;
}

function wholeText(post: Post, part: LocalisedPart): string {
  return withHashtags(
    part.node.value,
    post.hashtags.map((node) => node.value),
  );
}
