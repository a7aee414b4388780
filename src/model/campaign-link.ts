import { utmFields } from "../schema";
import { withParameters } from "../values";
import type { ChannelUse, Post } from "./post";
import { given, mapOf, textOf } from "./read";

const NAMES = ["source", "medium", "campaign", "content", "term"] as const;

/**
 * The link as it goes out on an account: that of its variant, else the post's, with the parameters that the campaign
 * asks for (`utm`) and that it does not carry already. `{network}` stands for the account's network; while that is not
 * known, a parameter that needs it is left out. Of no account: without such parameters.
 */
export function linkOn(post: Post, use: ChannelUse | undefined): string | undefined {
  const link = textOf(given(use?.variant?.link) ? use.variant.link : post.fields.link);
  const utm = link === undefined ? undefined : mapOf(post.campaign?.fields.utm);
  if (link === undefined || utm === undefined) return link;
  const fields = utmFields(utm);
  const parameters: Array<readonly [string, string]> = [];
  for (const name of NAMES) {
    const value = filled(textOf(fields[name]), use?.channel?.network);
    if (value !== undefined) parameters.push([`utm_${name}`, value]);
  }
  return withParameters(link, parameters);
}

function filled(value: string | undefined, network: string | undefined): string | undefined {
  if (value === undefined || !value.includes("{network}")) return value;
  return network === undefined ? undefined : value.replaceAll("{network}", network);
}
