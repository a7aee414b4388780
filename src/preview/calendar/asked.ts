import { isHistory, rankOf } from "../../model";
import { type Html, html, type Part } from "../html";
import { personName } from "../marks";
import type { PostFacts } from "../posts";
import { say as sayShared } from "../words";
import type { Entry } from "./entries";
import { channelName, once, type Scene } from "./scene";
import { say } from "./words";

/** Nobody is a gap where somebody is asked for: not yet of an idea, no more of what is history. */
export function ownerOf(scene: Scene, { owner, status }: Pick<PostFacts, "owner" | "status">): Html {
  const { context, language } = scene;
  if (owner !== undefined) return once(scene, `person ${owner}`, () => personName(context, owner));
  return html`<span class="${isAsked(status) ? "gap" : "soft"}">${say("noOwner", language)}</span>`;
}

function isAsked(status: string | undefined): boolean {
  const rank = status === undefined ? undefined : rankOf(status);
  return rank === undefined || (rank > 0 && !isHistory(status));
}

/** The channels in words; none is a gap where some are asked for. */
export function channelsOf(scene: Scene, { channels, post }: Entry): Part {
  if (channels.length > 0)
    return channels.map(
      (id, at) =>
        html`${at > 0 && ", "}${once(scene, `channel ${id}`, () => html`${channelName(scene, id)}`)}`,
    );
  const none = sayShared("noChannel", scene.language);
  return html`<span class="${isAsked(post.status) ? "gap" : "soft"}">${none}</span>`;
}
