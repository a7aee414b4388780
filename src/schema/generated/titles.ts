// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { ListName } from "./shapes";

/** Keys by their titles in both languages, in their bare letters. */
export function buildKeyTitles(): Readonly<Record<string, readonly string[]>> {
  return {
  "firstday": [
    "from"
  ],
  "premierjour": [
    "from"
  ],
  "lastday": [
    "to"
  ],
  "dernierjour": [
    "to"
  ],
  "regle": [
    "rule"
  ],
  "raison": [
    "reason"
  ],
  "acceptedby": [
    "by"
  ],
  "accepteepar": [
    "by"
  ],
  "jusquau": [
    "until"
  ],
  "approvedby": [
    "by"
  ],
  "approuvepar": [
    "by"
  ],
  "decidedon": [
    "at"
  ],
  "datedeladecision": [
    "at"
  ],
  "fingerprint": [
    "of"
  ],
  "empreinte": [
    "of"
  ],
  "outsidetheorganisation": [
    "external"
  ],
  "alexterne": [
    "external"
  ],
  "givenby": [
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
  "readon": [
    "at"
  ],
  "relevesle": [
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
  "atleast": [
    "min"
  ],
  "aumoins": [
    "min"
  ],
  "atmost": [
    "max"
  ],
  "auplus": [
    "max"
  ],
  "service": [
    "department"
  ],
  "accountableperson": [
    "accountable"
  ],
  "personneimputable": [
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
  "derogations": [
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
  "nonconformes": [
    "fail"
  ],
  "avec": [
    "with"
  ],
  "nombre": [
    "times",
    "count"
  ],
  "valeursadonner": [
    "set"
  ],
  "clesaretirer": [
    "remove"
  ],
  "exigences": [
    "required"
  ],
  "approbation": [
    "approval"
  ],
  "heuresdesilence": [
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
  "delaidereponse": [
    "responseTime"
  ],
  "joursferies": [
    "holidays"
  ],
  "crise": [
    "crisis"
  ],
  "pourlesgens": [
    "forPeople"
  ],
  "approvals": [
    "count"
  ],
  "approvalsofpaidposts": [
    "paid"
  ],
  "nombresipayante": [
    "paid"
  ],
  "bytheowner": [
    "self"
  ],
  "parlapersonneresponsable": [
    "self"
  ],
  "beforepublication": [
    "before"
  ],
  "avantlaparution": [
    "before"
  ],
  "expiresafter": [
    "expires"
  ],
  "expireapres": [
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
  "enpremier": [
    "first"
  ],
  "alternativetext": [
    "altText",
    "alt"
  ],
  "textederemplacement": [
    "altText",
    "alt"
  ],
  "soustitres": [
    "captions"
  ],
  "majusculesdesmotsclics": [
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
  "auplusloin": [
    "within"
  ],
  "aeviter": [
    "avoid"
  ],
  "aemployer": [
    "use"
  ],
  "langue": [
    "language"
  ],
  "parpublication": [
    "perPost"
  ],
  "parmois": [
    "perMonth"
  ],
  "personnesmineures": [
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
  "campaignparameters": [
    "utm"
  ],
  "parametresdecampagne": [
    "utm"
  ],
  "resultatsapres": [
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
  "listedecontrole": [
    "checklist"
  ],
  "sorte": [
    "kind"
  ],
  "approbations": [
    "approvals"
  ],
  "inforcefrom": [
    "effective"
  ],
  "envigueurle": [
    "effective"
  ],
  "areviseravantle": [
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
  "occasionscles": [
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
  "pointdedepart": [
    "baseline"
  ],
  "cible": [
    "target"
  ],
  "cequonensait": [
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
  "otherpromotion": [
    "promotion"
  ],
  "autresoutilspromotionnels": [
    "promotion"
  ],
  "dependde": [
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
  "fuseauhoraire": [
    "timezone"
  ],
  "generalgoals": [
    "goals"
  ],
  "butsgeneraux": [
    "goals"
  ],
  "1situation": [
    "situation"
  ],
  "2objectives": [
    "objectives"
  ],
  "2objectifs": [
    "objectives"
  ],
  "3segments": [
    "segments"
  ],
  "4zones": [
    "zones"
  ],
  "5strategy": [
    "strategy"
  ],
  "5strategie": [
    "strategy"
  ],
  "6activation": [
    "activation"
  ],
  "6plandaction": [
    "activation"
  ],
  "campagnes": [
    "campaigns"
  ],
  "7measurement": [
    "measurement"
  ],
  "7mesure": [
    "measurement"
  ],
  "nom": [
    "name"
  ],
  "courriel": [
    "email"
  ],
  "nomdutilisateur": [
    "handle"
  ],
  "capacite": [
    "capacity"
  ],
  "trainedon": [
    "trained"
  ],
  "formationsuiviele": [
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
  "nomdecompte": [
    "handle"
  ],
  "address": [
    "url"
  ],
  "adresse": [
    "url"
  ],
  "raisondetre": [
    "purpose"
  ],
  "twostepsignin": [
    "twoFactor"
  ],
  "connexionendeuxetapes": [
    "twoFactor"
  ],
  "statut": [
    "status"
  ],
  "limites": [
    "limits"
  ],
  "textlength": [
    "text"
  ],
  "longueurdutexte": [
    "text"
  ],
  "titlelength": [
    "title"
  ],
  "longueurdutitre": [
    "title"
  ],
  "motsclics": [
    "hashtags"
  ],
  "medias": [
    "media"
  ],
  "alternativetextlength": [
    "alt"
  ],
  "longueurdutextederemplacement": [
    "alt"
  ],
  "firstcommentlength": [
    "firstComment"
  ],
  "longueurdupremiercommentaire": [
    "firstComment"
  ],
  "clos": [
    "closed"
  ],
  "valeurspardefaut": [
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
  "approbationattenduede": [
    "approver"
  ],
  "etape": [
    "step"
  ],
  "twolanguages": [
    "bilingual"
  ],
  "deuxlangues": [
    "bilingual"
  ],
  "variantes": [
    "variants"
  ],
  "lien": [
    "link"
  ],
  "calltoaction": [
    "cta"
  ],
  "appelalaction": [
    "cta"
  ],
  "premiercommentaire": [
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
  "promotionpayante": [
    "boost"
  ],
  "depense": [
    "spent"
  ],
  "intemporelle": [
    "evergreen"
  ],
  "reprisede": [
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
  "mentiondesource": [
    "credit"
  ],
  "byaguardian": [
    "guardian"
  ],
  "parunepersonneenautorite": [
    "guardian"
  ],
  "publicvise": [
    "audience"
  ],
  "shortestgap": [
    "minGap"
  ],
  "intervalleminimal": [
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
  "orderedby": [
    "by"
  ],
  "decideepar": [
    "by"
  ],
  "jusqua": [
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
  "referencededepart": [
    "baseline"
  ],
  "largestfilemb": [
    "maxFileSize"
  ],
  "taillemaximalemo": [
    "maxFileSize"
  ],
  "tellonceformany": [
    "collapse"
  ],
  "regrouper": [
    "collapse"
  ]
};
}

/** Words of lists by their titles in both languages, in their bare letters. */
export function buildListTitles(): Readonly<Record<ListName, Readonly<Record<string, string>>>> {
  return {
  "status": {
    "idee": "idea",
    "planifie": "planned",
    "enredaction": "drafting",
    "inreview": "review",
    "enrevision": "review",
    "approuve": "approved",
    "programme": "scheduled",
    "publie": "published",
    "onhold": "on-hold",
    "enattente": "on-hold",
    "echoue": "failed",
    "retire": "removed",
    "annule": "cancelled"
  },
  "format": {
    "feedpost": "feed",
    "publication": "feed",
    "carrousel": "carousel",
    "videocourte": "short",
    "publicationephemere": "story",
    "direct": "live",
    "sondage": "poll",
    "fil": "thread"
  },
  "nature": {
    "editoriale": "editorial",
    "deservice": "service"
  },
  "network": {
    "googlebusinessprofile": "google-business",
    "fichedetablissementgoogle": "google-business",
    "whatsappchannel": "whatsapp",
    "chainewhatsapp": "whatsapp",
    "infolettre": "newsletter",
    "siteweb": "website",
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
    "changesrequested": "changes-requested",
    "modificationsdemandees": "changes-requested",
    "refuse": "rejected"
  },
  "ruleSubject": {
    "publication": "post",
    "compte": "channel",
    "personne": "person",
    "objectif": "objective",
    "activationstep": "step",
    "etapeduplandaction": "step",
    "campagne": "campaign",
    "calendrier": "calendar"
  },
  "obligation": {
    "obligatoire": "required",
    "facultatif": "optional"
  },
  "hashtagCase": {
    "acapitalforeachword": "camel",
    "unemajusculeachaquemot": "camel",
    "asyoulike": "any",
    "auchoix": "any"
  },
  "minorsRule": {
    "withaguardiansconsent": "guardian",
    "avecleconsentementparental": "guardian",
    "jamais": "never"
  },
  "easterDay": {
    "goodfriday": "friday",
    "vendredisaint": "friday",
    "eastermonday": "monday",
    "lundidepaques": "monday"
  },
  "region": {
    "canadafederal": "CA",
    "alberta": "CA-AB",
    "britishcolumbia": "CA-BC",
    "colombiebritannique": "CA-BC",
    "manitoba": "CA-MB",
    "newbrunswick": "CA-NB",
    "nouveaubrunswick": "CA-NB",
    "newfoundlandandlabrador": "CA-NL",
    "terreneuveetlabrador": "CA-NL",
    "novascotia": "CA-NS",
    "nouvelleecosse": "CA-NS",
    "northwestterritories": "CA-NT",
    "territoiresdunordouest": "CA-NT",
    "nunavut": "CA-NU",
    "ontario": "CA-ON",
    "princeedwardisland": "CA-PE",
    "ileduprinceedouard": "CA-PE",
    "quebec": "CA-QC",
    "saskatchewan": "CA-SK",
    "yukon": "CA-YT",
    "france": "FR",
    "belgium": "BE",
    "belgique": "BE",
    "switzerlandfederal": "CH",
    "suissefederal": "CH",
    "luxembourg": "LU",
    "unitedstatesfederal": "US",
    "etatsunisfederal": "US",
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
    "approbationattenduede": "approver",
    "echeance": "deadline",
    "objectif": "objective",
    "etape": "step",
    "campagne": "campaign",
    "benefice": "benefit",
    "texte": "text",
    "twolanguages": "bilingual",
    "deuxlangues": "bilingual",
    "variantes": "variants",
    "medias": "media",
    "lien": "link",
    "calltoaction": "cta",
    "appelalaction": "cta",
    "motsclics": "hashtags",
    "firstcomment": "firstComment",
    "premiercommentaire": "firstComment",
    "lieu": "location",
    "langue": "language",
    "transparence": "disclosure",
    "partenaire": "partner",
    "payante": "paid",
    "promotionpayante": "boost",
    "depense": "spent",
    "intemporelle": "evergreen",
    "reuseof": "reuseOf",
    "reprisede": "reuseOf",
    "taches": "tasks",
    "approbations": "approvals",
    "resultats": "results",
    "publiee": "published",
    "alternativetext": "altText",
    "textederemplacement": "altText",
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
    "enpause": "paused",
    "ferme": "closed"
  },
  "bilingual": {
    "alasuite": "stacked",
    "enpaire": "paired"
  },
  "disclosure": {
    "aucune": "none",
    "contenucommandite": "paid",
    "cadeau": "gift",
    "partenariat": "partner"
  },
  "peopleShown": {
    "aucune": "none",
    "adultes": "adults",
    "personnesmineures": "minors"
  },
  "preset": {
    "demarrage": "starter"
  }
};
}
