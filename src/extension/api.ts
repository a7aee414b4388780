import {
  COMING_POSTS,
  type ComingPostsResult,
  GAPS,
  type GapOrder,
  type GapsResult,
} from "../server/workbench-messages";
import type { Workbench } from "./workbench";

/**
 * What other extensions may ask, after `extensions.getExtension("social-policy.social-policy")?.activate()`.
 * Findings themselves are in `languages.getDiagnostics()`, with the source `social-policy`.
 */
export interface SocialPolicyApi {
  /** Counts changes that break a caller. */
  readonly version: 1;
  /** What is missing, grouped as in the side view; undefined while the server does not answer. */
  gaps(by: GapOrder): Promise<GapsResult | undefined>;
  /** The posts from today on, day by day; undefined while the server does not answer. */
  comingPosts(): Promise<ComingPostsResult | undefined>;
}

/** `open` starts the server where it does not run yet. */
export function makeApi(open: () => Promise<Workbench>): SocialPolicyApi {
  return {
    version: 1,
    gaps: async (by) => (await open()).ask<GapsResult>(GAPS, { by }),
    comingPosts: async () => (await open()).ask<ComingPostsResult>(COMING_POSTS, {}),
  };
}
