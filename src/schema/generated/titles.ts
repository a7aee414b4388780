// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { ListName } from "./shapes";

/** Keys by their titles in both languages, folded. */
export function buildKeyTitles(): Readonly<Record<string, readonly string[]>> {
  return {
  "first day": [
    "from"
  ],
  "premier jour": [
    "from"
  ],
  "last day": [
    "to"
  ],
  "dernier jour": [
    "to"
  ],
  "regle": [
    "rule"
  ],
  "raison": [
    "reason"
  ],
  "accepted by": [
    "by"
  ],
  "acceptee par": [
    "by"
  ],
  "jusqu’au": [
    "until"
  ],
  "approved by": [
    "by"
  ],
  "approuve par": [
    "by"
  ],
  "decided on": [
    "at"
  ],
  "date de la decision": [
    "at"
  ],
  "fingerprint": [
    "of"
  ],
  "empreinte": [
    "of"
  ],
  "outside the organisation": [
    "external"
  ],
  "a l’externe": [
    "external"
  ],
  "given by": [
    "via"
  ],
  "moyen": [
    "via"
  ],
  "reference": [
    "ref"
  ],
  "commentaire": [
    "comment"
  ],
  "read on": [
    "at"
  ],
  "releves le": [
    "at"
  ],
  "portee": [
    "reach"
  ],
  "visionnements": [
    "views"
  ],
  "interactions": [
    "engagements"
  ],
  "commentaires": [
    "comments"
  ],
  "partages": [
    "shares"
  ],
  "enregistrements": [
    "saves"
  ],
  "clics": [
    "clicks"
  ],
  "de": [
    "from"
  ],
  "a": [
    "to"
  ],
  "jours": [
    "days"
  ],
  "sauf": [
    "except"
  ],
  "comptes": [
    "channels"
  ],
  "at least": [
    "min"
  ],
  "au moins": [
    "min"
  ],
  "at most": [
    "max"
  ],
  "au plus": [
    "max"
  ],
  "service": [
    "department"
  ],
  "accountable person": [
    "accountable"
  ],
  "personne imputable": [
    "accountable"
  ],
  "membres": [
    "members"
  ],
  "identifiant": [
    "id"
  ],
  "titre": [
    "title"
  ],
  "responsable": [
    "owner"
  ],
  "etiquettes": [
    "tags"
  ],
  "waivers": [
    "waive"
  ],
  "dispenses": [
    "waive"
  ],
  "texte": [
    "text"
  ],
  "reglages": [
    "settings"
  ],
  "regles": [
    "rules"
  ],
  "pour": [
    "for"
  ],
  "quand": [
    "when"
  ],
  "exige": [
    "require",
    "required"
  ],
  "gravite": [
    "severity"
  ],
  "exemples": [
    "examples"
  ],
  "correctif": [
    "fix"
  ],
  "passes": [
    "pass"
  ],
  "conformes": [
    "pass"
  ],
  "fails": [
    "fail"
  ],
  "non conformes": [
    "fail"
  ],
  "valeurs a donner": [
    "set"
  ],
  "cles a retirer": [
    "remove"
  ],
  "exigences": [
    "required"
  ],
  "approbation": [
    "approval"
  ],
  "quiet hours": [
    "quietHours"
  ],
  "heures de silence": [
    "quietHours"
  ],
  "gel": [
    "freeze"
  ],
  "langues": [
    "languages"
  ],
  "accessibilite": [
    "accessibility"
  ],
  "transparence": [
    "disclosure"
  ],
  "vocabulaire": [
    "terms"
  ],
  "consentement": [
    "consent"
  ],
  "liens": [
    "links"
  ],
  "measurement": [
    "measure"
  ],
  "mesure": [
    "measure",
    "metric"
  ],
  "response time": [
    "responseTime"
  ],
  "delai de reponse": [
    "responseTime"
  ],
  "jours feries": [
    "holidays"
  ],
  "crise": [
    "crisis"
  ],
  "approvals": [
    "count"
  ],
  "nombre": [
    "count"
  ],
  "approvals of paid posts": [
    "paid"
  ],
  "nombre, si payante": [
    "paid"
  ],
  "by the owner": [
    "self"
  ],
  "par la personne responsable": [
    "self"
  ],
  "before publication": [
    "before"
  ],
  "avant la parution": [
    "before"
  ],
  "expires after": [
    "expires"
  ],
  "expire apres": [
    "expires"
  ],
  "etapes": [
    "steps"
  ],
  "exemptees": [
    "exempt"
  ],
  "du": [
    "from"
  ],
  "au": [
    "to"
  ],
  "permis": [
    "allow"
  ],
  "exigees": [
    "required"
  ],
  "delai": [
    "within"
  ],
  "en premier": [
    "first"
  ],
  "alternative text": [
    "altText",
    "alt"
  ],
  "texte de remplacement": [
    "altText",
    "alt"
  ],
  "sous-titres": [
    "captions"
  ],
  "hashtag case": [
    "hashtagCase"
  ],
  "majuscules des mots-clics": [
    "hashtagCase"
  ],
  "emoji": [
    "maxEmoji"
  ],
  "emojis": [
    "maxEmoji"
  ],
  "mentions": [
    "tags"
  ],
  "au plus loin": [
    "within"
  ],
  "a eviter": [
    "avoid"
  ],
  "a employer": [
    "use"
  ],
  "langue": [
    "language"
  ],
  "per post": [
    "perPost"
  ],
  "par publication": [
    "perPost"
  ],
  "per month": [
    "perMonth"
  ],
  "par mois": [
    "perMonth"
  ],
  "personnes mineures": [
    "minors"
  ],
  "secure": [
    "https"
  ],
  "securises": [
    "https"
  ],
  "raccourcisseurs": [
    "shorteners"
  ],
  "campaign parameters": [
    "utm"
  ],
  "parametres de campagne": [
    "utm"
  ],
  "results after": [
    "resultsAfter"
  ],
  "resultats apres": [
    "resultsAfter"
  ],
  "heures": [
    "hours"
  ],
  "paques": [
    "easter"
  ],
  "ajouter": [
    "add"
  ],
  "retirer": [
    "remove"
  ],
  "direction": [
    "lead"
  ],
  "releve": [
    "backup"
  ],
  "liste de controle": [
    "checklist"
  ],
  "sorte": [
    "kind"
  ],
  "approbations": [
    "approvals"
  ],
  "in force from": [
    "effective"
  ],
  "en vigueur le": [
    "effective"
  ],
  "review by": [
    "reviewBy"
  ],
  "a reviser avant le": [
    "reviewBy"
  ],
  "responsabilite": [
    "responsible"
  ],
  "unites": [
    "units"
  ],
  "unite": [
    "unit"
  ],
  "resume": [
    "summary"
  ],
  "echeance": [
    "deadline"
  ],
  "occasions cles": [
    "opportunities"
  ],
  "termine": [
    "done"
  ],
  "comment": [
    "how"
  ],
  "appuie": [
    "supports"
  ],
  "indicateur": [
    "measure"
  ],
  "point de depart": [
    "baseline"
  ],
  "cible": [
    "target"
  ],
  "ce qu’on en sait": [
    "insight"
  ],
  "outils": [
    "tools"
  ],
  "benefice": [
    "benefit"
  ],
  "part": [
    "share"
  ],
  "objectif": [
    "objective"
  ],
  "other promotion": [
    "promotion"
  ],
  "autres outils promotionnels": [
    "promotion"
  ],
  "depends on": [
    "dependsOn"
  ],
  "depend de": [
    "dependsOn"
  ],
  "periode": [
    "period"
  ],
  "support": [
    "medium"
  ],
  "campagne": [
    "campaign"
  ],
  "contenu": [
    "content"
  ],
  "terme": [
    "term"
  ],
  "frequence": [
    "every"
  ],
  "bilans": [
    "reviews"
  ],
  "resultats": [
    "results"
  ],
  "time zone": [
    "timezone"
  ],
  "fuseau horaire": [
    "timezone"
  ],
  "general goals": [
    "goals"
  ],
  "buts generaux": [
    "goals"
  ],
  "1. situation": [
    "situation"
  ],
  "2. objectives": [
    "objectives"
  ],
  "2. objectifs": [
    "objectives"
  ],
  "3. segments": [
    "segments"
  ],
  "4. zones": [
    "zones"
  ],
  "5. strategy": [
    "strategy"
  ],
  "5. strategie": [
    "strategy"
  ],
  "6. activation": [
    "activation"
  ],
  "6. plan d’action": [
    "activation"
  ],
  "campagnes": [
    "campaigns"
  ],
  "7. measurement": [
    "measurement"
  ],
  "7. mesure": [
    "measurement"
  ],
  "nom": [
    "name"
  ],
  "courriel": [
    "email"
  ],
  "capacite": [
    "capacity"
  ],
  "trained on": [
    "trained"
  ],
  "formation suivie le": [
    "trained"
  ],
  "absences": [
    "away"
  ],
  "remplacement": [
    "deputy"
  ],
  "personnes": [
    "people"
  ],
  "reseau": [
    "network"
  ],
  "nom de compte": [
    "handle"
  ],
  "address": [
    "url"
  ],
  "adresse": [
    "url"
  ],
  "raison d’etre": [
    "purpose"
  ],
  "two-step sign-in": [
    "twoFactor"
  ],
  "connexion en deux etapes": [
    "twoFactor"
  ],
  "statut": [
    "status"
  ],
  "limites": [
    "limits"
  ],
  "text length": [
    "text"
  ],
  "longueur du texte": [
    "text"
  ],
  "title length": [
    "title"
  ],
  "longueur du titre": [
    "title"
  ],
  "mots-clics": [
    "hashtags"
  ],
  "medias": [
    "media"
  ],
  "alternative text length": [
    "alt"
  ],
  "longueur du texte de remplacement": [
    "alt"
  ],
  "first comment length": [
    "firstComment"
  ],
  "longueur du premier commentaire": [
    "firstComment"
  ],
  "clos": [
    "closed"
  ],
  "valeurs par defaut": [
    "defaults"
  ],
  "publications": [
    "posts",
    "post"
  ],
  "publication": [
    "publish"
  ],
  "parution": [
    "publish"
  ],
  "approbation attendue de": [
    "approver"
  ],
  "etape": [
    "step"
  ],
  "two languages": [
    "bilingual"
  ],
  "deux langues": [
    "bilingual"
  ],
  "variantes": [
    "variants"
  ],
  "lien": [
    "link"
  ],
  "call to action": [
    "cta"
  ],
  "appel a l’action": [
    "cta"
  ],
  "first comment": [
    "firstComment"
  ],
  "premier commentaire": [
    "firstComment"
  ],
  "lieu": [
    "location"
  ],
  "partenaire": [
    "partner"
  ],
  "payante": [
    "paid"
  ],
  "promotion payante": [
    "boost"
  ],
  "depense": [
    "spent"
  ],
  "intemporelle": [
    "evergreen"
  ],
  "reuse of": [
    "reuseOf"
  ],
  "reprise de": [
    "reuseOf"
  ],
  "taches": [
    "tasks"
  ],
  "publiee": [
    "published"
  ],
  "fichier": [
    "file"
  ],
  "transcription": [
    "transcript"
  ],
  "mention de source": [
    "credit"
  ],
  "by a guardian": [
    "guardian"
  ],
  "par une personne en autorite": [
    "guardian"
  ],
  "public vise": [
    "audience"
  ],
  "shortest gap": [
    "minGap"
  ],
  "intervalle minimal": [
    "minGap"
  ],
  "tache": [
    "task"
  ],
  "le": [
    "at"
  ],
  "depuis": [
    "since"
  ],
  "ordered by": [
    "by"
  ],
  "decidee par": [
    "by"
  ],
  "jusqu’a": [
    "until"
  ],
  "policies": [
    "policy"
  ],
  "politiques": [
    "policy"
  ],
  "plans": [
    "plan"
  ],
  "calendars": [
    "calendar"
  ],
  "calendriers": [
    "calendar"
  ],
  "posts": [
    "post"
  ],
  "pauses": [
    "pause"
  ],
  "prereglage": [
    "preset"
  ],
  "fichiers": [
    "files"
  ],
  "ignorer": [
    "ignore"
  ],
  "prolonge": [
    "extends"
  ],
  "reference de depart": [
    "baseline"
  ],
  "largest file (mb)": [
    "maxFileSize"
  ],
  "taille maximale (mo)": [
    "maxFileSize"
  ],
  "tell once for many": [
    "collapse"
  ],
  "regrouper": [
    "collapse"
  ]
};
}

/** Words of lists by their titles in both languages, folded. */
export function buildListTitles(): Readonly<Record<ListName, Readonly<Record<string, string>>>> {
  return {
  "status": {
    "idee": "idea",
    "planifie": "planned",
    "en redaction": "drafting",
    "in review": "review",
    "en revision": "review",
    "approuve": "approved",
    "programme": "scheduled",
    "publie": "published",
    "on hold": "on-hold",
    "en attente": "on-hold",
    "echoue": "failed",
    "retire": "removed",
    "annule": "cancelled"
  },
  "format": {
    "feed post": "feed",
    "publication": "feed",
    "carrousel": "carousel",
    "video courte": "short",
    "publication ephemere": "story",
    "direct": "live",
    "sondage": "poll",
    "fil": "thread"
  },
  "nature": {
    "editoriale": "editorial",
    "de service": "service"
  },
  "network": {
    "google business profile": "google-business",
    "fiche d’etablissement google": "google-business",
    "whatsapp channel": "whatsapp",
    "chaine whatsapp": "whatsapp",
    "infolettre": "newsletter",
    "site web": "website",
    "blogue": "blog",
    "balado": "podcast",
    "autre": "other"
  },
  "department": {
    "ventes": "sales",
    "direction": "management",
    "agence": "agency",
    "autre": "other"
  },
  "responsibleDepartment": {
    "ventes": "sales",
    "direction": "management",
    "comite": "committee",
    "agence": "agency",
    "autre": "other"
  },
  "structure": {
    "centralised": "centralized",
    "centralisee": "centralized",
    "organique": "organic",
    "coordonnee": "coordinated",
    "pissenlit": "dandelion",
    "holistique": "holistic"
  },
  "severity": {
    "desactivee": "off",
    "information": "info",
    "avertissement": "warning",
    "erreur": "error"
  },
  "weekday": {
    "monday": "mon",
    "lundi": "mon",
    "tuesday": "tue",
    "mardi": "tue",
    "wednesday": "wed",
    "mercredi": "wed",
    "thursday": "thu",
    "jeudi": "thu",
    "friday": "fri",
    "vendredi": "fri",
    "saturday": "sat",
    "samedi": "sat",
    "sunday": "sun",
    "dimanche": "sun"
  },
  "interfaceLanguage": {
    "english": "en",
    "anglais": "en",
    "french": "fr",
    "francais": "fr"
  },
  "decision": {
    "approuve": "approved",
    "changes requested": "changes-requested",
    "modifications demandees": "changes-requested",
    "refuse": "rejected"
  },
  "ruleSubject": {
    "publication": "post",
    "compte": "channel",
    "personne": "person",
    "objectif": "objective",
    "activation step": "step",
    "etape du plan d’action": "step",
    "campagne": "campaign",
    "calendrier": "calendar"
  },
  "obligation": {
    "obligatoire": "required",
    "facultatif": "optional"
  },
  "hashtagCase": {
    "a capital for each word": "camel",
    "une majuscule a chaque mot": "camel",
    "as you like": "any",
    "au choix": "any"
  },
  "minorsRule": {
    "with a guardian's consent": "guardian",
    "avec le consentement parental": "guardian",
    "jamais": "never"
  },
  "easterDay": {
    "good friday": "friday",
    "vendredi saint": "friday",
    "easter monday": "monday",
    "lundi de paques": "monday"
  },
  "region": {
    "canada (federal)": "CA",
    "alberta": "CA-AB",
    "british columbia": "CA-BC",
    "colombie-britannique": "CA-BC",
    "manitoba": "CA-MB",
    "new brunswick": "CA-NB",
    "nouveau-brunswick": "CA-NB",
    "newfoundland and labrador": "CA-NL",
    "terre-neuve-et-labrador": "CA-NL",
    "nova scotia": "CA-NS",
    "nouvelle-ecosse": "CA-NS",
    "northwest territories": "CA-NT",
    "territoires du nord-ouest": "CA-NT",
    "nunavut": "CA-NU",
    "ontario": "CA-ON",
    "prince edward island": "CA-PE",
    "ile-du-prince-edouard": "CA-PE",
    "quebec": "CA-QC",
    "saskatchewan": "CA-SK",
    "yukon": "CA-YT",
    "france": "FR",
    "belgium": "BE",
    "belgique": "BE",
    "switzerland (federal)": "CH",
    "suisse (federal)": "CH",
    "luxembourg": "LU",
    "united states (federal)": "US",
    "etats-unis (federal)": "US",
    "england": "GB-ENG",
    "angleterre": "GB-ENG"
  },
  "postField": {
    "identifiant": "id",
    "titre": "title",
    "publication": "publish",
    "parution": "publish",
    "comptes": "channels",
    "statut": "status",
    "responsable": "owner",
    "approbation attendue de": "approver",
    "echeance": "deadline",
    "objectif": "objective",
    "etape": "step",
    "campagne": "campaign",
    "benefice": "benefit",
    "texte": "text",
    "two languages": "bilingual",
    "deux langues": "bilingual",
    "variantes": "variants",
    "medias": "media",
    "lien": "link",
    "call to action": "cta",
    "appel a l’action": "cta",
    "mots-clics": "hashtags",
    "first comment": "firstComment",
    "premier commentaire": "firstComment",
    "lieu": "location",
    "langue": "language",
    "transparence": "disclosure",
    "partenaire": "partner",
    "payante": "paid",
    "promotion payante": "boost",
    "depense": "spent",
    "intemporelle": "evergreen",
    "reuse of": "reuseOf",
    "reprise de": "reuseOf",
    "taches": "tasks",
    "approbations": "approvals",
    "resultats": "results",
    "publiee": "published",
    "alternative text": "altText",
    "texte de remplacement": "altText",
    "approbation": "approval"
  },
  "zoneName": {
    "communaute": "community",
    "diffusion": "publishing",
    "divertissement": "entertainment"
  },
  "channelStatus": {
    "prevu": "planned",
    "actif": "active",
    "en pause": "paused",
    "ferme": "closed"
  },
  "bilingual": {
    "a la suite": "stacked",
    "en paire": "paired"
  },
  "disclosure": {
    "aucune": "none",
    "contenu commandite": "paid",
    "cadeau": "gift",
    "partenariat": "partner"
  },
  "peopleShown": {
    "aucune": "none",
    "adultes": "adults",
    "personnes mineures": "minors"
  },
  "preset": {
    "demarrage": "starter"
  }
};
}
