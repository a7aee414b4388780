import type { Finding } from "../rules";
import { sayFrom } from "../rules";
import type { PreviewContext } from "./context";
import type { Html } from "./html";
import { viewLink } from "./links";
import { FORM_KINDS } from "./state";

const say = sayFrom({ inForm: { en: "In the form", fr: "Dans le formulaire" } });

/** Leads from a finding to the field of the form that it is about; nothing of what has no form, or outside of a panel. */
export function formLink(context: PreviewContext, { entity, file, rule }: Finding): Html | undefined {
  const kind = FORM_KINDS.find((it) => it === entity?.kind);
  const id = entity?.id;
  if (!context.live || kind === undefined || id === undefined) return undefined;
  return viewLink(context, { view: "form", kind, id, file, rule: rule.id }, say("inForm", context.language));
}
