import { Channel, localisedText, Person, textOf } from "../../../model";
import { foldWord } from "../../../values";
import type { RuleContext } from "../../context";
import type { ReferredKind } from "../references";

/** The id that was meant: a near one, or that of the entry which bears this name (“Marie Lavoie”, “@musee”). */
export function meantId(kind: ReferredKind, written: string, context: RuleContext): string | undefined {
  const near = context.nearestId(kind, written);
  if (near !== undefined || kind === "post") return near;
  const wanted = foldWord(written.replace(/^@/, ""));
  const found = new Set<string>();
  for (const entity of context.every(kind)) {
    const { id } = entity;
    if (id !== undefined && namesOf(entity).some((name) => foldWord(name) === wanted)) found.add(id);
  }
  // Two of one name: a person has to choose.
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function namesOf(entity: ReturnType<RuleContext["every"]>[number]): readonly string[] {
  if (entity instanceof Person) {
    const name = textOf(entity.fields.name);
    // A first name will do where only one person has it.
    return name === undefined ? [] : [name, name.split(" ")[0] ?? name];
  }
  if (entity instanceof Channel) {
    const handle = textOf(entity.fields.handle)?.replace(/^@/, "");
    return [handle, entity.network].filter((name) => name !== undefined);
  }
  const title = "title" in entity.fields ? entity.fields.title?.value : undefined;
  return ["en", "fr"].flatMap((language) => localisedText(title, language) ?? []);
}
