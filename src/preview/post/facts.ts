import { booleanOf, given, localisedText, mapOf, type Origin, type Post, textOf, whenOf } from "../../model";
import { amountOf, budgetUse, ceilingOf, localWhen, sayRelative, spentOn, zoneOf } from "../../rules";
import { boostFields, publicationFields } from "../../schema";
import { isUrl, parseDuration, showMoney, type When } from "../../values";
import { definitionsOf } from "../../workspace";
import type { PreviewContext } from "../context";
import { type Html, html } from "../html";
import { sourceLink, viewLink } from "../links";
import { channelMark, personName } from "../marks";
import { nameOf, say as sayShared } from "../words";
import { say, show } from "./words";

/** One fact: the key that holds it, its value, and where it comes from when the post inherits it. */
export interface PostFact {
  readonly key: string;
  /** What it is called, where that is not the key's name. */
  readonly label?: string;
  readonly value: Html;
  readonly origin?: string | undefined;
}

/** What holds of a post, in the order in which people ask. What is absent and not missed is left out. */
export function factsOf(context: PreviewContext, post: Post): readonly PostFact[] {
  return [
    ...whenFacts(context, post),
    ...whoFacts(context, post),
    ...whyFacts(context, post),
    ...moneyFacts(context, post),
    ...otherFacts(context, post),
  ];
}

function whenFacts(context: PreviewContext, post: Post): PostFact[] {
  const { language, session } = context;
  const zone = zoneOf(post.file, session.workspace);
  const facts: PostFact[] = [];
  const publish = post.publish === undefined ? undefined : localWhen(post.publish, zone);
  const written = textOf(post.fields.publish);
  facts.push({
    key: "publish",
    label: say("planned", language),
    value:
      publish === undefined
        ? lacking(post, written, sayShared("noDate", language))
        : html`${show({ when: publish }, language)}`,
    origin:
      publish?.minute === undefined || zone === undefined
        ? undefined
        : say("zone", language, { zone: city(zone) }),
  });
  const published = mapOf(post.fields.published);
  if (published !== undefined) facts.push(publishedFact(context, publicationFields(published), zone));
  facts.push(deadlineFact(context, post, zone));
  return facts;
}

function publishedFact(
  { language }: PreviewContext,
  { at, url }: ReturnType<typeof publicationFields>,
  zone: string | undefined,
): PostFact {
  const when = whenOf(at);
  const local = when === undefined ? undefined : localWhen(when, zone);
  const address = textOf(url);
  const words = local === undefined ? textOf(at) : show({ when: local }, language);
  return {
    key: "published",
    label: say("publishedAt", language),
    value: html`${words}${words !== undefined && address !== undefined && html`<br>`}${address !== undefined && webLink(address)}`,
  };
}

/** An address that leads somewhere: only to the web, whatever the file says. */
export function webLink(address: string): Html {
  if (!isUrl(address) || !/^https?:/i.test(address)) return html`<span dir="auto">${address}</span>`;
  return html`<a href="${address}" rel="noreferrer noopener" dir="auto">${address}</a>`;
}

function deadlineFact({ language }: PreviewContext, post: Post, zone: string | undefined): PostFact {
  const { deadline, due } = post;
  const key = "deadline";
  if (deadline === undefined) {
    const written = textOf(post.fields.deadline);
    return { key, value: lacking(post, written, say("noDeadline", language)) };
  }
  const local: When | undefined = due === undefined ? undefined : localWhen(due, zone);
  const value = local === undefined ? say("dueUnknown", language) : show({ when: local }, language);
  const origin = [
    deadline.value.kind === "relative" ? sayRelative(deadline.value.relative, language) : undefined,
    originOf(post, deadline.from, language),
  ].filter((it) => it !== undefined);
  return { key, value: html`${value}`, origin: origin.length === 0 ? undefined : origin.join(", ") };
}

function whoFacts(context: PreviewContext, post: Post): PostFact[] {
  const { language } = context;
  const { owner, approvers } = post;
  const facts: PostFact[] = [
    { key: "owner", value: personName(context, owner?.value), origin: originOf(post, owner?.from, language) },
  ];
  if (approvers.length > 0) {
    facts.push({
      key: "approver",
      value: html`${approvers.map(({ value }, at) => html`${at > 0 && ", "}${personName(context, value)}`)}`,
    });
  } else if (post.rank >= 3 && !post.history)
    facts.push({ key: "approver", value: html`<span class="gap">${say("noApprover", language)}</span>` });
  const { channels } = post;
  facts.push({
    key: "channels",
    value:
      channels.length === 0
        ? lacking(post, undefined, sayShared("noChannel", language))
        : html`${channels.map(({ id }, at) => html`${at > 0 && " "}<span class="post-channel">${channelMark(context, id)} ${id}</span>`)}`,
    origin: originOf(post, channels[0]?.from, language),
  });
  facts.push({ key: "format", value: html`${nameOf("format", post.format, language)}` });
  if (post.nature !== "editorial")
    facts.push({ key: "nature", value: html`${nameOf("nature", post.nature, language)}` });
  return facts;
}

const NAMED = ["step", "campaign", "theme", "segment"] as const;

function whyFacts(context: PreviewContext, post: Post): PostFact[] {
  const { language, session } = context;
  const facts: PostFact[] = [];
  const { objectiveId } = post;
  if (objectiveId !== undefined) {
    facts.push({
      key: "objective",
      value: named(context, "objective", objectiveId.value),
      origin: originOf(post, objectiveId.from, language),
    });
  } else if (post.nature === "editorial" && post.rank >= 1 && !post.history)
    facts.push({
      key: "objective",
      value: html`<span class="gap">${sayShared("noObjective", language)}</span>`,
    });
  for (const kind of NAMED) {
    const id = textOf(post.fields[kind]);
    if (id !== undefined) facts.push({ key: kind, value: named(context, kind, id) });
  }
  const benefit = localisedText(post.fields.benefit?.value, language);
  if (benefit !== undefined) facts.push({ key: "benefit", value: html`<span dir="auto">${benefit}</span>` });
  const reuse = textOf(post.fields.reuseOf);
  if (reuse !== undefined) {
    const [unit] = definitionsOf(session.workspace, "post", reuse);
    const link = unit && viewLink(context, { view: "post", id: reuse, file: unit.file.path }, reuse);
    facts.push({ key: "reuseOf", value: link ?? html`<span class="gap">${reuse}</span>` });
  }
  return facts;
}

/** The title of what an id names, as a link to where it is defined; the id while nothing defines it. */
function named(context: PreviewContext, kind: "objective" | (typeof NAMED)[number], id: string): Html {
  const entity = context.session.workspace.lookup(kind, id);
  if (entity === undefined) return html`<span class="gap">${id}</span>`;
  const title = localisedText(entity.fields.title?.value, context.language) ?? id;
  const label = html`<span dir="auto">${title}</span>`;
  return context.live
    ? sourceLink(context, { path: entity.file.path, kind, id }, label)
    : viewLink(context, { view: "plan", id: entity.file.id }, label);
}

function moneyFacts(context: PreviewContext, post: Post): PostFact[] {
  const { language } = context;
  const facts: PostFact[] = [budgetFact(context, post)];
  const { paid, boost } = post.fields;
  if (booleanOf(paid) === true) facts.push({ key: "paid", value: html`${say("yes", language)}` });
  const map = mapOf(boost);
  if (map !== undefined) facts.push({ key: "boost", value: boostWords(context, boostFields(map)) });
  const spent = spentOn(post);
  if (spent !== undefined) facts.push({ key: "spent", value: html`${showMoney(spent.money, language)}` });
  return facts;
}

function budgetFact({ session, language }: PreviewContext, post: Post): PostFact {
  const key = "budget";
  const amount = amountOf(post);
  if (amount !== undefined) return { key, value: html`${showMoney(amount.money, language)}` };
  const written = textOf(post.fields.budget);
  if (written !== undefined) return { key, value: html`<span class="gap" dir="auto">${written}</span>` };
  const ceiling = ceilingOf(post) ?? post.budgetSource;
  if (ceiling?.id === undefined) {
    const isFree = post.nature !== "editorial";
    const none = say("noBudget", language);
    return { key, value: isFree ? html`<span class="soft">${none}</span>` : lacking(post, undefined, none) };
  }
  const name = localisedText(ceiling.fields.title?.value, language) ?? ceiling.id;
  const drawn = say(DRAWS[ceiling.kind], language, { name });
  const use = budgetUse(session, ceiling.kind, ceiling.id);
  if (use === undefined) return { key, value: html`${drawn}` };
  const over = use.left.minor < 0;
  const left = { money: over ? { ...use.left, minor: -use.left.minor } : use.left };
  const words = say(over ? "budgetOver" : "budgetUse", language, { left, budget: { money: use.budget } });
  return {
    key,
    value: over ? html`${drawn}<br><span class="gap">${words}</span>` : html`${drawn}`,
    origin: over ? undefined : words,
  };
}

const DRAWS = {
  step: "drawsFromStep",
  campaign: "drawsFromCampaign",
  objective: "drawsFromObjective",
  plan: "drawsFromPlan",
} as const;

function boostWords(
  { language }: PreviewContext,
  { from, to, budget, audience }: ReturnType<typeof boostFields>,
): Html {
  const first = whenOf(from);
  const last = whenOf(to);
  const amount = textOf(budget);
  const words = [
    first === undefined || last === undefined
      ? [textOf(from), textOf(to)].filter((it) => it !== undefined).join(" – ")
      : say("period", language, { from: { day: first.day }, to: { day: last.day } }),
    amount,
    given(audience) ? localisedText(audience.value, language) : undefined,
  ].filter((it) => it !== undefined && it !== "");
  return html`<span dir="auto">${words.length === 0 ? say("yes", language) : words.join(", ")}</span>`;
}

function otherFacts(context: PreviewContext, post: Post): PostFact[] {
  const { language } = context;
  const facts: PostFact[] = [];
  const disclosure = textOf(post.fields.disclosure);
  if (disclosure !== undefined && disclosure !== "none")
    facts.push({ key: "disclosure", value: html`${nameOf("disclosure", disclosure, language)}` });
  for (const key of ["partner", "cta", "location"] as const) {
    const text = localisedText(post.fields[key]?.value, language);
    if (text !== undefined) facts.push({ key, value: html`<span dir="auto">${text}</span>` });
  }
  const { evergreen, tags } = post.fields;
  const gap = textOf(mapOf(evergreen)?.get("minGap"));
  if (booleanOf(evergreen) === true || mapOf(evergreen) !== undefined)
    facts.push({
      key: "evergreen",
      value: html`${say("yes", language)}${gap !== undefined && parseDuration(gap) !== undefined && ` (${say("minGap", language, { gap })})`}`,
    });
  if (tags?.value.type === "seq" && tags.value.items.length > 0) {
    const words = tags.value.items.flatMap((node) => (node.type === "scalar" ? [String(node.value)] : []));
    facts.push({ key: "tags", value: html`<span dir="auto">${words.join(", ")}</span>` });
  }
  return facts;
}

/** Where an inherited value comes from, in words; undefined of the post's own. */
export function originOf(
  post: Post,
  from: Origin | undefined,
  language: PreviewContext["language"],
): string | undefined {
  if (from === undefined || from === "post") return undefined;
  if (from === "defaults") return say("fromDefaults", language);
  const entity = from === "step" ? post.step : post.campaign;
  const name = localisedText(entity?.fields.title?.value, language) ?? entity?.id ?? "";
  return say(from === "step" ? "fromStep" : "fromCampaign", language, { name });
}

/** What is not there: a gap from planned on and where something else stands; an idea may do without, and so may history. */
function lacking(post: Post, written: string | undefined, none: string): Html {
  const missed = written !== undefined || (post.rank >= 1 && !post.history);
  return html`<span class="${missed ? "gap" : "soft"}" dir="auto">${written ?? none}</span>`;
}

/** The town that a zone is called after. */
function city(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
