import { given, linkOn, localisedText, type Origin, type Post, textOf } from "../model";
import { networkName } from "../networks";
import { type BudgetUse, budgetUse, ceilingOf, type Finding } from "../rules";
import { formatRelative, type Language, showList, showMoney } from "../values";
import { valueWords } from "./describe";
import type { LanguageContext } from "./context";
import { findingsAt } from "./findings-at";
import { bullets, codeMarkdown, paragraphs, plainMarkdown, sentenceMarkdown } from "./markdown";
import type { PlaceAt } from "./place-at";
import { titleOf } from "./propose-references";
import { say, showWhen } from "./words";

/** The most findings that are named. */
const MOST_NAMED = 5;

/** What holds of a post and where it comes from, and how much was found on it. */
export function postSummary(context: LanguageContext, place: PlaceAt, post: Post): string {
  const { language } = context;
  const title = localisedText(post.fields.title?.value, language) ?? post.id ?? "";
  const status = post.status;
  const words = status === undefined ? undefined : valueWords("status", status)?.[language].title;
  const head = `**${plainMarkdown(title)}**${words === undefined ? "" : ` — ${words}`}`;
  return paragraphs([
    head,
    bullets(effectiveValues(context, post)),
    foundOn(findingsAt(context.session, place), language),
  ]);
}

/** Owner, dates, channels, objective and budget, each with where it comes from. */
function effectiveValues(context: LanguageContext, post: Post): string[] {
  const { language } = context;
  const lines: string[] = [];
  const { owner, deadline, channels, publish } = post;
  const line = (key: string, value: string, origin: string | undefined) => {
    const name = LABELS[key]?.[language] ?? key;
    const colon = language === "fr" ? "\u00a0:" : ":";
    lines.push(`${name}${colon} ${value}${origin === undefined ? "" : ` (${origin})`}`);
  };
  if (owner !== undefined)
    line("owner", plainMarkdown(personName(context, owner.value)), originOf(owner.from, language));
  if (publish !== undefined) line("publish", showWhen(publish, language), undefined);
  if (deadline !== undefined) {
    const { due } = post;
    const written = deadline.value.kind === "relative" ? formatRelative(deadline.value.relative) : undefined;
    const origins = [
      written === undefined ? undefined : codeMarkdown(written),
      originOf(deadline.from, language),
    ].filter((it) => it !== undefined);
    const value = due === undefined ? say("dueUnknown", language) : showWhen(due, language);
    line("deadline", value, origins.length === 0 ? undefined : origins.join(", "));
  }
  if (channels.length > 0) {
    const names = channels.map(({ id, channel }) =>
      channel?.network === undefined ? id : `${id} (${networkName(channel.network, language)})`,
    );
    line(
      "channels",
      plainMarkdown(showList(names, language)),
      originOf(channels[0]?.from ?? "post", language),
    );
  }
  const { objectiveId } = post;
  if (objectiveId !== undefined) {
    const named = post.objective === undefined ? undefined : titleOf(post.objective, language);
    line("objective", plainMarkdown(named ?? objectiveId.value), originOf(objectiveId.from, language, post));
  }
  line("budget", budgetOf(context, post), undefined);
  const link = linkShown(post);
  if (link !== undefined)
    line(
      "link",
      codeMarkdown(link),
      say("fromCampaign", language, { id: codeMarkdown(post.campaign?.id ?? "") }),
    );
  return lines;
}

/** The link with the parameters of its campaign, where it has some; several differ by their network alone, and the first stands for all. */
function linkShown(post: Post): string | undefined {
  if (!given(post.campaign?.fields.utm)) return undefined;
  const link = linkOn(post, post.channels[0]);
  return link === textOf(post.fields.link) ? undefined : link;
}

const LABELS: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  owner: { en: "Owner", fr: "Responsable" },
  publish: { en: "Publication", fr: "Parution" },
  deadline: { en: "Deadline", fr: "Échéance" },
  channels: { en: "Channels", fr: "Comptes" },
  objective: { en: "Objective", fr: "Objectif" },
  budget: { en: "Budget", fr: "Budget" },
  link: { en: "Link", fr: "Lien" },
};

function originOf(from: Origin, language: Language, post?: Post): string | undefined {
  if (from === "post") return undefined;
  const id =
    from === "step"
      ? textOf(post?.fields.step)
      : from === "campaign"
        ? textOf(post?.fields.campaign)
        : undefined;
  const origin = from === "defaults" ? "fromDefaults" : from === "step" ? "fromStep" : "fromCampaign";
  return say(origin, language, { id: id === undefined ? "" : codeMarkdown(id) });
}

/** Its own budget, what it draws from, or that it has none. */
export function budgetOf(context: LanguageContext, post: Post): string {
  const { language } = context;
  const { budget } = post;
  if (budget !== undefined) return showMoney(budget, language);
  const drawn = drawnFrom(context, post);
  return drawn ?? say("noBudget", language);
}

/** The ceiling that a post shares with others, with what is left of it. */
export function drawnFrom(context: LanguageContext, post: Post): string | undefined {
  const { language } = context;
  const ceiling = ceilingOf(post) ?? post.budgetSource;
  if (ceiling?.id === undefined) return undefined;
  const name = plainMarkdown(titleOf(ceiling, language) ?? ceiling.id);
  const use = budgetUse(context.session, ceiling.kind, ceiling.id);
  const drawn = say(DRAWS[ceiling.kind], language, { name });
  return use === undefined ? drawn : `${drawn}, ${sayUse(use, language)}`;
}

const DRAWS = {
  step: "drawsFromStep",
  campaign: "drawsFromCampaign",
  objective: "drawsFromObjective",
  plan: "drawsFromPlan",
} as const;

/** How much there is, is planned, and is left. */
export function sayUse({ budget, planned, left }: BudgetUse, language: Language): string {
  const over = left.minor < 0;
  return say(over ? "budgetOver" : "budgetUse", language, {
    budget: { money: budget },
    planned: { money: planned },
    left: { money: over ? { minor: -left.minor, currency: left.currency } : left },
  });
}

export function personName({ session }: LanguageContext, id: string): string {
  return session.workspace.lookup("person", id)?.name ?? id;
}

/** How much was found, and the first of it. */
function foundOn(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return say("nothingFound", language);
  const named = findings
    .slice(0, MOST_NAMED)
    .map((it) => `${sentenceMarkdown(it.message(language))} ${codeMarkdown(it.rule.id)}`);
  const rest = findings.length - named.length;
  if (rest > 0) named.push(say("more", language, { count: rest }));
  return paragraphs([`**${say("findings", language, { count: findings.length })}**`, bullets(named)]);
}
