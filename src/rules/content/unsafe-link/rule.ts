import { given, isText, type LocalisedPart, placeInText, type Post, type TextNode } from "../../../model";
import { isUrl } from "../../../values";
import type { ActiveSetting, SettingShapes } from "../../../workspace";
import { defineRule } from "../../define";
import { replaceInText } from "../edit-text";
import { clauseOf, settingFor } from "../../in-force";
import { readerTexts } from "../reader-texts";
import { addressesIn, brokenIn, hostOf, isForbiddenShortener } from "./links";

type Links = ActiveSetting<NonNullable<SettingShapes["links"]>>;

export const unsafeLink = defineRule({
  id: "unsafe-link",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "A link is not safe to follow.",
    why: "Browsers warn of pages without https, people do not see where a shortened link leads, and a broken one leads nowhere.",
    details:
      "It looks at `link` and at the addresses in texts. A policy leaves http alone with `links: { https: false }`, and says with `shorteners` whether links may be shortened, or by which services; without a policy they may.",
    messages: {
      http: "This link is not secure: it begins with http. Write https, after checking that the page opens that way.",
      shortener:
        "This link hides where it leads: the policy does not allow {host}. Write the address itself.",
      broken: "“{address}” leads nowhere. Correct the address.",
    },
    fixes: { https: "Write https" },
  },
  fr: {
    summary: "Un lien n’est pas sûr.",
    why: "Les navigateurs mettent en garde contre les pages sans https, on ne voit pas où mène un lien raccourci, et un lien brisé ne mène nulle part.",
    details:
      "La règle regarde `link` et les adresses dans les textes. Une politique accepte http avec `links: { https: false }`, et dit avec `shorteners` si les liens peuvent être raccourcis, ou par quels services; sans politique, ils le peuvent.",
    messages: {
      http: "Ce lien n’est pas sécurisé : il commence par http. Écrivez https, après avoir vérifié que la page s’ouvre ainsi.",
      shortener: "Ce lien cache où il mène : la politique ne permet pas {host}. Écrivez l’adresse elle-même.",
      broken: "« {address} » ne mène nulle part. Corrigez l’adresse.",
    },
    fixes: { https: "Écrire https" },
  },

  check(post, report, context) {
    const policy = context.workspace.settings.declares("links");
    if (
      post.fields.link === undefined &&
      post.fields.variants === undefined &&
      !policy &&
      !mentionsHttp(post)
    )
      return;
    let links: Links | undefined;
    let asked = false;
    const setting = (): Links | undefined => {
      if (!asked) links = settingFor(context.workspace.settings, "links", post, post.channels[0]);
      asked = true;
      return links;
    };
    const look = (part: LocalisedPart, start: number, end: number): void => {
      const address = part.node.value.slice(start, end);
      const place = () => placeInText(part, start, end);
      if (startsWithHttp(address) && setting()?.value.https !== false) {
        report({
          message: "http",
          at: place(),
          clause: setting()?.value.https === true ? clauseOf(setting(), "https") : undefined,
          fixes: () => [
            { title: "https", safe: false, edits: [replaceInText(part, start, start + 4, "https")] },
          ],
        });
        return;
      }
      const host = hostOf(address);
      const value = setting()?.value;
      if (isForbiddenShortener(host, value?.shorteners)) {
        report({
          message: "shortener",
          at: place(),
          values: { host },
          clause: clauseOf(setting(), "shorteners"),
        });
      }
    };
    for (const node of linksOf(post))
      if (isUrl(node.value)) look({ language: undefined, node }, 0, node.value.length);
    if (!policy && !mentionsHttp(post)) return;
    for (const part of readerTexts(post)) {
      const text = part.node.value;
      for (const { start, end } of addressesIn(text)) look(part, start, end);
      for (const { start, end } of brokenIn(text)) {
        report({
          message: "broken",
          at: placeInText(part, start, end),
          values: { address: text.slice(start, end) },
        });
      }
    }
  },
});

/** The addresses that the post and its variants lead to. */
function linksOf(post: Post): readonly TextNode[] {
  const { link, variants } = post.fields;
  if (link === undefined && variants === undefined) return [];
  const links: TextNode[] = [];
  if (given(link) && isText(link.value)) links.push(link.value);
  for (const use of post.channels) {
    const own = use.variant?.link;
    if (given(own) && isText(own.value)) links.push(own.value);
  }
  return links;
}

function startsWithHttp(address: string): boolean {
  return /^http:\/\//i.test(address) && !/^http:\/\/localhost\b/i.test(address);
}

function mentionsHttp(post: Post): boolean {
  if (post.fields.firstComment !== undefined || post.fields.cta !== undefined) return true;
  return post.allTexts.some((part) => part.node.value.includes("http") || part.node.value.includes("HTTP"));
}
