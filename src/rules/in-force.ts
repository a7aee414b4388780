import { Channel, type ChannelUse, type Entity, Person, Post, textOf } from "../model";
import type {
  ActiveSetting,
  ClauseRef,
  PolicySettings,
  SettingName,
  SettingShapes,
  Workspace,
} from "../workspace";

type Active<K extends SettingName> = ActiveSetting<NonNullable<SettingShapes[K]>>;

/**
 * The setting that holds for a post, or for it on one of its channels: what a clause says of the channel, else of
 * all, and on top of it what the policies of its units ask for. Undefined when nobody says anything.
 */
export function settingFor<K extends SettingName>(
  settings: PolicySettings,
  name: K,
  post: Post,
  use?: ChannelUse,
): Active<K> | undefined {
  // Nearly always one clause says the same to everybody.
  if (settings.isPlain(name)) return settings.get(name);
  const channels = use === undefined ? post.channels.map(({ id }) => id) : [use.id];
  return settings.effective(name, { channels, units: use === undefined ? post.units : post.unitsOn(use) });
}

/** The declarations of a setting that hold for a post, where they add up (words, limits, periods). */
export function settingsFor<K extends SettingName>(
  settings: PolicySettings,
  name: K,
  post: Post,
): ReadonlyArray<Active<K>> {
  const all = settings.all(name);
  return all.every(({ unit }) => unit === undefined) ? all : settings.within(name, post.units);
}

/** The clause that says one thing of a setting; of several clauses make up what holds. */
export function clauseOf(
  setting: { readonly clause: ClauseRef; readonly clauses?: ReadonlyMap<string, ClauseRef> } | undefined,
  key: string,
): ClauseRef | undefined {
  return setting?.clauses?.get(key) ?? setting?.clause;
}

/** Whether what a unit's policy says concerns an entry: a post by its channels or its owner, an account and a person by their own unit, all else by who owns it. */
export function belongsTo(unit: string, entity: Entity, around: Pick<Workspace, "lookup">): boolean {
  if (entity instanceof Post) return entity.units.includes(unit);
  if (entity instanceof Channel || entity instanceof Person) return textOf(entity.fields.unit) === unit;
  const owner = "owner" in entity.fields ? textOf(entity.fields.owner) : undefined;
  const person = owner === undefined ? undefined : around.lookup("person", owner);
  return textOf(person?.fields.unit) === unit;
}
