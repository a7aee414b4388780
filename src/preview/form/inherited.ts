import { localisedText, Objective, Post, Step, textOf } from "../../model";
import { networkName } from "../../networks";
import { budgetUse, ceilingOf, sayRelative } from "../../rules";
import { type Language, showMoney } from "../../values";
import type { PreviewContext } from "../context";
import { originOf } from "../post/facts";
import { languageName, say as sayOfPost, show } from "../post/words";
import { nameOf } from "../words";
import type { Editable } from "./form-context";
import { say } from "./words";

/** What holds while a field is empty, in words, and where it comes from. */
export interface Inherited {
  readonly shown: string;
  readonly origin: string;
}

/** What a key of an entry comes to while it is left empty; undefined where nothing is inherited. */
export function inheritedBy(context: PreviewContext, entity: Editable, name: string): Inherited | undefined {
  if (entity instanceof Post) return ofPost(context, entity, name);
  if (name === "budget" && (entity instanceof Objective || entity instanceof Step))
    return drawn(context, entity);
  return undefined;
}

function ofPost(context: PreviewContext, post: Post, name: string): Inherited | undefined {
  const { language, session } = context;
  const { owner, deadline, channels, objectiveId } = post;
  switch (name) {
    case "owner":
      if (owner === undefined || owner.from === "post") return undefined;
      return inherited(
        session.workspace.lookup("person", owner.value)?.name ?? owner.value,
        originOf(post, owner.from, language),
      );
    case "deadline": {
      if (deadline === undefined || deadline.from === "post") return undefined;
      const { value } = deadline;
      const shown =
        value.kind === "relative"
          ? sayRelative(value.relative, language)
          : show({ when: value.when }, language);
      return inherited(shown, originOf(post, deadline.from, language));
    }
    case "channels":
      if (channels[0] === undefined || channels[0].from === "post") return undefined;
      return inherited(
        show(
          { list: channels.map(({ id, channel }) => channelName(id, channel?.network, language)) },
          language,
        ),
        originOf(post, channels[0].from, language),
      );
    case "objective": {
      if (objectiveId === undefined || objectiveId.from === "post") return undefined;
      const title = localisedText(post.objective?.fields.title?.value, language) ?? objectiveId.value;
      return inherited(title, originOf(post, objectiveId.from, language));
    }
    case "language": {
      const of = textOf(post.file.defaults?.get("language"));
      return of === undefined
        ? undefined
        : inherited(languageName(of, language), originOf(post, "defaults", language));
    }
    case "budget":
      return drawn(context, post);
    default:
      return name.startsWith("variants.") ? ofVariant(post, name, language) : undefined;
  }
}

/** What a channel does not say for itself is as the post says it. */
function ofVariant(post: Post, name: string, language: Language): Inherited | undefined {
  const [, , key, ...deeper] = name.split(".");
  if (key === undefined || deeper.length > 0) return undefined;
  const origin = say("asPost", language);
  const { publish, link } = post.fields;
  if (key === "format") return { shown: nameOf("format", post.format, language), origin };
  if (key === "status" && post.status !== undefined)
    return { shown: nameOf("status", post.status, language), origin };
  if (key === "publish" && post.publish !== undefined && publish !== undefined)
    return { shown: show({ when: post.publish }, language), origin };
  const address = textOf(link);
  return key === "link" && address !== undefined ? { shown: address, origin } : undefined;
}

function drawn(
  { session, language }: PreviewContext,
  entity: Post | Objective | Step,
): Inherited | undefined {
  const ceiling = ceilingOf(entity);
  if (ceiling?.id === undefined) return undefined;
  const name = localisedText(ceiling.fields.title?.value, language) ?? ceiling.id;
  const use = budgetUse(session, ceiling.kind, ceiling.id);
  const origin = sayOfPost(DRAWS[ceiling.kind], language, { name });
  if (use === undefined) return undefined;
  return { shown: sayOfPost("left", language, { left: showMoney(use.left, language) }), origin };
}

const DRAWS = {
  step: "drawsFromStep",
  campaign: "drawsFromCampaign",
  objective: "drawsFromObjective",
  plan: "drawsFromPlan",
} as const;

function channelName(id: string, network: string | undefined, language: Language): string {
  return network === undefined ? id : `${networkName(network, language)} (${id})`;
}

function inherited(shown: string, origin: string | undefined): Inherited | undefined {
  return origin === undefined ? undefined : { shown, origin };
}
