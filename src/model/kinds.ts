import type { Calendar, Config, Pause, Policy } from "./heads";
import type { Campaign, Goal, Objective, Opportunity, Plan, Segment, Step, Theme, Zone } from "./plan";
import type { Post } from "./post";
import type { Channel, Person } from "./registers";

/** The class of each kind of entity. */
export interface EntityByKind {
  post: Post;
  calendar: Calendar;
  plan: Plan;
  goal: Goal;
  opportunity: Opportunity;
  objective: Objective;
  segment: Segment;
  zone: Zone;
  theme: Theme;
  step: Step;
  campaign: Campaign;
  person: Person;
  channel: Channel;
  policy: Policy;
  clause: never;
  pause: Pause;
  config: Config;
}

export type Entity = EntityByKind[keyof EntityByKind];
