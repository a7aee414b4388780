import { localisedText, textOf } from "../model";
import { CATALOGUE, type Waiver, waiversInForce } from "../rules";
import { waiverFields } from "../schema";
import { showDay } from "../values";
import type { MonthContext } from "./month-days";
import { nameOfPerson } from "./published";
import type { Cell, Section } from "./sheet";
import { say } from "./words";

/** What the organisation has excused itself from, by whom, why and until when. */
export function waiverSection(of: MonthContext): Section {
  const { language, session } = of;
  const title = say("waivers", language);
  const waivers = waiversInForce(session.workspace);
  const section = { id: "waivers", title, list: [] };
  if (waivers.length === 0) return { ...section, notes: [say("noWaivers", language)], tables: [] };
  const columns = (["about", "rule", "why", "by", "until"] as const).map((key) => ({
    label: say(key, language),
  }));
  const rows = waivers.map((waiver): readonly Cell[] => {
    const { by } = waiverFields(waiver.node);
    return [
      subjectOf(waiver, of),
      CATALOGUE.find(({ id }) => id === waiver.rule)?.[language].summary ?? waiver.rule ?? "",
      waiver.reason ?? "",
      by === undefined ? "" : nameOfPerson(textOf(by), of),
      waiver.until === undefined ? "" : showDay(waiver.until, language, "medium"),
    ];
  });
  return { ...section, notes: [], tables: [{ caption: title, columns, rows }] };
}

function subjectOf({ entity, unit }: Waiver, { session, language }: MonthContext): string {
  const found = session.workspace
    .peek(unit)
    .entities.find(({ kind, id }) => kind === entity?.kind && id === entity.id);
  const title = found?.node.get("title") ?? found?.node.get("name");
  return localisedText(title?.value, language) ?? entity?.id ?? unit.file.path;
}
