import { localisedText, textOf } from "../../model";
import { networkName } from "../../networks";
import type { RefTarget } from "../../schema";
import { foldWord } from "../../values";
import type { PreviewContext } from "../context";

/** Something that can be chosen: its id, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the registers hold for a field that refers to it; empty of posts, units and rules, which are typed. */
export function choicesFor({ session, language }: PreviewContext, ref: RefTarget): readonly Choice[] {
  const { workspace } = session;
  switch (ref) {
    case "person":
      return workspace
        .every("person")
        .map(({ id = "", name }) => ({ id, label: name ?? id }))
        .sort(byName);
    case "channel":
      return workspace.every("channel").map(({ id = "", network, fields }) => {
        const names = [
          network === undefined ? undefined : networkName(network, language),
          textOf(fields.handle) ?? id,
        ];
        return { id, label: names.filter((it) => it !== undefined).join(" · ") };
      });
    case "objective":
    case "step":
    case "campaign":
    case "theme":
    case "segment":
    case "goal":
      return workspace.every(ref).map(({ id = "", fields }) => ({
        id,
        label: localisedText(fields.title?.value, language) ?? id,
      }));
    default:
      return [];
  }
}

/** By name without accents, the same on every machine. */
function byName(a: Choice, b: Choice): number {
  const first = foldWord(a.label);
  const second = foldWord(b.label);
  return first < second ? -1 : first > second ? 1 : 0;
}
