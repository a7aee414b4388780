import {
  type Campaign,
  type Channel,
  type EntityKind,
  type Goal,
  localisedText,
  numberOf,
  type Objective,
  type Opportunity,
  type Person,
  type Plan,
  Post,
  type RegisteredKind,
  type Segment,
  type Step,
  textOf,
  textsOf,
  type Theme,
} from "../model";
import { factsFor, networkName } from "../networks";
import type { RefTarget } from "../schema";
import { budgetUse, CATALOGUE, RULES_OF_SETTINGS } from "../rules";
import { type Language, showDay, showList, showMoney, showNumber } from "../values";
import { definitionsOf, type SettingName } from "../workspace";
import type { LanguageContext } from "./context";
import { valueWords } from "./describe";
import { drawnFrom, personName, sayUse } from "./hover-post";
import { sayLimit } from "./hover-text";
import { keyAt, postAt } from "./around-place";
import { bullets, codeMarkdown, paragraphs, plainMarkdown } from "./markdown";
import type { PlaceAt } from "./place-at";
import { absenceNow, titleOf } from "./propose-references";
import { say, showWhen } from "./words";

/** The facts behind an id. */
export function hoverReference(
  context: LanguageContext,
  place: PlaceAt,
  kind: RefTarget | EntityKind,
  id: string,
): string | undefined {
  const { session, language } = context;
  const { workspace } = session;
  if (kind === "rule") return aboutRule(context, id);
  if (kind === "post") return aboutPost(context, id);
  if (!isRegistered(kind)) return undefined;
  const entity = workspace.lookup(kind, id);
  // Others than people of the register sign too, and are named as they are.
  if (entity === undefined) return keyAt(place) === "by" ? undefined : say("unknownId", language, { id });
  const drawn =
    kind === "step" || kind === "campaign" || kind === "objective" ? drawnHere(context, place) : undefined;
  return paragraphs([factsOf(context, entity), drawn]);
}

/** At the post's own `step`, `campaign` or `objective`: what it draws from. */
function drawnHere(context: LanguageContext, place: PlaceAt): string | undefined {
  const post = postAt(place);
  if (post === undefined || post.budget !== undefined || place.spot?.within === undefined) return undefined;
  const drawn = drawnFrom(context, post);
  return drawn === undefined ? undefined : say("budgetIs", context.language, { budget: drawn });
}

const REGISTERED: ReadonlySet<string> = new Set([
  "person",
  "channel",
  "plan",
  "goal",
  "objective",
  "segment",
  "theme",
  "step",
  "campaign",
  "opportunity",
]);

type Told = Exclude<RegisteredKind, "zone">;

function isRegistered(kind: string): kind is Told {
  return REGISTERED.has(kind);
}

/** What a rule finds and why, and the clause that it enforces here. */
function aboutRule({ session, language }: LanguageContext, id: string): string | undefined {
  const rule = CATALOGUE.find((it) => it.id === id);
  if (rule === undefined) return undefined;
  const severity = valueWords("severity", rule.severity)?.[language].title ?? rule.severity;
  const { summary, why } = rule[language];
  const { settings } = session.workspace;
  const governing = Object.keys(RULES_OF_SETTINGS).filter((name) => RULES_OF_SETTINGS[name]?.includes(id));
  const clauses = governing.flatMap((name) => settings.get(name as SettingName)?.clause ?? []);
  const lines = [
    say("severityIs", language, { severity: severity.toLowerCase() }),
    ...clauses.map(({ title, file }) =>
      say("clauseIs", language, { title: plainMarkdown(title), file: codeMarkdown(file) }),
    ),
  ];
  return paragraphs([`**${summary}**`, why, bullets([...new Set(lines)])]);
}

/** A post that another names: what it is, how far it has come, and when it appears. */
function aboutPost({ session, language }: LanguageContext, id: string): string | undefined {
  const { workspace } = session;
  const [unit] = definitionsOf(workspace, "post", id);
  if (unit === undefined) return say("unknownId", language, { id });
  const post = workspace.peek(unit).entities.find((entity) => entity.kind === "post" && entity.id === id);
  if (!(post instanceof Post)) return undefined;
  const status = post.status === undefined ? undefined : valueWords("status", post.status)?.[language].title;
  const lines = [
    status,
    post.publish === undefined ? undefined : showWhen(post.publish, language),
    codeMarkdown(post.file.path),
  ];
  const title = plainMarkdown(titleOf(post, language) ?? id);
  return paragraphs([
    `**${title}** ${codeMarkdown(id)}`,
    bullets(lines.filter((line) => line !== undefined)),
  ]);
}

type Entry = Person | Channel | Plan | Goal | Objective | Segment | Theme | Step | Campaign | Opportunity;

function factsOf(context: LanguageContext, entity: Entry): string {
  const { language } = context;
  switch (entity.kind) {
    case "person":
      return aboutPerson(context, entity);
    case "channel":
      return aboutChannel(context, entity);
    case "objective":
      return described(entity, language, [...aboutWork(context, entity), ...aboutTarget(entity, language)]);
    case "step":
    case "campaign":
      return described(entity, language, aboutWork(context, entity));
    case "plan":
      return described(entity, language, [...aboutPeriod(entity, language), ...aboutBudget(context, entity)]);
    case "theme":
      return described(entity, language, textLines([entity.fields.benefit?.value], language));
    case "segment":
      return described(entity, language, textLines([entity.fields.insight?.value], language));
    default:
      return described(entity, language, []);
  }
}

function described(entity: Entry, language: Language, lines: readonly string[]): string {
  const title = titleOf(entity, language) ?? entity.id ?? "";
  return paragraphs([`**${plainMarkdown(title)}** ${codeMarkdown(entity.id ?? "")}`, bullets(lines)]);
}

function textLines(nodes: ReadonlyArray<Parameters<typeof localisedText>[0]>, language: Language): string[] {
  return nodes.flatMap((node) => {
    const text = localisedText(node, language);
    return text === undefined ? [] : [plainMarkdown(text)];
  });
}

function aboutPerson(context: LanguageContext, person: Person): string {
  const { language, session } = context;
  const department = textOf(person.fields.department);
  const words = department === undefined ? undefined : valueWords("department", department)?.[language].title;
  const absence = absenceNow(person, language, session.workspace.asOf);
  const { asOf } = session.workspace;
  const deputy = person.absences.find(
    ({ from, to }) => from <= asOf && (to === undefined || asOf <= to),
  )?.deputy;
  const lines = [
    words ?? department,
    person.roles.length === 0 ? undefined : say("roles", language, { roles: { list: person.roles } }),
    absence === undefined ? undefined : `**${absence}**`,
    deputy === undefined
      ? undefined
      : say("deputy", language, { name: plainMarkdown(personName(context, deputy)) }),
  ];
  const name = `**${plainMarkdown(person.name ?? "")}** ${codeMarkdown(person.id ?? "")}`;
  return paragraphs([name, bullets(lines.filter((line) => line !== undefined))]);
}

function aboutChannel(context: LanguageContext, channel: Channel): string {
  const { language } = context;
  const { network, fields, status } = channel;
  const handle = textOf(fields.handle);
  const owner = textOf(fields.owner);
  const spoken = textsOf(fields.languages).map((node) => node.value);
  const own = fields.limits?.value;
  const text = own?.type === "map" ? numberOf(own.get("text")) : undefined;
  const limit = network === undefined ? undefined : factsFor({ network, limits: { text } })?.text[0];
  const lines = [
    [network === undefined ? undefined : networkName(network, language), handle]
      .filter((part) => part !== undefined)
      .map(plainMarkdown)
      .join(" · "),
    status === "active"
      ? undefined
      : `**${valueWords("channelStatus", status)?.[language].title ?? status}**`,
    owner === undefined
      ? undefined
      : say("ownerIs", language, { name: plainMarkdown(personName(context, owner)) }),
    spoken.length === 0 ? undefined : say("languagesOf", language, { languages: { list: spoken } }),
    limit === undefined ? undefined : sayLimit(limit, language),
    ...textLines([fields.purpose?.value], language),
  ];
  return paragraphs([
    `**${plainMarkdown(localisedText(fields.title?.value, language) ?? channel.id ?? "")}**`,
    bullets(lines.filter((line) => line !== undefined && line !== "") as string[]),
  ]);
}

/** Who, until when, how much: of objectives, steps and campaigns. */
function aboutWork(context: LanguageContext, entity: Objective | Step | Campaign): string[] {
  const { language } = context;
  const owner = textOf(entity.fields.owner);
  const lines: string[] = [];
  if (owner !== undefined)
    lines.push(say("ownerIs", language, { name: plainMarkdown(personName(context, owner)) }));
  if (entity.kind === "campaign") lines.push(...aboutPeriod(entity, language));
  else if (entity.deadline !== undefined)
    lines.push(say("dueOn", language, { day: showDay(entity.deadline, language) }));
  if (entity.kind === "objective") {
    const goals = textsOf(entity.fields.supports).map(({ value }) => {
      const goal = context.session.workspace.lookup("goal", value);
      return plainMarkdown((goal === undefined ? undefined : titleOf(goal, language)) ?? value);
    });
    if (goals.length > 0) lines.push(say("supports", language, { goals: showList(goals, language) }));
  } else {
    const { objective } = entity;
    const name = objective === undefined ? undefined : (titleOf(objective, language) ?? objective.id);
    if (name !== undefined) lines.push(say("serves", language, { name: plainMarkdown(name) }));
  }
  lines.push(...aboutBudget(context, entity));
  return lines;
}

function aboutBudget(
  { session, language }: LanguageContext,
  entity: Objective | Step | Campaign | Plan,
): string[] {
  const { budget, id, kind } = entity;
  if (budget === undefined || id === undefined) return [];
  const use = budgetUse(session, kind, id);
  return [
    say("budgetIs", language, {
      budget: use === undefined ? showMoney(budget, language) : sayUse(use, language),
    }),
  ];
}

function aboutPeriod(entity: Campaign | Plan, language: Language): string[] {
  const { period } = entity;
  if (period === undefined) return [];
  const from = showDay(period.from, language, "medium");
  return [say("period", language, { from, to: showDay(period.to, language, "medium") })];
}

function aboutTarget(objective: Objective, language: Language): string[] {
  const measure = objective.fields.measure?.value;
  if (measure?.type !== "map") return [];
  const metric = textOf(measure.get("metric"));
  const target = numberOf(measure.get("target"));
  const baseline = numberOf(measure.get("baseline"));
  if (metric === undefined || target === undefined) return [];
  const unit = plainMarkdown(textOf(measure.get("unit")) ?? "");
  const values = { metric: plainMarkdown(metric), target: showNumber(target, language), unit };
  const said =
    baseline === undefined
      ? say("targetOnly", language, values)
      : say("target", language, { ...values, baseline: showNumber(baseline, language) });
  return [said.trim()];
}
