import { textOf } from "../../../model";
import { quoteScalar } from "../../../syntax";
import { parseDuration } from "../../../values";
import { defineRule } from "../../define";
import { clauseOf } from "../../in-force";

export const slowResponse = defineRule({
  id: "slow-response",
  group: "policy",
  since: "0.1.0",
  severity: "warning",
  needs: "responseTime",
  scope: "entity",
  on: "channel",
  en: {
    summary: "An account takes longer to answer than the policy allows.",
    why: "The policy promises people an answer in time, and the team of the account plans by what the register says.",
    details:
      "It compares the `responseTime` of each active account with what a policy says in `responseTime: { within: 4h }`. Where the policy names `hours`, only times of one kind are compared: four working hours may well be a day. Whether answers come in time is for people: no file tells.",
    messages: {
      longer:
        "This account answers within `{own}`, and the policy asks for `{within}`. Shorten the time, or change the policy for this account.",
    },
    fixes: { within: "Write {within}" },
  },
  fr: {
    summary: "Un compte met plus de temps à répondre que la politique ne le permet.",
    why: "La politique promet une réponse à temps, et l’équipe du compte s’organise d’après ce que dit le registre.",
    details:
      "La règle compare le `responseTime` de chaque compte actif à ce qu’une politique dit dans `responseTime: { within: 4h }`. Quand la politique nomme des heures (`hours`), seuls des délais de même sorte sont comparés : quatre heures ouvrables peuvent bien faire un jour. Si les réponses arrivent à temps, c’est aux gens d’y voir : aucun fichier ne le dit.",
    messages: {
      longer:
        "Ce compte répond en `{own}` au plus, et la politique demande `{within}`. Raccourcissez ce délai, ou changez la politique pour ce compte.",
    },
    fixes: { within: "Écrire {within}" },
  },

  check(channel, report, context) {
    if (channel.status !== "active") return;
    const { responseTime } = channel.fields;
    const own = textOf(responseTime);
    const taken = own === undefined ? undefined : parseDuration(own);
    if (responseTime === undefined || own === undefined || taken === undefined) return;
    const unit = textOf(channel.fields.unit);
    const setting = context.workspace.settings.effective("responseTime", {
      channels: channel.id === undefined ? [] : [channel.id],
      units: unit === undefined ? [] : [unit],
    });
    const within = setting?.value.within;
    const allowed = typeof within === "string" ? parseDuration(within) : undefined;
    if (typeof within !== "string" || allowed === undefined || taken <= allowed) return;
    // By the hours of an office a day may be less than four hours.
    if (setting?.value.hours !== undefined && isInDays(own) !== isInDays(within)) return;
    const { piece, start, end } = responseTime.value;
    report({
      message: "longer",
      at: responseTime.value,
      values: { own, within },
      clause: clauseOf(setting, "within"),
      fixes: () => [
        {
          title: "within",
          values: { within },
          safe: false,
          edits: [{ piece, start, end, text: quoteScalar(within, channel.node.flow ? "flow" : "block") }],
        },
      ],
    });
  },
});

function isInDays(duration: string): boolean {
  return /[dw]$/.test(duration.trim());
}
