import { setValue } from "../../../syntax";
import type { ClauseRef } from "../../../workspace";
import { defineRule, type Values } from "../../define";
import { type Conflict, conflictsOf } from "./conflicts";

export const settingConflict = defineRule({
  id: "setting-conflict",
  group: "policy",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "policy",
  en: {
    summary: "Two clauses, or the policies of a unit and of the organisation, contradict each other.",
    why: "People who follow one clause break the other, and nobody can tell which of them was meant.",
    details:
      "Clauses may share a setting when each says another part of it, or when they concern different `channels`: a clause for some channels is an exception from one for all. Words to avoid, periods without posts, limits and quiet hours of different days add up. The policy of a unit (`unit`) stands on top of the organisation’s: it may ask for more, such as more approvals or longer quiet hours, and for things of its own. Where it asks for less, the organisation’s value holds.",
    messages: {
      different: "`{name}` is `{value}` here and `{other}` in “{clause}”. Keep one of the two.",
      looser:
        "This unit’s policy asks for less than the organisation’s: `{name}` is `{value}` here and `{other}` in “{clause}”, which holds. A unit may be stricter, not looser.",
      impossible:
        "Nobody can keep both: `{name}` is `{value}` here, and “{clause}” sets the other bound at `{other}`. Change one of the two.",
      word: "For “{name}”, the word to use is “{value}” here and “{other}” in “{clause}”. Choose one of the two.",
      back: "One clause avoids “{name}” and another asks for it: the other is “{clause}”. Choose a word that both accept.",
      related: "“{clause}” says otherwise.",
    },
    fixes: { take: "Write {other}, as “{clause}” does" },
  },
  fr: {
    summary: "Deux clauses, ou la politique d’une unité et celle de l’organisation, se contredisent.",
    why: "Qui suit une clause enfreint l’autre, et personne ne peut dire laquelle était voulue.",
    details:
      "Des clauses peuvent se partager un réglage quand chacune en dit une autre partie, ou quand elles visent d’autres `channels` : une clause pour certains comptes est une exception à celle qui vaut pour tous. Les mots à éviter, les périodes sans publication, les limites et les heures de silence de jours différents s’additionnent. La politique d’une unité (`unit`) s’ajoute à celle de l’organisation : elle peut demander davantage, comme plus d’approbations ou de plus longues heures de silence, et des choses qui lui sont propres. Là où elle demande moins, la valeur de l’organisation s’applique.",
    messages: {
      different:
        "`{name}` vaut `{value}` ici et `{other}` dans « {clause} ». Gardez une seule des deux valeurs.",
      looser:
        "La politique de cette unité demande moins que celle de l’organisation : `{name}` vaut `{value}` ici et `{other}` dans « {clause} », qui s’applique. Une unité peut être plus exigeante, pas moins.",
      impossible:
        "Personne ne peut respecter les deux : `{name}` vaut `{value}` ici, et « {clause} » fixe l’autre limite à `{other}`. Changez une des deux valeurs.",
      word: "Au lieu de « {name} », il faut écrire « {value} » ici et « {other} » dans « {clause} ». Choisissez un seul des deux.",
      back: "Une clause évite « {name} » et une autre le demande : l’autre est « {clause} ». Choisissez un mot que les deux acceptent.",
      related: "« {clause} » dit autre chose.",
    },
    fixes: { take: "Écrire {other}, comme « {clause} »" },
  },

  check(policy, report, context) {
    for (const conflict of conflictsOf(context.workspace.settings)) {
      const { kind, at, clause, name, shown, other } = conflict;
      if (clause.file !== policy.file.path) continue;
      const values = { name, value: shown, other: other.shown, clause: nameOf(other.clause) };
      report({
        message: kind,
        at,
        values,
        clause,
        related: [{ at: other.at, message: "related", values }],
        fixes: () => fixesFor(conflict, values),
      });
    }
  },
});

function nameOf({ title, id, file }: ClauseRef): string {
  return title || id || file;
}

/** The other's value, where it is one word or number that can stand here as it stands there. */
function fixesFor({ kind, at, other }: Conflict, values: Values) {
  if (kind !== "different" && kind !== "looser") return [];
  if (
    at.type !== "scalar" ||
    other.at.type !== "scalar" ||
    at.style === "block" ||
    other.at.style === "block"
  )
    return [];
  const written = other.at.piece.text.slice(other.at.start, other.at.end);
  if (written.includes("\n") || kindOfHours(values)) return [];
  return [{ title: "take" as const, values, safe: false, edits: [setValue(at, written)] }];
}

/** Hours are two values, and one of them alone would be half a fix. */
function kindOfHours({ name }: Values): boolean {
  return name === "quietHours";
}
