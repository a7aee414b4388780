// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { ListWords, ShapeWords } from "../shape";
import type { ListName, ShapeName } from "./shapes";

/** Titles and descriptions of every key, in the order of the schemas. */
export function buildShapeWords(): Readonly<Record<ShapeName, ShapeWords>> {
  return {
  "period": {
    "en": {
      "title": "Period",
      "description": "A first and a last day."
    },
    "fr": {
      "title": "Période",
      "description": "Un premier et un dernier jour."
    },
    "keys": {
      "from": {
        "en": {
          "title": "First day",
          "description": "The first day of the period."
        },
        "fr": {
          "title": "Premier jour",
          "description": "Le premier jour de la période."
        },
        "examples": [
          "2027-01-01"
        ]
      },
      "to": {
        "en": {
          "title": "Last day",
          "description": "The last day, which still belongs to the period."
        },
        "fr": {
          "title": "Dernier jour",
          "description": "Le dernier jour, inclus dans la période."
        },
        "examples": [
          "2027-12-31"
        ]
      }
    }
  },
  "waiver": {
    "en": {
      "title": "Waiver",
      "description": "A finding that is accepted for a time, with a reason."
    },
    "fr": {
      "title": "Dérogation",
      "description": "Un constat accepté pour un temps, avec une raison."
    },
    "keys": {
      "rule": {
        "en": {
          "title": "Rule",
          "description": "The rule that is waived here."
        },
        "fr": {
          "title": "Règle",
          "description": "La règle à laquelle on déroge ici."
        },
        "examples": [
          "missing-budget"
        ]
      },
      "reason": {
        "en": {
          "title": "Reason",
          "description": "Why it is accepted."
        },
        "fr": {
          "title": "Raison",
          "description": "Pourquoi on l’accepte."
        },
        "examples": [
          "Paid by the fair"
        ]
      },
      "by": {
        "en": {
          "title": "Accepted by",
          "description": "The person who accepts it."
        },
        "fr": {
          "title": "Acceptée par",
          "description": "La personne qui l’accepte."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "until": {
        "en": {
          "title": "Until",
          "description": "The last day of the waiver; the finding comes back after it."
        },
        "fr": {
          "title": "Jusqu’au",
          "description": "Le dernier jour de la dérogation; le constat revient ensuite."
        },
        "examples": [
          "2027-03-31"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "approval": {
    "en": {
      "title": "Approval",
      "description": "Who approved what, when and how."
    },
    "fr": {
      "title": "Approbation",
      "description": "Qui a approuvé quoi, quand et comment."
    },
    "keys": {
      "by": {
        "en": {
          "title": "Approved by",
          "description": "The person who decided; for somebody outside, the name in words."
        },
        "fr": {
          "title": "Approuvé par",
          "description": "La personne qui a décidé; à l’externe, son nom en toutes lettres."
        },
        "examples": [
          "mlavoie",
          "City of Laval (partner)"
        ]
      },
      "role": {
        "en": {
          "title": "Role",
          "description": "The role in which the person decided."
        },
        "fr": {
          "title": "Rôle",
          "description": "Le rôle au titre duquel la personne a décidé."
        },
        "examples": [
          "communications",
          "legal"
        ]
      },
      "at": {
        "en": {
          "title": "Decided on",
          "description": "The day or the time of the decision."
        },
        "fr": {
          "title": "Date de la décision",
          "description": "Le jour ou le moment de la décision."
        },
        "examples": [
          "2027-02-26T10:00"
        ]
      },
      "of": {
        "en": {
          "title": "Fingerprint",
          "description": "The fingerprint of the content that was approved; it shows whether anything changed since."
        },
        "fr": {
          "title": "Empreinte",
          "description": "L’empreinte du contenu approuvé; elle montre si quelque chose a changé depuis."
        },
        "examples": [
          "1f3a9c0d2b"
        ]
      },
      "external": {
        "en": {
          "title": "Outside the organisation",
          "description": "Yes (true) when the approver is not in the people register."
        },
        "fr": {
          "title": "À l’externe",
          "description": "Oui (true) si la personne n’est pas dans le registre des personnes."
        },
        "examples": [
          true
        ],
        "default": false
      },
      "via": {
        "en": {
          "title": "Given by",
          "description": "How the approval was given."
        },
        "fr": {
          "title": "Moyen",
          "description": "Comment l’approbation a été donnée."
        },
        "examples": [
          "email",
          "meeting"
        ]
      },
      "ref": {
        "en": {
          "title": "Reference",
          "description": "Where the approval can be found again."
        },
        "fr": {
          "title": "Référence",
          "description": "Où retrouver l’approbation."
        },
        "examples": [
          "message of 27 Feb"
        ]
      },
      "decision": {
        "en": {
          "title": "Decision",
          "description": "What was decided."
        },
        "fr": {
          "title": "Décision",
          "description": "Ce qui a été décidé."
        },
        "examples": [
          "approved"
        ],
        "default": "approved"
      },
      "comment": {
        "en": {
          "title": "Comment",
          "description": "What the approver added."
        },
        "fr": {
          "title": "Commentaire",
          "description": "Ce que la personne a ajouté."
        },
        "examples": [
          "Shorten the second sentence."
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "results": {
    "en": {
      "title": "Results",
      "description": "Figures of a post or of a review: any measure with its number."
    },
    "fr": {
      "title": "Résultats",
      "description": "Chiffres d’une publication ou d’un bilan : toute mesure avec son nombre."
    },
    "keys": {
      "at": {
        "en": {
          "title": "Read on",
          "description": "The day on which the figures were read."
        },
        "fr": {
          "title": "Relevés le",
          "description": "Le jour où les chiffres ont été relevés."
        },
        "examples": [
          "2027-03-20"
        ]
      },
      "reach": {
        "en": {
          "title": "Reach",
          "description": "How many people saw it."
        },
        "fr": {
          "title": "Portée",
          "description": "Combien de personnes l’ont vue."
        },
        "examples": [
          5400
        ]
      },
      "impressions": {
        "en": {
          "title": "Impressions",
          "description": "How often it was shown."
        },
        "fr": {
          "title": "Impressions",
          "description": "Combien de fois elle a été affichée."
        },
        "examples": [
          9100
        ]
      },
      "views": {
        "en": {
          "title": "Views",
          "description": "How often the video was watched."
        },
        "fr": {
          "title": "Visionnements",
          "description": "Combien de fois la vidéo a été regardée."
        },
        "examples": [
          2300
        ]
      },
      "engagements": {
        "en": {
          "title": "Engagements",
          "description": "All reactions, comments, shares and clicks together."
        },
        "fr": {
          "title": "Interactions",
          "description": "Le total des réactions, commentaires, partages et clics."
        },
        "examples": [
          320
        ]
      },
      "reactions": {
        "en": {
          "title": "Reactions",
          "description": "How many likes and other reactions."
        },
        "fr": {
          "title": "Réactions",
          "description": "Combien de mentions J’aime et d’autres réactions."
        },
        "examples": [
          180
        ]
      },
      "comments": {
        "en": {
          "title": "Comments",
          "description": "How many comments."
        },
        "fr": {
          "title": "Commentaires",
          "description": "Combien de commentaires."
        },
        "examples": [
          24
        ]
      },
      "shares": {
        "en": {
          "title": "Shares",
          "description": "How many shares."
        },
        "fr": {
          "title": "Partages",
          "description": "Combien de partages."
        },
        "examples": [
          31
        ]
      },
      "saves": {
        "en": {
          "title": "Saves",
          "description": "How often it was kept for later."
        },
        "fr": {
          "title": "Enregistrements",
          "description": "Combien de fois elle a été gardée pour plus tard."
        },
        "examples": [
          12
        ]
      },
      "clicks": {
        "en": {
          "title": "Clicks",
          "description": "How many clicks on the link."
        },
        "fr": {
          "title": "Clics",
          "description": "Combien de clics sur le lien."
        },
        "examples": [
          210
        ]
      },
      "source": {
        "en": {
          "title": "Source",
          "description": "Where the figures come from."
        },
        "fr": {
          "title": "Source",
          "description": "D’où viennent les chiffres."
        },
        "examples": [
          "platform statistics"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "hours": {
    "en": {
      "title": "Hours",
      "description": "A stretch of the day, on some days of the week."
    },
    "fr": {
      "title": "Heures",
      "description": "Une plage de la journée, certains jours de la semaine."
    },
    "keys": {
      "from": {
        "en": {
          "title": "From",
          "description": "The time at which it begins."
        },
        "fr": {
          "title": "De",
          "description": "L’heure du début."
        },
        "examples": [
          "08:30"
        ]
      },
      "to": {
        "en": {
          "title": "To",
          "description": "The time at which it ends."
        },
        "fr": {
          "title": "À",
          "description": "L’heure de la fin."
        },
        "examples": [
          "16:30"
        ]
      },
      "days": {
        "en": {
          "title": "Days",
          "description": "The days of the week; every day when absent."
        },
        "fr": {
          "title": "Jours",
          "description": "Les jours de la semaine; tous les jours en l’absence de cette clé."
        },
        "examples": [
          [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri"
          ]
        ]
      }
    }
  },
  "exemption": {
    "en": {
      "title": "Exemption",
      "description": "Posts to which a rule does not apply."
    },
    "fr": {
      "title": "Exemption",
      "description": "Publications auxquelles une règle ne s’applique pas."
    },
    "keys": {
      "natures": {
        "en": {
          "title": "Natures",
          "description": "Posts of these natures are exempt."
        },
        "fr": {
          "title": "Natures",
          "description": "Les publications de ces natures sont exemptées."
        },
        "examples": [
          [
            "service"
          ]
        ]
      },
      "themes": {
        "en": {
          "title": "Themes",
          "description": "Posts of these themes are exempt."
        },
        "fr": {
          "title": "Thèmes",
          "description": "Les publications de ces thèmes sont exemptées."
        },
        "examples": [
          [
            "behind-the-scenes"
          ]
        ]
      }
    }
  },
  "quietHours": {
    "en": {
      "title": "Quiet hours",
      "description": "Hours in which nothing is published."
    },
    "fr": {
      "title": "Heures de silence",
      "description": "Heures pendant lesquelles rien n’est publié."
    },
    "keys": {
      "from": {
        "en": {
          "title": "From",
          "description": "The time at which silence begins."
        },
        "fr": {
          "title": "De",
          "description": "L’heure où le silence commence."
        },
        "examples": [
          "21:00"
        ]
      },
      "to": {
        "en": {
          "title": "To",
          "description": "The time at which silence ends, on the next day when it is earlier."
        },
        "fr": {
          "title": "À",
          "description": "L’heure où le silence se termine, le lendemain si elle est plus tôt."
        },
        "examples": [
          "07:00"
        ]
      },
      "days": {
        "en": {
          "title": "Days",
          "description": "The days on which it begins; every day when absent."
        },
        "fr": {
          "title": "Jours",
          "description": "Les jours où il commence; tous les jours en l’absence de cette clé."
        },
        "examples": [
          [
            "sat",
            "sun"
          ]
        ]
      },
      "except": {
        "en": {
          "title": "Except",
          "description": "Posts that may go out all the same."
        },
        "fr": {
          "title": "Sauf",
          "description": "Publications qui peuvent sortir quand même."
        },
        "examples": [
          {
            "natures": [
              "service"
            ]
          }
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "cadence": {
    "en": {
      "title": "Cadence",
      "description": "How often a channel publishes, at least and at most."
    },
    "fr": {
      "title": "Cadence",
      "description": "Le rythme de publication d’un compte, minimum et maximum."
    },
    "keys": {
      "min": {
        "en": {
          "title": "At least",
          "description": "The lowest number of posts in a period."
        },
        "fr": {
          "title": "Au moins",
          "description": "Le plus petit nombre de publications par période."
        },
        "examples": [
          "2/week"
        ]
      },
      "max": {
        "en": {
          "title": "At most",
          "description": "The highest number of posts in a period."
        },
        "fr": {
          "title": "Au plus",
          "description": "Le plus grand nombre de publications par période."
        },
        "examples": [
          "2/day"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "responsible": {
    "en": {
      "title": "Responsible",
      "description": "Who answers for social media."
    },
    "fr": {
      "title": "Responsabilité",
      "description": "Qui répond des médias sociaux."
    },
    "keys": {
      "department": {
        "en": {
          "title": "Department",
          "description": "The department in charge."
        },
        "fr": {
          "title": "Service",
          "description": "Le service responsable."
        },
        "examples": [
          "communications"
        ]
      },
      "accountable": {
        "en": {
          "title": "Accountable person",
          "description": "The one person who answers for it."
        },
        "fr": {
          "title": "Personne imputable",
          "description": "La seule personne qui en répond."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "members": {
        "en": {
          "title": "Members",
          "description": "The people who take part."
        },
        "fr": {
          "title": "Membres",
          "description": "Les personnes qui participent."
        },
        "examples": [
          [
            "mlavoie",
            "jtremblay"
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "unit": {
    "en": {
      "title": "Unit",
      "description": "A part of the organisation with accounts of its own."
    },
    "fr": {
      "title": "Unité",
      "description": "Une partie de l’organisation qui a ses propres comptes."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this unit."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette unité."
        },
        "examples": [
          "head-office"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The unit's name."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom de l’unité."
        },
        "examples": [
          "Head office"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for the unit's accounts."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui répond des comptes de l’unité."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "clause": {
    "en": {
      "title": "Clause",
      "description": "A part of the policy: prose, settings and rules."
    },
    "fr": {
      "title": "Clause",
      "description": "Une partie de la politique : du texte, des réglages et des règles."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this clause."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette clause."
        },
        "examples": [
          "approval"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The clause's heading."
        },
        "fr": {
          "title": "Titre",
          "description": "Le titre de la clause."
        },
        "examples": [
          "Approval"
        ]
      },
      "text": {
        "en": {
          "title": "Text",
          "description": "The clause as people read it."
        },
        "fr": {
          "title": "Texte",
          "description": "La clause telle qu’on la lit."
        },
        "examples": [
          "Paid posts are approved by two people."
        ]
      },
      "settings": {
        "en": {
          "title": "Settings",
          "description": "Settings of built-in rules."
        },
        "fr": {
          "title": "Réglages",
          "description": "Réglages des règles intégrées."
        },
        "examples": [
          {
            "approval": {
              "count": 1,
              "paid": 2
            }
          }
        ]
      },
      "rules": {
        "en": {
          "title": "Rules",
          "description": "Rules of your own."
        },
        "fr": {
          "title": "Règles",
          "description": "Vos propres règles."
        },
        "examples": [
          [
            {
              "id": "short-titles",
              "for": "post",
              "require": "size(post.title) < 80",
              "message": "Keep titles short."
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "rule": {
    "en": {
      "title": "Own rule",
      "description": "A rule of your own, in the Common Expression Language (CEL)."
    },
    "fr": {
      "title": "Règle maison",
      "description": "Une règle à vous, en langage CEL (Common Expression Language)."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this rule."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette règle."
        },
        "examples": [
          "no-price-in-stories"
        ]
      },
      "for": {
        "en": {
          "title": "For",
          "description": "What the rule looks at."
        },
        "fr": {
          "title": "Pour",
          "description": "Ce que la règle examine."
        },
        "examples": [
          "post"
        ]
      },
      "when": {
        "en": {
          "title": "When",
          "description": "The condition under which the rule applies; always when absent."
        },
        "fr": {
          "title": "Quand",
          "description": "La condition d’application de la règle; toujours en l’absence de cette clé."
        },
        "examples": [
          "post.format == \"story\""
        ]
      },
      "require": {
        "en": {
          "title": "Require",
          "description": "What must be true."
        },
        "fr": {
          "title": "Exige",
          "description": "Ce qui doit être vrai."
        },
        "examples": [
          "!post.text.contains(\"$\")"
        ]
      },
      "severity": {
        "en": {
          "title": "Severity",
          "description": "How strongly the rule speaks."
        },
        "fr": {
          "title": "Gravité",
          "description": "La force de la règle."
        },
        "examples": [
          "warning"
        ],
        "default": "warning"
      },
      "message": {
        "en": {
          "title": "Message",
          "description": "What people read when the rule is broken."
        },
        "fr": {
          "title": "Message",
          "description": "Ce que les gens lisent quand la règle n’est pas respectée."
        },
        "examples": [
          {
            "en": "Stories show no price",
            "fr": "Aucun prix dans les stories"
          }
        ]
      },
      "examples": {
        "en": {
          "title": "Examples",
          "description": "Cases that pass and cases that fail, which test the rule."
        },
        "fr": {
          "title": "Exemples",
          "description": "Des cas conformes et non conformes, qui mettent la règle à l’épreuve."
        },
        "examples": [
          {
            "pass": [
              {
                "format": "story",
                "text": "Come and see us!"
              }
            ],
            "fail": [
              {
                "format": "story",
                "text": "Only $5"
              }
            ]
          }
        ]
      },
      "fix": {
        "en": {
          "title": "Fix",
          "description": "How it can be mended."
        },
        "fr": {
          "title": "Correctif",
          "description": "Comment la situation peut être corrigée."
        },
        "examples": [
          {
            "title": "Put it on hold",
            "set": {
              "status": "on-hold"
            }
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier."
        },
        "examples": [
          [
            "legal"
          ]
        ]
      }
    }
  },
  "ruleExamples": {
    "en": {
      "title": "Examples",
      "description": "Cases that test a rule."
    },
    "fr": {
      "title": "Exemples",
      "description": "Des cas qui mettent une règle à l’épreuve."
    },
    "keys": {
      "pass": {
        "en": {
          "title": "Passes",
          "description": "Entries that keep to the rule."
        },
        "fr": {
          "title": "Conformes",
          "description": "Des éléments qui respectent la règle."
        },
        "examples": [
          [
            {
              "text": "Come and see us!"
            }
          ]
        ]
      },
      "fail": {
        "en": {
          "title": "Fails",
          "description": "Entries that break the rule."
        },
        "fr": {
          "title": "Non conformes",
          "description": "Des éléments qui ne respectent pas la règle."
        },
        "examples": [
          [
            {
              "text": "Only $5"
            }
          ]
        ]
      }
    }
  },
  "ruleExample": {
    "en": {
      "title": "Example",
      "description": "An entry that tests a rule, with the keys that such an entry has. Only what stands here is counted, not the calendars."
    },
    "fr": {
      "title": "Exemple",
      "description": "Un élément qui met une règle à l’épreuve, avec les clés d’un tel élément. Seul ce qui figure ici est compté, pas les calendriers."
    },
    "keys": {
      "with": {
        "en": {
          "title": "With",
          "description": "Posts that stand beside the entry, for rules that count."
        },
        "fr": {
          "title": "Avec",
          "description": "Des publications à côté de l’élément, pour les règles qui comptent."
        },
        "examples": [
          [
            {
              "channels": [
                "ig-main"
              ],
              "publish": "2027-03-04T09:30",
              "times": 2
            }
          ]
        ]
      }
    }
  },
  "ruleNeighbour": {
    "en": {
      "title": "Post beside an example",
      "description": "A post that is counted with an example of a rule."
    },
    "fr": {
      "title": "Publication à côté d’un exemple",
      "description": "Une publication qui est comptée avec un exemple d’une règle."
    },
    "keys": {
      "times": {
        "en": {
          "title": "Times",
          "description": "How many such posts there are; one unless said."
        },
        "fr": {
          "title": "Nombre",
          "description": "Le nombre de ces publications; une seule, sauf indication contraire."
        },
        "examples": [
          2
        ],
        "default": 1
      }
    }
  },
  "ruleFix": {
    "en": {
      "title": "Fix",
      "description": "How an entry that breaks the rule can be mended."
    },
    "fr": {
      "title": "Correctif",
      "description": "Comment corriger un élément qui ne respecte pas la règle."
    },
    "keys": {
      "title": {
        "en": {
          "title": "Title",
          "description": "What the fix does, in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "Ce que fait le correctif, en quelques mots."
        },
        "examples": [
          "Put it on hold"
        ]
      },
      "set": {
        "en": {
          "title": "Set",
          "description": "Keys and the values they get."
        },
        "fr": {
          "title": "Valeurs à donner",
          "description": "Des clés et les valeurs qu’elles reçoivent."
        },
        "examples": [
          {
            "status": "on-hold"
          }
        ]
      },
      "remove": {
        "en": {
          "title": "Remove",
          "description": "Keys that are taken away."
        },
        "fr": {
          "title": "Clés à retirer",
          "description": "Des clés qui sont retirées."
        },
        "examples": [
          [
            "link"
          ]
        ]
      }
    }
  },
  "settings": {
    "en": {
      "title": "Settings",
      "description": "Settings of built-in rules, which a clause declares."
    },
    "fr": {
      "title": "Réglages",
      "description": "Réglages des règles intégrées, que déclare une clause."
    },
    "keys": {
      "required": {
        "en": {
          "title": "Required",
          "description": "What a post must have from a status on; replaces the usual list of that status."
        },
        "fr": {
          "title": "Exigences",
          "description": "Ce qu’une publication doit avoir à partir d’un statut; remplace la liste habituelle de ce statut."
        },
        "examples": [
          {
            "planned": [
              "owner",
              "deadline"
            ],
            "review": [
              "approver"
            ]
          }
        ]
      },
      "approval": {
        "en": {
          "title": "Approval",
          "description": "How posts are approved."
        },
        "fr": {
          "title": "Approbation",
          "description": "Comment les publications sont approuvées."
        },
        "examples": [
          {
            "count": 1,
            "paid": 2,
            "roles": [
              "approver"
            ],
            "self": false,
            "before": "2d"
          }
        ]
      },
      "quietHours": {
        "en": {
          "title": "Quiet hours",
          "description": "Hours in which nothing is published."
        },
        "fr": {
          "title": "Heures de silence",
          "description": "Heures pendant lesquelles rien n’est publié."
        },
        "examples": [
          {
            "from": "21:00",
            "to": "07:00",
            "except": {
              "natures": [
                "service"
              ]
            }
          }
        ]
      },
      "freeze": {
        "en": {
          "title": "Freeze",
          "description": "Periods in which only some posts may appear: elections, mourning, silence before figures."
        },
        "fr": {
          "title": "Gel",
          "description": "Périodes où seules certaines publications peuvent paraître : élections, deuil, silence boursier."
        },
        "examples": [
          [
            {
              "from": "2027-09-01",
              "to": "2027-10-04",
              "reason": "Election period"
            }
          ]
        ]
      },
      "languages": {
        "en": {
          "title": "Languages",
          "description": "The languages in which posts appear."
        },
        "fr": {
          "title": "Langues",
          "description": "Les langues des publications."
        },
        "examples": [
          {
            "required": [
              "fr",
              "en"
            ],
            "within": "1h",
            "first": "fr"
          }
        ]
      },
      "accessibility": {
        "en": {
          "title": "Accessibility",
          "description": "What makes posts usable by everybody."
        },
        "fr": {
          "title": "Accessibilité",
          "description": "Ce qui rend les publications accessibles à tout le monde."
        },
        "examples": [
          {
            "altText": "required",
            "captions": "required",
            "hashtagCase": "camel",
            "maxEmoji": 5
          }
        ]
      },
      "disclosure": {
        "en": {
          "title": "Disclosure",
          "description": "How paid and partner posts are marked."
        },
        "fr": {
          "title": "Transparence",
          "description": "Comment les publications payées ou en partenariat sont signalées."
        },
        "examples": [
          {
            "tags": {
              "fr": [
                "#pub"
              ],
              "en": [
                "#ad"
              ]
            },
            "within": 100
          }
        ]
      },
      "cadence": {
        "en": {
          "title": "Cadence",
          "description": "How often to publish, by network or channel."
        },
        "fr": {
          "title": "Cadence",
          "description": "Le rythme de publication, par réseau ou par compte."
        },
        "examples": [
          {
            "instagram": {
              "min": "2/week",
              "max": "2/day"
            }
          }
        ]
      },
      "terms": {
        "en": {
          "title": "Terms",
          "description": "Words to avoid, and what to say instead."
        },
        "fr": {
          "title": "Vocabulaire",
          "description": "Mots à éviter, et ce qu’on dit à la place."
        },
        "examples": [
          [
            {
              "avoid": "clients",
              "use": "citoyennes et citoyens",
              "language": "fr"
            }
          ]
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The highest amounts."
        },
        "fr": {
          "title": "Budget",
          "description": "Les montants maximaux."
        },
        "examples": [
          {
            "perPost": "500 CAD",
            "perMonth": "2000 CAD"
          }
        ]
      },
      "consent": {
        "en": {
          "title": "Consent",
          "description": "What is needed to show people."
        },
        "fr": {
          "title": "Consentement",
          "description": "Ce qu’il faut pour montrer des personnes."
        },
        "examples": [
          {
            "required": true,
            "minors": "guardian"
          }
        ]
      },
      "links": {
        "en": {
          "title": "Links",
          "description": "How links must be."
        },
        "fr": {
          "title": "Liens",
          "description": "Comment les liens doivent être."
        },
        "examples": [
          {
            "https": true,
            "shorteners": false,
            "utm": "required"
          }
        ]
      },
      "measure": {
        "en": {
          "title": "Measurement",
          "description": "When results are read."
        },
        "fr": {
          "title": "Mesure",
          "description": "Quand les résultats sont relevés."
        },
        "examples": [
          {
            "resultsAfter": "14d"
          }
        ]
      },
      "responseTime": {
        "en": {
          "title": "Response time",
          "description": "How soon messages and comments are answered."
        },
        "fr": {
          "title": "Délai de réponse",
          "description": "Le délai de réponse aux messages et aux commentaires."
        },
        "examples": [
          {
            "within": "4h",
            "hours": {
              "from": "08:30",
              "to": "16:30"
            }
          }
        ]
      },
      "holidays": {
        "en": {
          "title": "Holidays",
          "description": "The days on which nobody works; they count for working days."
        },
        "fr": {
          "title": "Jours fériés",
          "description": "Les jours où personne ne travaille; ils comptent pour les jours ouvrables."
        },
        "examples": [
          {
            "region": "CA-QC",
            "easter": "friday"
          }
        ]
      },
      "severity": {
        "en": {
          "title": "Severity",
          "description": "How strongly single rules speak."
        },
        "fr": {
          "title": "Gravité",
          "description": "La force de certaines règles."
        },
        "examples": [
          {
            "missing-budget": "error"
          }
        ]
      },
      "crisis": {
        "en": {
          "title": "Crisis",
          "description": "Who leads in a crisis, and what is done."
        },
        "fr": {
          "title": "Crise",
          "description": "Qui dirige en cas de crise, et ce qu’on fait."
        },
        "examples": [
          {
            "lead": "mlavoie",
            "backup": "jtremblay",
            "checklist": [
              "Pause all posts"
            ]
          }
        ]
      },
      "forPeople": {
        "en": {
          "title": "For people",
          "description": "Yes (true) when this clause is meant to be read, and no rule has to check it."
        },
        "fr": {
          "title": "Pour les gens",
          "description": "Oui (true) si cette clause est à lire et qu’aucune règle n’a à la vérifier."
        },
        "examples": [
          true
        ]
      }
    }
  },
  "approvalSetting": {
    "en": {
      "title": "Approval",
      "description": "How posts are approved."
    },
    "fr": {
      "title": "Approbation",
      "description": "Comment les publications sont approuvées."
    },
    "keys": {
      "count": {
        "en": {
          "title": "Approvals",
          "description": "How many approvals a post needs."
        },
        "fr": {
          "title": "Nombre",
          "description": "Le nombre d’approbations nécessaires."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "paid": {
        "en": {
          "title": "Approvals of paid posts",
          "description": "How many approvals a paid post needs."
        },
        "fr": {
          "title": "Nombre, si payante",
          "description": "Le nombre d’approbations nécessaires à une publication payante."
        },
        "examples": [
          2
        ]
      },
      "roles": {
        "en": {
          "title": "Roles",
          "description": "The roles that may approve."
        },
        "fr": {
          "title": "Rôles",
          "description": "Les rôles qui peuvent approuver."
        },
        "examples": [
          [
            "approver"
          ]
        ]
      },
      "self": {
        "en": {
          "title": "By the owner",
          "description": "Yes (true) when owners may approve their own posts."
        },
        "fr": {
          "title": "Par la personne responsable",
          "description": "Oui (true) si une personne peut approuver ses propres publications."
        },
        "examples": [
          false
        ],
        "default": false
      },
      "before": {
        "en": {
          "title": "Before publication",
          "description": "How long before publication the approval must be there."
        },
        "fr": {
          "title": "Avant la parution",
          "description": "Combien de temps avant la parution l’approbation doit être donnée."
        },
        "examples": [
          "2d"
        ]
      },
      "expires": {
        "en": {
          "title": "Expires after",
          "description": "How long an approval holds."
        },
        "fr": {
          "title": "Expire après",
          "description": "Combien de temps une approbation est valide."
        },
        "examples": [
          "60d"
        ]
      },
      "steps": {
        "en": {
          "title": "Steps",
          "description": "Approvals in order, by role."
        },
        "fr": {
          "title": "Étapes",
          "description": "Les approbations dans l’ordre, par rôle."
        },
        "examples": [
          [
            {
              "role": "communications"
            },
            {
              "role": "legal",
              "when": "post.paid"
            }
          ]
        ]
      },
      "exempt": {
        "en": {
          "title": "Exempt",
          "description": "Posts that need no approval."
        },
        "fr": {
          "title": "Exemptées",
          "description": "Publications qui n’ont pas besoin d’approbation."
        },
        "examples": [
          {
            "natures": [
              "service"
            ]
          }
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "approvalStep": {
    "en": {
      "title": "Approval step",
      "description": "One approval in a chain."
    },
    "fr": {
      "title": "Étape d’approbation",
      "description": "Une approbation dans une chaîne."
    },
    "keys": {
      "role": {
        "en": {
          "title": "Role",
          "description": "The role that approves at this step."
        },
        "fr": {
          "title": "Rôle",
          "description": "Le rôle qui approuve à cette étape."
        },
        "examples": [
          "legal"
        ]
      },
      "when": {
        "en": {
          "title": "When",
          "description": "The condition under which the step is needed, in CEL."
        },
        "fr": {
          "title": "Quand",
          "description": "La condition qui rend l’étape nécessaire, en CEL."
        },
        "examples": [
          "post.paid"
        ]
      },
      "count": {
        "en": {
          "title": "Approvals",
          "description": "How many people of this role approve."
        },
        "fr": {
          "title": "Nombre",
          "description": "Combien de personnes de ce rôle approuvent."
        },
        "examples": [
          1
        ],
        "default": 1
      }
    }
  },
  "freeze": {
    "en": {
      "title": "Freeze",
      "description": "A period in which only some posts may appear."
    },
    "fr": {
      "title": "Gel",
      "description": "Une période où seules certaines publications peuvent paraître."
    },
    "keys": {
      "from": {
        "en": {
          "title": "From",
          "description": "The day or moment on which it begins."
        },
        "fr": {
          "title": "Du",
          "description": "Le jour ou le moment où il commence."
        },
        "examples": [
          "2027-09-01"
        ]
      },
      "to": {
        "en": {
          "title": "To",
          "description": "The day or moment on which it ends."
        },
        "fr": {
          "title": "Au",
          "description": "Le jour ou le moment où il se termine."
        },
        "examples": [
          "2027-10-04"
        ]
      },
      "reason": {
        "en": {
          "title": "Reason",
          "description": "Why it holds."
        },
        "fr": {
          "title": "Raison",
          "description": "Pourquoi il s’applique."
        },
        "examples": [
          "Election period"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      },
      "allow": {
        "en": {
          "title": "Allow",
          "description": "Posts that may appear all the same."
        },
        "fr": {
          "title": "Permis",
          "description": "Publications qui peuvent paraître quand même."
        },
        "examples": [
          {
            "natures": [
              "service"
            ]
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "languagesSetting": {
    "en": {
      "title": "Languages",
      "description": "The languages in which posts appear."
    },
    "fr": {
      "title": "Langues",
      "description": "Les langues des publications."
    },
    "keys": {
      "required": {
        "en": {
          "title": "Required",
          "description": "The languages that every post has."
        },
        "fr": {
          "title": "Exigées",
          "description": "Les langues de toute publication."
        },
        "examples": [
          [
            "fr",
            "en"
          ]
        ]
      },
      "within": {
        "en": {
          "title": "Within",
          "description": "How far apart the languages may appear."
        },
        "fr": {
          "title": "Délai",
          "description": "Le délai permis entre les langues."
        },
        "examples": [
          "1h"
        ]
      },
      "first": {
        "en": {
          "title": "First",
          "description": "The language that comes first."
        },
        "fr": {
          "title": "En premier",
          "description": "La langue qui vient en premier."
        },
        "examples": [
          "fr"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "accessibilitySetting": {
    "en": {
      "title": "Accessibility",
      "description": "What makes posts usable by everybody."
    },
    "fr": {
      "title": "Accessibilité",
      "description": "Ce qui rend les publications accessibles à tout le monde."
    },
    "keys": {
      "altText": {
        "en": {
          "title": "Alternative text",
          "description": "Whether pictures need alternative text."
        },
        "fr": {
          "title": "Texte de remplacement",
          "description": "Indique si les images doivent avoir un texte de remplacement."
        },
        "examples": [
          "required"
        ],
        "default": "required"
      },
      "captions": {
        "en": {
          "title": "Captions",
          "description": "Whether videos need captions or a transcript."
        },
        "fr": {
          "title": "Sous-titres",
          "description": "Indique si les vidéos doivent avoir des sous-titres ou une transcription."
        },
        "examples": [
          "required"
        ]
      },
      "hashtagCase": {
        "en": {
          "title": "Hashtag case",
          "description": "How words that run together are written."
        },
        "fr": {
          "title": "Majuscules des mots-clics",
          "description": "Comment s’écrivent les mots collés."
        },
        "examples": [
          "camel"
        ]
      },
      "maxEmoji": {
        "en": {
          "title": "Emoji",
          "description": "The highest number of emoji in a text."
        },
        "fr": {
          "title": "Émojis",
          "description": "Le plus grand nombre d’émojis dans un texte."
        },
        "examples": [
          5
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "disclosureSetting": {
    "en": {
      "title": "Disclosure",
      "description": "How paid and partner posts are marked."
    },
    "fr": {
      "title": "Transparence",
      "description": "Comment les publications payées ou en partenariat sont signalées."
    },
    "keys": {
      "tags": {
        "en": {
          "title": "Tags",
          "description": "The tags of each language, one of which stands in the text."
        },
        "fr": {
          "title": "Mentions",
          "description": "Les mentions de chaque langue, dont une figure dans le texte."
        },
        "examples": [
          {
            "fr": [
              "#pub"
            ],
            "en": [
              "#ad"
            ]
          }
        ]
      },
      "within": {
        "en": {
          "title": "Within",
          "description": "How many characters from the start it must stand at the latest."
        },
        "fr": {
          "title": "Au plus loin",
          "description": "À combien de caractères du début elle doit figurer au plus tard."
        },
        "examples": [
          100
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "term": {
    "en": {
      "title": "Term",
      "description": "A word to avoid."
    },
    "fr": {
      "title": "Mot",
      "description": "Un mot à éviter."
    },
    "keys": {
      "avoid": {
        "en": {
          "title": "Avoid",
          "description": "The word, or several forms of it."
        },
        "fr": {
          "title": "À éviter",
          "description": "Le mot, ou plusieurs de ses formes."
        },
        "examples": [
          "clients",
          [
            "handicapped",
            "the disabled"
          ]
        ]
      },
      "use": {
        "en": {
          "title": "Use",
          "description": "What to say instead."
        },
        "fr": {
          "title": "À employer",
          "description": "Ce qu’on dit à la place."
        },
        "examples": [
          "citoyennes et citoyens"
        ]
      },
      "reason": {
        "en": {
          "title": "Reason",
          "description": "Why it is avoided."
        },
        "fr": {
          "title": "Raison",
          "description": "Pourquoi on l’évite."
        },
        "examples": [
          "People are not their disability."
        ]
      },
      "language": {
        "en": {
          "title": "Language",
          "description": "The language it concerns; all when absent."
        },
        "fr": {
          "title": "Langue",
          "description": "La langue visée; toutes en l’absence de cette clé."
        },
        "examples": [
          "fr"
        ]
      }
    }
  },
  "budgetSetting": {
    "en": {
      "title": "Budget",
      "description": "The highest amounts."
    },
    "fr": {
      "title": "Budget",
      "description": "Les montants maximaux."
    },
    "keys": {
      "perPost": {
        "en": {
          "title": "Per post",
          "description": "The highest amount for one post."
        },
        "fr": {
          "title": "Par publication",
          "description": "Le montant maximal d’une publication."
        },
        "examples": [
          "500 CAD"
        ]
      },
      "perMonth": {
        "en": {
          "title": "Per month",
          "description": "The highest amount in a month."
        },
        "fr": {
          "title": "Par mois",
          "description": "Le montant maximal d’un mois."
        },
        "examples": [
          "2000 CAD"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "consentSetting": {
    "en": {
      "title": "Consent",
      "description": "What is needed to show people."
    },
    "fr": {
      "title": "Consentement",
      "description": "Ce qu’il faut pour montrer des personnes."
    },
    "keys": {
      "required": {
        "en": {
          "title": "Required",
          "description": "Yes (true) when people shown must have consented."
        },
        "fr": {
          "title": "Exigé",
          "description": "Oui (true) si les personnes montrées doivent avoir consenti."
        },
        "examples": [
          true
        ]
      },
      "minors": {
        "en": {
          "title": "Minors",
          "description": "What holds for minors."
        },
        "fr": {
          "title": "Personnes mineures",
          "description": "Ce qui vaut pour les personnes mineures."
        },
        "examples": [
          "guardian"
        ]
      }
    }
  },
  "linksSetting": {
    "en": {
      "title": "Links",
      "description": "How links must be."
    },
    "fr": {
      "title": "Liens",
      "description": "Comment les liens doivent être."
    },
    "keys": {
      "https": {
        "en": {
          "title": "Secure",
          "description": "Yes (true) when every link must begin with https."
        },
        "fr": {
          "title": "Sécurisés",
          "description": "Oui (true) si tout lien doit commencer par https."
        },
        "examples": [
          true
        ]
      },
      "shorteners": {
        "en": {
          "title": "Shorteners",
          "description": "Whether link shorteners may be used, or which."
        },
        "fr": {
          "title": "Raccourcisseurs",
          "description": "Indique si les raccourcisseurs de liens sont permis, ou lesquels."
        },
        "examples": [
          false,
          [
            "example.link"
          ]
        ],
        "default": false
      },
      "utm": {
        "en": {
          "title": "Campaign parameters",
          "description": "Whether links must carry campaign parameters."
        },
        "fr": {
          "title": "Paramètres de campagne",
          "description": "Indique si les liens doivent porter des paramètres de campagne."
        },
        "examples": [
          "required"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "measureSetting": {
    "en": {
      "title": "Measurement",
      "description": "When results are read."
    },
    "fr": {
      "title": "Mesure",
      "description": "Quand les résultats sont relevés."
    },
    "keys": {
      "resultsAfter": {
        "en": {
          "title": "Results after",
          "description": "How long after publication the figures are read."
        },
        "fr": {
          "title": "Résultats après",
          "description": "Combien de temps après la parution les chiffres sont relevés."
        },
        "examples": [
          "14d"
        ],
        "default": "14d"
      }
    }
  },
  "responseTimeSetting": {
    "en": {
      "title": "Response time",
      "description": "How soon messages and comments are answered."
    },
    "fr": {
      "title": "Délai de réponse",
      "description": "Le délai de réponse aux messages et aux commentaires."
    },
    "keys": {
      "within": {
        "en": {
          "title": "Within",
          "description": "The longest time until an answer."
        },
        "fr": {
          "title": "Délai",
          "description": "Le temps maximal avant une réponse."
        },
        "examples": [
          "4h"
        ]
      },
      "hours": {
        "en": {
          "title": "Hours",
          "description": "The hours in which answers are given. People look after them; no rule checks them."
        },
        "fr": {
          "title": "Heures",
          "description": "Les heures où l’on répond. C’est aux gens d’y voir; aucune règle ne les vérifie."
        },
        "examples": [
          {
            "from": "08:30",
            "to": "16:30",
            "days": [
              "mon",
              "tue",
              "wed",
              "thu",
              "fri"
            ]
          }
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels it concerns; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes visés; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "holidaysSetting": {
    "en": {
      "title": "Holidays",
      "description": "Which days are holidays."
    },
    "fr": {
      "title": "Jours fériés",
      "description": "Quels jours sont fériés."
    },
    "keys": {
      "region": {
        "en": {
          "title": "Region",
          "description": "The country or province whose holidays hold."
        },
        "fr": {
          "title": "Région",
          "description": "Le pays ou la province dont les jours fériés s’appliquent."
        },
        "examples": [
          "CA-QC"
        ]
      },
      "easter": {
        "en": {
          "title": "Easter",
          "description": "The day off at Easter, where there is a choice."
        },
        "fr": {
          "title": "Pâques",
          "description": "Le jour de congé à Pâques, là où il y a un choix."
        },
        "examples": [
          "friday"
        ]
      },
      "add": {
        "en": {
          "title": "Add",
          "description": "Other days off."
        },
        "fr": {
          "title": "Ajouter",
          "description": "D’autres jours de congé."
        },
        "examples": [
          [
            "2027-12-24"
          ]
        ]
      },
      "remove": {
        "en": {
          "title": "Remove",
          "description": "Holidays on which you work."
        },
        "fr": {
          "title": "Retirer",
          "description": "Des jours fériés travaillés."
        },
        "examples": [
          [
            "2027-10-11"
          ]
        ]
      }
    }
  },
  "crisisSetting": {
    "en": {
      "title": "Crisis",
      "description": "Who leads in a crisis, and what is done."
    },
    "fr": {
      "title": "Crise",
      "description": "Qui dirige en cas de crise, et ce qu’on fait."
    },
    "keys": {
      "lead": {
        "en": {
          "title": "Lead",
          "description": "Who leads."
        },
        "fr": {
          "title": "Direction",
          "description": "La personne qui dirige."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "backup": {
        "en": {
          "title": "Backup",
          "description": "Who leads when the first person cannot."
        },
        "fr": {
          "title": "Relève",
          "description": "La personne qui prend le relais."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "checklist": {
        "en": {
          "title": "Checklist",
          "description": "What is done, in order."
        },
        "fr": {
          "title": "Liste de contrôle",
          "description": "Ce qu’on fait, dans l’ordre."
        },
        "examples": [
          [
            "Pause all posts",
            "Call the director"
          ]
        ]
      }
    }
  },
  "policy": {
    "en": {
      "title": "Policy",
      "description": "The organisation's social media policy: clauses to read, settings and rules to run."
    },
    "fr": {
      "title": "Politique",
      "description": "La politique de gestion des médias sociaux : des clauses à lire, des réglages et des règles à appliquer."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "policy"
        ],
        "default": "policy"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "social-media"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "Social media policy"
        ]
      },
      "revision": {
        "en": {
          "title": "Revision",
          "description": "The number or name of this revision."
        },
        "fr": {
          "title": "Révision",
          "description": "Le numéro ou le nom de cette révision."
        },
        "examples": [
          "3.1",
          4
        ]
      },
      "language": {
        "en": {
          "title": "Language",
          "description": "The language in which the policy is written."
        },
        "fr": {
          "title": "Langue",
          "description": "La langue dans laquelle la politique est rédigée."
        },
        "examples": [
          "fr"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for the policy."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui répond de la politique."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "approvals": {
        "en": {
          "title": "Approvals",
          "description": "Who approved the policy."
        },
        "fr": {
          "title": "Approbations",
          "description": "Qui a approuvé la politique."
        },
        "examples": [
          [
            {
              "by": "mlavoie",
              "at": "2026-12-01"
            }
          ]
        ]
      },
      "effective": {
        "en": {
          "title": "In force from",
          "description": "The first day on which it holds."
        },
        "fr": {
          "title": "En vigueur le",
          "description": "Le premier jour où elle s’applique."
        },
        "examples": [
          "2027-01-01"
        ]
      },
      "reviewBy": {
        "en": {
          "title": "Review by",
          "description": "The day by which it is read again."
        },
        "fr": {
          "title": "À réviser avant le",
          "description": "Le jour avant lequel elle doit être revue."
        },
        "examples": [
          "2028-01-01"
        ]
      },
      "structure": {
        "en": {
          "title": "Structure",
          "description": "How the organisation arranges its social media work."
        },
        "fr": {
          "title": "Structure",
          "description": "La façon dont l’organisation structure son travail."
        },
        "examples": [
          "coordinated"
        ]
      },
      "responsible": {
        "en": {
          "title": "Responsible",
          "description": "The department and the person who answer for social media."
        },
        "fr": {
          "title": "Responsabilité",
          "description": "Le service et la personne qui répondent des médias sociaux."
        },
        "examples": [
          {
            "department": "communications",
            "accountable": "mlavoie"
          }
        ]
      },
      "units": {
        "en": {
          "title": "Units",
          "description": "The business units, for structures that have several."
        },
        "fr": {
          "title": "Unités",
          "description": "Les unités, pour les structures qui en ont plusieurs."
        },
        "examples": [
          [
            {
              "id": "head-office",
              "title": "Head office"
            }
          ],
          [
            "head-office",
            "north"
          ]
        ]
      },
      "unit": {
        "en": {
          "title": "Unit",
          "description": "The unit for which this policy holds; the whole organisation when absent."
        },
        "fr": {
          "title": "Unité",
          "description": "L’unité visée par cette politique; toute l’organisation en l’absence de cette clé."
        },
        "examples": [
          "head-office"
        ]
      },
      "clauses": {
        "en": {
          "title": "Clauses",
          "description": "The clauses of a policy that is written as data."
        },
        "fr": {
          "title": "Clauses",
          "description": "Les clauses d’une politique écrite sous forme de données."
        },
        "examples": [
          [
            {
              "id": "approval",
              "title": "Approval",
              "text": "Paid posts are approved by two people.",
              "settings": {
                "approval": {
                  "count": 1,
                  "paid": 2
                }
              }
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "goal": {
    "en": {
      "title": "General goal",
      "description": "A goal of the organisation as a whole."
    },
    "fr": {
      "title": "But général",
      "description": "Un but de l’organisation entière."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this goal."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce but."
        },
        "examples": [
          "local-growth"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The goal in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "Le but en quelques mots."
        },
        "examples": [
          "Grow in the region"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "situation": {
    "en": {
      "title": "Situation",
      "description": "Where the organisation stands today."
    },
    "fr": {
      "title": "Situation",
      "description": "Où en est l’organisation aujourd’hui."
    },
    "keys": {
      "summary": {
        "en": {
          "title": "Summary",
          "description": "What was found, in a few sentences."
        },
        "fr": {
          "title": "Résumé",
          "description": "Ce qui a été constaté, en quelques phrases."
        },
        "examples": [
          "Two accounts, few answers, a loyal public."
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who does the analysis."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui fait l’analyse."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When the analysis is due."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand l’analyse doit être prête."
        },
        "examples": [
          "2026-11-30"
        ]
      },
      "opportunities": {
        "en": {
          "title": "Opportunities",
          "description": "Events and moments worth using."
        },
        "fr": {
          "title": "Occasions clés",
          "description": "Événements et moments à saisir."
        },
        "examples": [
          [
            {
              "id": "spring-fair",
              "title": "Spring fair",
              "from": "2027-04-01",
              "to": "2027-04-12"
            }
          ]
        ]
      },
      "done": {
        "en": {
          "title": "Done",
          "description": "The day it was finished, or yes (true)."
        },
        "fr": {
          "title": "Terminé",
          "description": "Le jour où elle a été terminée, ou oui (true)."
        },
        "examples": [
          "2026-11-28",
          true
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "opportunity": {
    "en": {
      "title": "Opportunity",
      "description": "An event or a moment worth using."
    },
    "fr": {
      "title": "Occasion clé",
      "description": "Un événement ou un moment à saisir."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this opportunity."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette occasion."
        },
        "examples": [
          "spring-fair"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The opportunity in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "L’occasion en quelques mots."
        },
        "examples": [
          "Spring fair"
        ]
      },
      "from": {
        "en": {
          "title": "First day",
          "description": "The first day."
        },
        "fr": {
          "title": "Premier jour",
          "description": "Le premier jour."
        },
        "examples": [
          "2027-04-01"
        ]
      },
      "to": {
        "en": {
          "title": "Last day",
          "description": "The last day."
        },
        "fr": {
          "title": "Dernier jour",
          "description": "Le dernier jour."
        },
        "examples": [
          "2027-04-12"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "objective": {
    "en": {
      "title": "Objective",
      "description": "Something measurable that the plan wants to reach."
    },
    "fr": {
      "title": "Objectif",
      "description": "Un résultat mesurable que le plan veut atteindre."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this objective, used by steps, campaigns and posts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cet objectif, utilisé par les étapes, les campagnes et les publications."
        },
        "examples": [
          "awareness"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The objective in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "L’objectif en quelques mots."
        },
        "examples": [
          "Be known in the region"
        ]
      },
      "how": {
        "en": {
          "title": "How",
          "description": "How it is put in place."
        },
        "fr": {
          "title": "Comment",
          "description": "Comment il est mis en place."
        },
        "examples": [
          "Three series of videos with volunteers."
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for it."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui en répond."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "The day on which it should be reached."
        },
        "fr": {
          "title": "Échéance",
          "description": "Le jour où il devrait être atteint."
        },
        "examples": [
          "2027-09-30"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount set aside for it."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant qui lui est réservé."
        },
        "examples": [
          "4000 CAD"
        ]
      },
      "supports": {
        "en": {
          "title": "Supports",
          "description": "The general goals that it serves."
        },
        "fr": {
          "title": "Appuie",
          "description": "Les buts généraux qu’il sert."
        },
        "examples": [
          [
            "local-growth"
          ]
        ]
      },
      "measure": {
        "en": {
          "title": "Measure",
          "description": "The figure that says whether it is reached."
        },
        "fr": {
          "title": "Indicateur",
          "description": "Le chiffre qui dit s’il est atteint."
        },
        "examples": [
          {
            "metric": "reach",
            "baseline": 12000,
            "target": 20000,
            "unit": "people/month"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "measure": {
    "en": {
      "title": "Measure",
      "description": "A figure with its start and its target."
    },
    "fr": {
      "title": "Indicateur",
      "description": "Un chiffre, avec son point de départ et sa cible."
    },
    "keys": {
      "metric": {
        "en": {
          "title": "Metric",
          "description": "What is counted, by the same name as in results."
        },
        "fr": {
          "title": "Mesure",
          "description": "Ce qui est compté, sous le même nom que dans les résultats."
        },
        "examples": [
          "reach"
        ]
      },
      "baseline": {
        "en": {
          "title": "Baseline",
          "description": "The figure at the start."
        },
        "fr": {
          "title": "Point de départ",
          "description": "Le chiffre au départ."
        },
        "examples": [
          12000
        ]
      },
      "target": {
        "en": {
          "title": "Target",
          "description": "The figure to reach."
        },
        "fr": {
          "title": "Cible",
          "description": "Le chiffre à atteindre."
        },
        "examples": [
          20000
        ]
      },
      "unit": {
        "en": {
          "title": "Unit",
          "description": "What the figure counts, and in which time."
        },
        "fr": {
          "title": "Unité",
          "description": "Ce que compte le chiffre, et sur quelle durée."
        },
        "examples": [
          "people/month"
        ]
      },
      "source": {
        "en": {
          "title": "Source",
          "description": "Where the figure is read."
        },
        "fr": {
          "title": "Source",
          "description": "Où le chiffre est relevé."
        },
        "examples": [
          "platform statistics"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "segment": {
    "en": {
      "title": "Segment",
      "description": "A group of people the plan speaks to."
    },
    "fr": {
      "title": "Segment",
      "description": "Un groupe de personnes auquel le plan s’adresse."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this segment."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce segment."
        },
        "examples": [
          "families"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The segment in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "Le segment en quelques mots."
        },
        "examples": [
          "Families"
        ]
      },
      "insight": {
        "en": {
          "title": "Insight",
          "description": "What is known about these people."
        },
        "fr": {
          "title": "Ce qu’on en sait",
          "description": "Ce que l’on sait de ces personnes."
        },
        "examples": [
          "They plan their outings on Thursday evening."
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "zone": {
    "en": {
      "title": "Zone",
      "description": "A type of social media, with what is used there."
    },
    "fr": {
      "title": "Zone",
      "description": "Un type de médias sociaux, avec ce qu’on y utilise."
    },
    "keys": {
      "zone": {
        "en": {
          "title": "Zone",
          "description": "The type of social media."
        },
        "fr": {
          "title": "Zone",
          "description": "Le type de médias sociaux."
        },
        "examples": [
          "community"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The accounts used there."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes utilisés."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      },
      "segments": {
        "en": {
          "title": "Segments",
          "description": "The groups of people met there."
        },
        "fr": {
          "title": "Segments",
          "description": "Les groupes de personnes rejoints."
        },
        "examples": [
          [
            "families"
          ]
        ]
      },
      "tools": {
        "en": {
          "title": "Tools",
          "description": "The tools used there."
        },
        "fr": {
          "title": "Outils",
          "description": "Les outils utilisés."
        },
        "examples": [
          [
            "scheduling tool"
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "strategy": {
    "en": {
      "title": "Strategy",
      "description": "The experience offered to people."
    },
    "fr": {
      "title": "Stratégie",
      "description": "L’expérience proposée aux gens."
    },
    "keys": {
      "experience": {
        "en": {
          "title": "Experience",
          "description": "What people live and feel with us."
        },
        "fr": {
          "title": "Expérience",
          "description": "Ce que les gens vivent et ressentent avec nous."
        },
        "examples": [
          "See what happens behind the doors."
        ]
      },
      "themes": {
        "en": {
          "title": "Themes",
          "description": "The themes that return in the calendar."
        },
        "fr": {
          "title": "Thèmes",
          "description": "Les thèmes qui reviennent dans le calendrier."
        },
        "examples": [
          [
            {
              "id": "behind-the-scenes",
              "title": "Behind the scenes",
              "share": "40%"
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "theme": {
    "en": {
      "title": "Theme",
      "description": "A theme that returns in the calendar."
    },
    "fr": {
      "title": "Thème",
      "description": "Un thème qui revient dans le calendrier."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this theme."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce thème."
        },
        "examples": [
          "behind-the-scenes"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The theme in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "Le thème en quelques mots."
        },
        "examples": [
          "Behind the scenes"
        ]
      },
      "benefit": {
        "en": {
          "title": "Benefit",
          "description": "What people gain from it."
        },
        "fr": {
          "title": "Bénéfice",
          "description": "Ce que les gens y gagnent."
        },
        "examples": [
          "They see how their money is used."
        ]
      },
      "share": {
        "en": {
          "title": "Share",
          "description": "Its share of the posts."
        },
        "fr": {
          "title": "Part",
          "description": "Sa part des publications."
        },
        "examples": [
          "40%"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "step": {
    "en": {
      "title": "Activation step",
      "description": "Something to do, with who, when and how much."
    },
    "fr": {
      "title": "Étape du plan d’action",
      "description": "Une chose à faire : qui, quand et combien."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this step."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette étape."
        },
        "examples": [
          "teaser"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The step in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "L’étape en quelques mots."
        },
        "examples": [
          "Teaser of the spring fair"
        ]
      },
      "objective": {
        "en": {
          "title": "Objective",
          "description": "The objective it serves."
        },
        "fr": {
          "title": "Objectif",
          "description": "L’objectif qu’elle sert."
        },
        "examples": [
          "awareness"
        ]
      },
      "how": {
        "en": {
          "title": "How",
          "description": "How it is done."
        },
        "fr": {
          "title": "Comment",
          "description": "Comment elle est réalisée."
        },
        "examples": [
          "Four short videos on the site."
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who does it."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui s’en charge."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When it should be done."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand elle doit être terminée."
        },
        "examples": [
          "2027-03-01"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount set aside for it."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant qui lui est réservé."
        },
        "examples": [
          "600 CAD"
        ]
      },
      "promotion": {
        "en": {
          "title": "Other promotion",
          "description": "Promotional tools outside social media."
        },
        "fr": {
          "title": "Autres outils promotionnels",
          "description": "Outils promotionnels hors des médias sociaux."
        },
        "examples": [
          [
            "newsletter",
            "in-store poster"
          ]
        ]
      },
      "dependsOn": {
        "en": {
          "title": "Depends on",
          "description": "Steps that come before it."
        },
        "fr": {
          "title": "Dépend de",
          "description": "Étapes qui la précèdent."
        },
        "examples": [
          [
            "teaser"
          ]
        ]
      },
      "done": {
        "en": {
          "title": "Done",
          "description": "The day it was finished, or yes (true)."
        },
        "fr": {
          "title": "Terminé",
          "description": "Le jour où elle a été terminée, ou oui (true)."
        },
        "examples": [
          "2027-02-27",
          true
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "campaign": {
    "en": {
      "title": "Campaign",
      "description": "A run of posts over a period."
    },
    "fr": {
      "title": "Campagne",
      "description": "Une série de publications sur une période."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this campaign."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette campagne."
        },
        "examples": [
          "spring"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The campaign in a few words."
        },
        "fr": {
          "title": "Titre",
          "description": "La campagne en quelques mots."
        },
        "examples": [
          "Spring"
        ]
      },
      "period": {
        "en": {
          "title": "Period",
          "description": "Its first and its last day."
        },
        "fr": {
          "title": "Période",
          "description": "Son premier et son dernier jour."
        },
        "examples": [
          {
            "from": "2027-03-01",
            "to": "2027-04-30"
          }
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for it."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui en répond."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount set aside for it."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant qui lui est réservé."
        },
        "examples": [
          "900 CAD"
        ]
      },
      "objective": {
        "en": {
          "title": "Objective",
          "description": "The objective it serves."
        },
        "fr": {
          "title": "Objectif",
          "description": "L’objectif qu’elle sert."
        },
        "examples": [
          "awareness"
        ]
      },
      "utm": {
        "en": {
          "title": "Campaign parameters",
          "description": "What is added to links so that visits can be counted."
        },
        "fr": {
          "title": "Paramètres de campagne",
          "description": "Ce qui s’ajoute aux liens pour compter les visites."
        },
        "examples": [
          {
            "source": "{network}",
            "medium": "social",
            "campaign": "spring-2027"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "utm": {
    "en": {
      "title": "Campaign parameters",
      "description": "Parameters added to links (UTM)."
    },
    "fr": {
      "title": "Paramètres de campagne",
      "description": "Paramètres ajoutés aux liens (UTM)."
    },
    "keys": {
      "source": {
        "en": {
          "title": "Source",
          "description": "Where the visit comes from; {network} is replaced."
        },
        "fr": {
          "title": "Source",
          "description": "D’où vient la visite; {network} est remplacé."
        },
        "examples": [
          "{network}"
        ]
      },
      "medium": {
        "en": {
          "title": "Medium",
          "description": "The kind of medium."
        },
        "fr": {
          "title": "Support",
          "description": "Le type de média."
        },
        "examples": [
          "social"
        ]
      },
      "campaign": {
        "en": {
          "title": "Campaign",
          "description": "The campaign's name in the statistics."
        },
        "fr": {
          "title": "Campagne",
          "description": "Le nom de la campagne dans les statistiques."
        },
        "examples": [
          "spring-2027"
        ]
      },
      "content": {
        "en": {
          "title": "Content",
          "description": "Tells several links of one campaign apart."
        },
        "fr": {
          "title": "Contenu",
          "description": "Distingue plusieurs liens d’une même campagne."
        },
        "examples": [
          "video"
        ]
      },
      "term": {
        "en": {
          "title": "Term",
          "description": "A keyword, for paid search."
        },
        "fr": {
          "title": "Terme",
          "description": "Un mot-clé, pour la recherche payante."
        },
        "examples": [
          "fair"
        ]
      }
    }
  },
  "measurement": {
    "en": {
      "title": "Measurement",
      "description": "How and when results are read."
    },
    "fr": {
      "title": "Mesure",
      "description": "Comment et quand les résultats sont relevés."
    },
    "keys": {
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who reads the figures."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui relève les chiffres."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "every": {
        "en": {
          "title": "Every",
          "description": "How often the plan is reviewed."
        },
        "fr": {
          "title": "Fréquence",
          "description": "À quel rythme le plan est revu."
        },
        "examples": [
          "1 month"
        ]
      },
      "resultsAfter": {
        "en": {
          "title": "Results after",
          "description": "How long after publication the figures are read."
        },
        "fr": {
          "title": "Résultats après",
          "description": "Combien de temps après la publication les chiffres sont relevés."
        },
        "examples": [
          "14d"
        ],
        "default": "14d"
      },
      "reviews": {
        "en": {
          "title": "Reviews",
          "description": "The reviews held so far, with their figures and decisions."
        },
        "fr": {
          "title": "Bilans",
          "description": "Les bilans tenus jusqu’ici, avec leurs chiffres et leurs décisions."
        },
        "examples": [
          [
            {
              "date": "2027-04-01",
              "results": {
                "reach": 13400
              }
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "review": {
    "en": {
      "title": "Review",
      "description": "A look at the figures, and what was decided."
    },
    "fr": {
      "title": "Bilan",
      "description": "Un regard sur les chiffres, et ce qui a été décidé."
    },
    "keys": {
      "date": {
        "en": {
          "title": "Date",
          "description": "The day of the review."
        },
        "fr": {
          "title": "Date",
          "description": "Le jour du bilan."
        },
        "examples": [
          "2027-04-01"
        ]
      },
      "results": {
        "en": {
          "title": "Results",
          "description": "The figures on that day."
        },
        "fr": {
          "title": "Résultats",
          "description": "Les chiffres de ce jour."
        },
        "examples": [
          {
            "reach": 13400
          }
        ]
      },
      "decision": {
        "en": {
          "title": "Decision",
          "description": "What was decided."
        },
        "fr": {
          "title": "Décision",
          "description": "Ce qui a été décidé."
        },
        "examples": [
          "Two videos a month instead of four."
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "plan": {
    "en": {
      "title": "Plan",
      "description": "The plan in seven steps, from the situation to measurement."
    },
    "fr": {
      "title": "Plan",
      "description": "Le plan en sept étapes, de l’analyse de la situation à la mesure."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "plan"
        ],
        "default": "plan"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "plan-2027"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "Plan 2027"
        ]
      },
      "period": {
        "en": {
          "title": "Period",
          "description": "The first and the last day of the plan."
        },
        "fr": {
          "title": "Période",
          "description": "Le premier et le dernier jour du plan."
        },
        "examples": [
          {
            "from": "2027-01-01",
            "to": "2027-12-31"
          }
        ]
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone of the times in this file."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau des heures de ce fichier."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for the plan."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui répond du plan."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The whole amount for the plan."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant total du plan."
        },
        "examples": [
          "12000 CAD"
        ]
      },
      "goals": {
        "en": {
          "title": "General goals",
          "description": "What the organisation as a whole wants to reach."
        },
        "fr": {
          "title": "Buts généraux",
          "description": "Ce que l’organisation entière veut atteindre."
        },
        "examples": [
          [
            {
              "id": "local-growth",
              "title": "Grow in the region"
            }
          ]
        ]
      },
      "situation": {
        "en": {
          "title": "1. Situation",
          "description": "Where the organisation stands, and its key opportunities."
        },
        "fr": {
          "title": "1. Situation",
          "description": "Où en est l’organisation et ses occasions clés."
        },
        "examples": [
          {
            "summary": "Two accounts, few answers.",
            "owner": "mlavoie"
          }
        ]
      },
      "objectives": {
        "en": {
          "title": "2. Objectives",
          "description": "What the plan wants to reach, by when and with what."
        },
        "fr": {
          "title": "2. Objectifs",
          "description": "Ce que le plan veut atteindre, pour quand et avec quels moyens."
        },
        "examples": [
          [
            {
              "id": "awareness",
              "title": "Be known in the region"
            }
          ]
        ]
      },
      "segments": {
        "en": {
          "title": "3. Segments",
          "description": "The groups of people the plan speaks to."
        },
        "fr": {
          "title": "3. Segments",
          "description": "Les groupes de personnes auxquels le plan s’adresse."
        },
        "examples": [
          [
            {
              "id": "families",
              "title": "Families"
            }
          ]
        ]
      },
      "zones": {
        "en": {
          "title": "4. Zones",
          "description": "The types of social media, with channels and tools."
        },
        "fr": {
          "title": "4. Zones",
          "description": "Les types de médias sociaux, avec les comptes et les outils."
        },
        "examples": [
          [
            {
              "zone": "community",
              "channels": [
                "ig-main"
              ]
            }
          ]
        ]
      },
      "strategy": {
        "en": {
          "title": "5. Strategy",
          "description": "The experience that is offered, and its themes."
        },
        "fr": {
          "title": "5. Stratégie",
          "description": "L’expérience proposée et ses thèmes."
        },
        "examples": [
          {
            "experience": "See what happens behind the doors."
          }
        ]
      },
      "activation": {
        "en": {
          "title": "6. Activation",
          "description": "What is done: the steps of the action plan."
        },
        "fr": {
          "title": "6. Plan d’action",
          "description": "Ce qui est fait : les étapes du plan d’action."
        },
        "examples": [
          [
            {
              "id": "teaser",
              "title": "Teaser of the spring fair",
              "objective": "awareness"
            }
          ]
        ]
      },
      "campaigns": {
        "en": {
          "title": "Campaigns",
          "description": "Runs of posts over a period."
        },
        "fr": {
          "title": "Campagnes",
          "description": "Séries de publications sur une période."
        },
        "examples": [
          [
            {
              "id": "spring",
              "title": "Spring",
              "period": {
                "from": "2027-03-01",
                "to": "2027-04-30"
              }
            }
          ]
        ]
      },
      "measurement": {
        "en": {
          "title": "7. Measurement",
          "description": "How and when results are read and discussed."
        },
        "fr": {
          "title": "7. Mesure",
          "description": "Comment et quand les résultats sont relevés et discutés."
        },
        "examples": [
          {
            "every": "1 month",
            "resultsAfter": "14d"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "person": {
    "en": {
      "title": "Person",
      "description": "Somebody who takes part in the work."
    },
    "fr": {
      "title": "Personne",
      "description": "Quelqu’un qui participe au travail."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this person, used everywhere else."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette personne, utilisé partout ailleurs."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "name": {
        "en": {
          "title": "Name",
          "description": "The person's full name."
        },
        "fr": {
          "title": "Nom",
          "description": "Le nom complet de la personne."
        },
        "examples": [
          "Marie Lavoie"
        ]
      },
      "department": {
        "en": {
          "title": "Department",
          "description": "The part of the organisation the person works in."
        },
        "fr": {
          "title": "Service",
          "description": "La partie de l’organisation où travaille la personne."
        },
        "examples": [
          "communications"
        ]
      },
      "roles": {
        "en": {
          "title": "Roles",
          "description": "What the person may do, for example edit or approve."
        },
        "fr": {
          "title": "Rôles",
          "description": "Ce que la personne peut faire, par exemple rédiger ou approuver."
        },
        "examples": [
          [
            "editor",
            "approver"
          ]
        ]
      },
      "email": {
        "en": {
          "title": "Email",
          "description": "The work address; it stays in the history of the files."
        },
        "fr": {
          "title": "Courriel",
          "description": "L’adresse de travail; elle reste dans l’historique des fichiers."
        },
        "examples": [
          "marie@example.org"
        ]
      },
      "handle": {
        "en": {
          "title": "Handle",
          "description": "The person's user name where the files are reviewed, such as on GitHub or GitLab, without @."
        },
        "fr": {
          "title": "Nom d’utilisateur",
          "description": "Le nom de la personne là où les fichiers sont relus, par exemple sur GitHub ou GitLab, sans @."
        },
        "examples": [
          "marie-lavoie"
        ]
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone in which the person works."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau où travaille la personne."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "languages": {
        "en": {
          "title": "Languages",
          "description": "The languages in which the person writes."
        },
        "fr": {
          "title": "Langues",
          "description": "Les langues dans lesquelles la personne écrit."
        },
        "examples": [
          [
            "fr",
            "en"
          ]
        ]
      },
      "capacity": {
        "en": {
          "title": "Capacity",
          "description": "How much time the person has for this work."
        },
        "fr": {
          "title": "Capacité",
          "description": "Le temps que la personne peut consacrer à ce travail."
        },
        "examples": [
          "6h/week"
        ]
      },
      "trained": {
        "en": {
          "title": "Trained on",
          "description": "The day of the last training."
        },
        "fr": {
          "title": "Formation suivie le",
          "description": "Le jour de la dernière formation."
        },
        "examples": [
          "2026-09-01"
        ]
      },
      "away": {
        "en": {
          "title": "Away",
          "description": "Periods in which the person is not there, with a deputy."
        },
        "fr": {
          "title": "Absences",
          "description": "Périodes où la personne n’est pas là, avec qui la remplace."
        },
        "examples": [
          [
            {
              "from": "2027-07-01",
              "to": "2027-07-14",
              "deputy": "jtremblay"
            }
          ]
        ]
      },
      "unit": {
        "en": {
          "title": "Unit",
          "description": "The unit the person belongs to."
        },
        "fr": {
          "title": "Unité",
          "description": "L’unité dont fait partie la personne."
        },
        "examples": [
          "head-office"
        ]
      },
      "until": {
        "en": {
          "title": "Until",
          "description": "The last day in the role."
        },
        "fr": {
          "title": "Jusqu’au",
          "description": "Le dernier jour en poste."
        },
        "examples": [
          "2027-12-31"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "absence": {
    "en": {
      "title": "Absence",
      "description": "A period in which somebody is away."
    },
    "fr": {
      "title": "Absence",
      "description": "Une période où quelqu’un est absent."
    },
    "keys": {
      "from": {
        "en": {
          "title": "First day",
          "description": "The first day away."
        },
        "fr": {
          "title": "Premier jour",
          "description": "Le premier jour d’absence."
        },
        "examples": [
          "2027-07-01"
        ]
      },
      "to": {
        "en": {
          "title": "Last day",
          "description": "The last day away; open when absent."
        },
        "fr": {
          "title": "Dernier jour",
          "description": "Le dernier jour d’absence; sans fin prévue en l’absence de cette clé."
        },
        "examples": [
          "2027-07-14"
        ]
      },
      "deputy": {
        "en": {
          "title": "Deputy",
          "description": "Who stands in."
        },
        "fr": {
          "title": "Remplacement",
          "description": "La personne qui remplace."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "people": {
    "en": {
      "title": "People",
      "description": "The register of people: who takes part, in which role, and when they are away."
    },
    "fr": {
      "title": "Personnes",
      "description": "Le registre des personnes : qui participe, à quel titre et quand chaque personne est absente."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "people"
        ],
        "default": "people"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "people"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "Museum"
        ]
      },
      "people": {
        "en": {
          "title": "People",
          "description": "Everyone who owns, approves or prepares something."
        },
        "fr": {
          "title": "Personnes",
          "description": "Toutes les personnes qui ont une responsabilité, approuvent ou préparent quelque chose."
        },
        "examples": [
          [
            {
              "id": "mlavoie",
              "name": "Marie Lavoie"
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "channel": {
    "en": {
      "title": "Channel",
      "description": "One account on one network."
    },
    "fr": {
      "title": "Compte",
      "description": "Un compte sur un réseau."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this account, used in the calendars."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce compte, utilisé dans les calendriers."
        },
        "examples": [
          "ig-main"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The account's name as people say it."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du compte tel qu’on le dit."
        },
        "examples": [
          "Instagram, main account"
        ]
      },
      "network": {
        "en": {
          "title": "Network",
          "description": "The network the account is on."
        },
        "fr": {
          "title": "Réseau",
          "description": "Le réseau où se trouve le compte."
        },
        "examples": [
          "instagram"
        ]
      },
      "handle": {
        "en": {
          "title": "Handle",
          "description": "The account's name on the network."
        },
        "fr": {
          "title": "Nom de compte",
          "description": "Le nom du compte sur le réseau."
        },
        "examples": [
          "@example"
        ]
      },
      "url": {
        "en": {
          "title": "Address",
          "description": "The account's web address."
        },
        "fr": {
          "title": "Adresse",
          "description": "L’adresse Web du compte."
        },
        "examples": [
          "https://example.org/social"
        ]
      },
      "purpose": {
        "en": {
          "title": "Purpose",
          "description": "What the account is for."
        },
        "fr": {
          "title": "Raison d’être",
          "description": "À quoi sert le compte."
        },
        "examples": [
          "News for families"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who looks after the account."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui s’occupe du compte."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "backup": {
        "en": {
          "title": "Backup",
          "description": "Who looks after it when the owner cannot."
        },
        "fr": {
          "title": "Relève",
          "description": "La personne qui prend le relais."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "unit": {
        "en": {
          "title": "Unit",
          "description": "The business unit that holds the account."
        },
        "fr": {
          "title": "Unité",
          "description": "L’unité à laquelle appartient le compte."
        },
        "examples": [
          "head-office"
        ]
      },
      "languages": {
        "en": {
          "title": "Languages",
          "description": "The languages of the account."
        },
        "fr": {
          "title": "Langues",
          "description": "Les langues du compte."
        },
        "examples": [
          [
            "fr"
          ]
        ]
      },
      "cadence": {
        "en": {
          "title": "Cadence",
          "description": "How often the account publishes."
        },
        "fr": {
          "title": "Cadence",
          "description": "Le rythme de publication du compte."
        },
        "examples": [
          {
            "min": "2/week",
            "max": "2/day"
          }
        ]
      },
      "quietHours": {
        "en": {
          "title": "Quiet hours",
          "description": "Hours in which this account publishes nothing."
        },
        "fr": {
          "title": "Heures de silence",
          "description": "Heures pendant lesquelles ce compte ne publie rien."
        },
        "examples": [
          {
            "from": "21:00",
            "to": "07:00"
          }
        ]
      },
      "responseTime": {
        "en": {
          "title": "Response time",
          "description": "How soon messages and comments are answered."
        },
        "fr": {
          "title": "Délai de réponse",
          "description": "Le délai de réponse aux messages et aux commentaires."
        },
        "examples": [
          "4h"
        ]
      },
      "twoFactor": {
        "en": {
          "title": "Two-step sign-in",
          "description": "Yes (true) when signing in needs a second step."
        },
        "fr": {
          "title": "Connexion en deux étapes",
          "description": "Oui (true) si la connexion demande une deuxième étape."
        },
        "examples": [
          true
        ]
      },
      "status": {
        "en": {
          "title": "Status",
          "description": "Whether the account is in use."
        },
        "fr": {
          "title": "Statut",
          "description": "Indique si le compte est en service."
        },
        "examples": [
          "active"
        ],
        "default": "active"
      },
      "limits": {
        "en": {
          "title": "Limits",
          "description": "Limits of this account where they differ from the network's."
        },
        "fr": {
          "title": "Limites",
          "description": "Limites de ce compte lorsqu’elles diffèrent de celles du réseau."
        },
        "examples": [
          {
            "text": 1000
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "limits": {
    "en": {
      "title": "Limits",
      "description": "Limits of one account, which replace the network's."
    },
    "fr": {
      "title": "Limites",
      "description": "Limites d’un compte, qui remplacent celles du réseau."
    },
    "keys": {
      "text": {
        "en": {
          "title": "Text length",
          "description": "The longest text, counted as the network counts."
        },
        "fr": {
          "title": "Longueur du texte",
          "description": "Le texte le plus long, compté comme le réseau le compte."
        },
        "examples": [
          1000
        ]
      },
      "title": {
        "en": {
          "title": "Title length",
          "description": "The longest title."
        },
        "fr": {
          "title": "Longueur du titre",
          "description": "Le titre le plus long."
        },
        "examples": [
          100
        ]
      },
      "hashtags": {
        "en": {
          "title": "Hashtags",
          "description": "The highest number of hashtags."
        },
        "fr": {
          "title": "Mots-clics",
          "description": "Le plus grand nombre de mots-clics."
        },
        "examples": [
          5
        ]
      },
      "mentions": {
        "en": {
          "title": "Mentions",
          "description": "The highest number of mentions."
        },
        "fr": {
          "title": "Mentions",
          "description": "Le plus grand nombre de mentions."
        },
        "examples": [
          20
        ]
      },
      "media": {
        "en": {
          "title": "Media",
          "description": "The highest number of pictures and videos in one post."
        },
        "fr": {
          "title": "Médias",
          "description": "Le plus grand nombre d’images et de vidéos dans une publication."
        },
        "examples": [
          10
        ]
      },
      "alt": {
        "en": {
          "title": "Alternative text length",
          "description": "The longest alternative text."
        },
        "fr": {
          "title": "Longueur du texte de remplacement",
          "description": "Le texte de remplacement le plus long."
        },
        "examples": [
          1500
        ]
      },
      "firstComment": {
        "en": {
          "title": "First comment length",
          "description": "The longest first comment."
        },
        "fr": {
          "title": "Longueur du premier commentaire",
          "description": "Le premier commentaire le plus long."
        },
        "examples": [
          2200
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "channels": {
    "en": {
      "title": "Channels",
      "description": "The register of accounts: where the organisation publishes, and who looks after each account."
    },
    "fr": {
      "title": "Comptes",
      "description": "Le registre des comptes : où l’organisation publie et qui s’occupe de chaque compte."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "channels"
        ],
        "default": "channels"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "channels"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "Museum"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "All accounts, also planned and closed ones."
        },
        "fr": {
          "title": "Comptes",
          "description": "Tous les comptes, y compris ceux qui sont prévus ou fermés."
        },
        "examples": [
          [
            {
              "id": "ig-main",
              "network": "instagram"
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "defaults": {
    "en": {
      "title": "Defaults",
      "description": "What holds for every post of the calendar that says nothing else."
    },
    "fr": {
      "title": "Valeurs par défaut",
      "description": "Ce qui vaut pour toute publication du calendrier qui ne dit rien d’autre."
    },
    "keys": {
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for the posts."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui répond des publications."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When the posts must be ready, counted back from publication."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand les publications doivent être prêtes, à rebours de leur parution."
        },
        "examples": [
          "publish-3bd"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "Where the posts appear."
        },
        "fr": {
          "title": "Comptes",
          "description": "Où paraissent les publications."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      }
    }
  },
  "calendar": {
    "en": {
      "title": "Calendar",
      "description": "An editorial calendar: the posts of a period."
    },
    "fr": {
      "title": "Calendrier",
      "description": "Un calendrier éditorial : les publications d’une période."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "calendar"
        ],
        "default": "calendar"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "march-2027"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "March 2027"
        ]
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone of the times in this file."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau des heures de ce fichier."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "period": {
        "en": {
          "title": "Period",
          "description": "The first and the last day of the calendar."
        },
        "fr": {
          "title": "Période",
          "description": "Le premier et le dernier jour du calendrier."
        },
        "examples": [
          {
            "from": "2027-03-01",
            "to": "2027-03-31"
          }
        ]
      },
      "plan": {
        "en": {
          "title": "Plan",
          "description": "The plan that the calendar carries out."
        },
        "fr": {
          "title": "Plan",
          "description": "Le plan que le calendrier met en œuvre."
        },
        "examples": [
          "plan-2027"
        ]
      },
      "closed": {
        "en": {
          "title": "Closed",
          "description": "Yes (true) for an old month: only the form is still checked."
        },
        "fr": {
          "title": "Clos",
          "description": "Oui (true) pour un ancien mois : seule la forme est encore vérifiée."
        },
        "examples": [
          true
        ],
        "default": false
      },
      "defaults": {
        "en": {
          "title": "Defaults",
          "description": "What holds for every post that says nothing else."
        },
        "fr": {
          "title": "Valeurs par défaut",
          "description": "Ce qui vaut pour toute publication qui ne dit rien d’autre."
        },
        "examples": [
          {
            "owner": "mlavoie",
            "deadline": "publish-3bd"
          }
        ]
      },
      "posts": {
        "en": {
          "title": "Posts",
          "description": "The posts, in the order you like."
        },
        "fr": {
          "title": "Publications",
          "description": "Les publications, dans l’ordre de votre choix."
        },
        "examples": [
          [
            {
              "id": "spring-teaser",
              "title": "Spring teaser",
              "status": "idea"
            }
          ]
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "post": {
    "en": {
      "title": "Post",
      "description": "One publication, on one or several channels."
    },
    "fr": {
      "title": "Publication",
      "description": "Une publication, sur un ou plusieurs comptes."
    },
    "keys": {
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this post; it never changes."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette publication; il ne change jamais."
        },
        "examples": [
          "spring-teaser"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "What the post is about, for your team."
        },
        "fr": {
          "title": "Titre",
          "description": "Le sujet de la publication, pour votre équipe."
        },
        "examples": [
          "Spring teaser",
          {
            "fr": "Avant-goût du printemps",
            "en": "Spring teaser"
          }
        ]
      },
      "publish": {
        "en": {
          "title": "Publication",
          "description": "The day, or the day and time, on which it should appear."
        },
        "fr": {
          "title": "Parution",
          "description": "Le jour, ou le jour et l’heure, où elle doit paraître."
        },
        "examples": [
          "2027-03-04T09:30",
          "2027-03-04"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The accounts on which it appears."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes où elle paraît."
        },
        "examples": [
          [
            "ig-main",
            "fb-main"
          ]
        ]
      },
      "format": {
        "en": {
          "title": "Format",
          "description": "The form it takes."
        },
        "fr": {
          "title": "Format",
          "description": "La forme qu’elle prend."
        },
        "examples": [
          "feed"
        ],
        "default": "feed"
      },
      "nature": {
        "en": {
          "title": "Nature",
          "description": "Planned content, a service message or an answer to the day."
        },
        "fr": {
          "title": "Nature",
          "description": "Contenu prévu, message de service ou réaction du jour."
        },
        "examples": [
          "service"
        ],
        "default": "editorial"
      },
      "status": {
        "en": {
          "title": "Status",
          "description": "How far it has come."
        },
        "fr": {
          "title": "Statut",
          "description": "Où elle en est."
        },
        "examples": [
          "approved"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for it; one person."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui en répond; une seule."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "approver": {
        "en": {
          "title": "Approver",
          "description": "Who should approve it."
        },
        "fr": {
          "title": "Approbation attendue de",
          "description": "La ou les personnes qui doivent l’approuver."
        },
        "examples": [
          "mlavoie",
          [
            "mlavoie",
            "jtremblay"
          ]
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When it must be ready: a date, or counted back from publication."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand elle doit être prête : une date, ou à rebours de la parution."
        },
        "examples": [
          "publish-7d",
          "2027-02-25"
        ]
      },
      "objective": {
        "en": {
          "title": "Objective",
          "description": "The objective it serves."
        },
        "fr": {
          "title": "Objectif",
          "description": "L’objectif qu’elle sert."
        },
        "examples": [
          "awareness"
        ]
      },
      "step": {
        "en": {
          "title": "Step",
          "description": "The activation step it belongs to."
        },
        "fr": {
          "title": "Étape",
          "description": "L’étape du plan d’action dont elle fait partie."
        },
        "examples": [
          "teaser"
        ]
      },
      "campaign": {
        "en": {
          "title": "Campaign",
          "description": "The campaign it belongs to."
        },
        "fr": {
          "title": "Campagne",
          "description": "La campagne dont elle fait partie."
        },
        "examples": [
          "spring"
        ]
      },
      "theme": {
        "en": {
          "title": "Theme",
          "description": "The theme it treats."
        },
        "fr": {
          "title": "Thème",
          "description": "Le thème qu’elle aborde."
        },
        "examples": [
          "behind-the-scenes"
        ]
      },
      "segment": {
        "en": {
          "title": "Segment",
          "description": "The group of people it speaks to."
        },
        "fr": {
          "title": "Segment",
          "description": "Le groupe de personnes auquel elle s’adresse."
        },
        "examples": [
          "families"
        ]
      },
      "benefit": {
        "en": {
          "title": "Benefit",
          "description": "What people gain from it."
        },
        "fr": {
          "title": "Bénéfice",
          "description": "Ce que les gens y gagnent."
        },
        "examples": [
          "They know when to come."
        ]
      },
      "text": {
        "en": {
          "title": "Text",
          "description": "The text as it appears, in one or several languages."
        },
        "fr": {
          "title": "Texte",
          "description": "Le texte tel qu’il paraît, en une ou plusieurs langues."
        },
        "examples": [
          "See you on April 1!",
          {
            "fr": "On se voit le 1er avril!",
            "en": "See you on April 1!"
          }
        ]
      },
      "bilingual": {
        "en": {
          "title": "Two languages",
          "description": "Both languages in one post, or each on its own account."
        },
        "fr": {
          "title": "Deux langues",
          "description": "Les deux langues dans une publication, ou chacune sur son compte."
        },
        "examples": [
          "paired"
        ]
      },
      "variants": {
        "en": {
          "title": "Variants",
          "description": "What differs on single channels."
        },
        "fr": {
          "title": "Variantes",
          "description": "Ce qui change sur certains comptes."
        },
        "examples": [
          {
            "bsky-main": {
              "text": "See you on April 1!"
            }
          }
        ]
      },
      "media": {
        "en": {
          "title": "Media",
          "description": "Pictures, videos and sound."
        },
        "fr": {
          "title": "Médias",
          "description": "Images, vidéos et sons."
        },
        "examples": [
          [
            {
              "file": "media/fair.jpg",
              "alt": "Children around a carousel"
            }
          ]
        ]
      },
      "link": {
        "en": {
          "title": "Link",
          "description": "The address the post leads to."
        },
        "fr": {
          "title": "Lien",
          "description": "L’adresse vers laquelle mène la publication."
        },
        "examples": [
          "https://example.org/fair"
        ]
      },
      "cta": {
        "en": {
          "title": "Call to action",
          "description": "What people are invited to do."
        },
        "fr": {
          "title": "Appel à l’action",
          "description": "Ce que les gens sont invités à faire."
        },
        "examples": [
          "Book your place"
        ]
      },
      "hashtags": {
        "en": {
          "title": "Hashtags",
          "description": "Hashtags, counted with the text; without the number sign."
        },
        "fr": {
          "title": "Mots-clics",
          "description": "Mots-clics, comptés avec le texte; sans le carré."
        },
        "examples": [
          [
            "Fair",
            "Spring"
          ]
        ]
      },
      "firstComment": {
        "en": {
          "title": "First comment",
          "description": "A comment that is posted right after."
        },
        "fr": {
          "title": "Premier commentaire",
          "description": "Un commentaire ajouté tout de suite après."
        },
        "examples": [
          "The programme is in our profile."
        ]
      },
      "location": {
        "en": {
          "title": "Location",
          "description": "The place that is shown with the post."
        },
        "fr": {
          "title": "Lieu",
          "description": "Le lieu affiché avec la publication."
        },
        "examples": [
          "Laval, Québec"
        ]
      },
      "language": {
        "en": {
          "title": "Language",
          "description": "The language of a text that is not given by language."
        },
        "fr": {
          "title": "Langue",
          "description": "La langue d’un texte qui n’est pas donné par langue."
        },
        "examples": [
          "fr"
        ]
      },
      "disclosure": {
        "en": {
          "title": "Disclosure",
          "description": "Whether somebody paid, gave or shares in it."
        },
        "fr": {
          "title": "Transparence",
          "description": "Indique si quelqu’un a payé, offert ou collaboré."
        },
        "examples": [
          "partner"
        ],
        "default": "none"
      },
      "partner": {
        "en": {
          "title": "Partner",
          "description": "Who paid, gave or shares in it."
        },
        "fr": {
          "title": "Partenaire",
          "description": "Qui a payé, offert ou collaboré."
        },
        "examples": [
          "City of Laval"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount set aside for this post; 0 CAD says that it is free."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant réservé à cette publication; 0 CAD dit qu’elle est gratuite."
        },
        "examples": [
          "150 CAD"
        ]
      },
      "paid": {
        "en": {
          "title": "Paid",
          "description": "Yes (true) when money is spent on showing it."
        },
        "fr": {
          "title": "Payante",
          "description": "Oui (true) si de l’argent sert à la diffuser."
        },
        "examples": [
          true
        ],
        "default": false
      },
      "boost": {
        "en": {
          "title": "Boost",
          "description": "Paid promotion of this post."
        },
        "fr": {
          "title": "Promotion payante",
          "description": "Promotion payante de cette publication."
        },
        "examples": [
          {
            "from": "2027-03-05",
            "to": "2027-03-08",
            "budget": "100 CAD"
          }
        ]
      },
      "spent": {
        "en": {
          "title": "Spent",
          "description": "What was really spent."
        },
        "fr": {
          "title": "Dépensé",
          "description": "Ce qui a réellement été dépensé."
        },
        "examples": [
          "96.40 CAD"
        ]
      },
      "evergreen": {
        "en": {
          "title": "Evergreen",
          "description": "It may be published again after a while."
        },
        "fr": {
          "title": "Intemporelle",
          "description": "Elle peut être publiée de nouveau après un certain temps."
        },
        "examples": [
          {
            "minGap": "90d"
          },
          true
        ]
      },
      "reuseOf": {
        "en": {
          "title": "Reuse of",
          "description": "The earlier post that it takes up again."
        },
        "fr": {
          "title": "Reprise de",
          "description": "La publication précédente qu’elle reprend."
        },
        "examples": [
          "autumn-teaser"
        ]
      },
      "tasks": {
        "en": {
          "title": "Tasks",
          "description": "The production steps of this post."
        },
        "fr": {
          "title": "Tâches",
          "description": "Les étapes de production de cette publication."
        },
        "examples": [
          [
            {
              "task": "draft",
              "owner": "jtremblay",
              "deadline": "publish-10d",
              "effort": "2h"
            }
          ]
        ]
      },
      "approvals": {
        "en": {
          "title": "Approvals",
          "description": "Approvals that were given or refused."
        },
        "fr": {
          "title": "Approbations",
          "description": "Approbations données ou refusées."
        },
        "examples": [
          [
            {
              "by": "mlavoie",
              "at": "2027-02-26T10:00",
              "of": "1f3a9c0d2b"
            }
          ]
        ]
      },
      "results": {
        "en": {
          "title": "Results",
          "description": "The figures, once they are read."
        },
        "fr": {
          "title": "Résultats",
          "description": "Les chiffres, une fois relevés."
        },
        "examples": [
          {
            "at": "2027-03-20",
            "reach": 5400,
            "clicks": 210
          }
        ]
      },
      "published": {
        "en": {
          "title": "Published",
          "description": "When and where it really appeared."
        },
        "fr": {
          "title": "Publiée",
          "description": "Quand et où elle est réellement parue."
        },
        "examples": [
          {
            "at": "2027-03-04T09:31",
            "url": "https://example.org/posts/1"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "variant": {
    "en": {
      "title": "Variant",
      "description": "What differs on one channel."
    },
    "fr": {
      "title": "Variante",
      "description": "Ce qui change sur un compte."
    },
    "keys": {
      "text": {
        "en": {
          "title": "Text",
          "description": "The text on this channel."
        },
        "fr": {
          "title": "Texte",
          "description": "Le texte sur ce compte."
        },
        "examples": [
          "See you on April 1!"
        ]
      },
      "format": {
        "en": {
          "title": "Format",
          "description": "The form on this channel."
        },
        "fr": {
          "title": "Format",
          "description": "La forme sur ce compte."
        },
        "examples": [
          "story"
        ]
      },
      "media": {
        "en": {
          "title": "Media",
          "description": "Pictures, videos and sound on this channel."
        },
        "fr": {
          "title": "Médias",
          "description": "Images, vidéos et sons sur ce compte."
        },
        "examples": [
          [
            {
              "file": "media/fair-square.jpg",
              "alt": "Children around a carousel"
            }
          ]
        ]
      },
      "link": {
        "en": {
          "title": "Link",
          "description": "The address on this channel."
        },
        "fr": {
          "title": "Lien",
          "description": "L’adresse sur ce compte."
        },
        "examples": [
          "https://example.org/fair"
        ]
      },
      "publish": {
        "en": {
          "title": "Publication",
          "description": "When it should appear on this channel."
        },
        "fr": {
          "title": "Parution",
          "description": "Quand elle doit paraître sur ce compte."
        },
        "examples": [
          "2027-03-04T12:00"
        ]
      },
      "status": {
        "en": {
          "title": "Status",
          "description": "How far it has come on this channel."
        },
        "fr": {
          "title": "Statut",
          "description": "Où elle en est sur ce compte."
        },
        "examples": [
          "scheduled"
        ]
      },
      "published": {
        "en": {
          "title": "Published",
          "description": "When and where it appeared on this channel."
        },
        "fr": {
          "title": "Publiée",
          "description": "Quand et où elle est parue sur ce compte."
        },
        "examples": [
          {
            "at": "2027-03-04T12:01"
          }
        ]
      },
      "results": {
        "en": {
          "title": "Results",
          "description": "The figures of this channel."
        },
        "fr": {
          "title": "Résultats",
          "description": "Les chiffres de ce compte."
        },
        "examples": [
          {
            "reach": 1200
          }
        ]
      },
      "spent": {
        "en": {
          "title": "Spent",
          "description": "What was spent on this channel."
        },
        "fr": {
          "title": "Dépensé",
          "description": "Ce qui a été dépensé sur ce compte."
        },
        "examples": [
          "40 CAD"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "media": {
    "en": {
      "title": "Media",
      "description": "A picture, a video or a sound."
    },
    "fr": {
      "title": "Média",
      "description": "Une image, une vidéo ou un son."
    },
    "keys": {
      "file": {
        "en": {
          "title": "File",
          "description": "The file, from this file's folder."
        },
        "fr": {
          "title": "Fichier",
          "description": "Le fichier, à partir du dossier de ce fichier-ci."
        },
        "examples": [
          "media/fair.jpg"
        ]
      },
      "alt": {
        "en": {
          "title": "Alternative text",
          "description": "What the picture shows, for people who cannot see it."
        },
        "fr": {
          "title": "Texte de remplacement",
          "description": "Ce que montre l’image, pour les personnes qui ne la voient pas."
        },
        "examples": [
          "Children around a carousel"
        ]
      },
      "captions": {
        "en": {
          "title": "Captions",
          "description": "The captions of a video: a file, one for each language, or yes (true) when they are in the picture."
        },
        "fr": {
          "title": "Sous-titres",
          "description": "Les sous-titres d’une vidéo : un fichier, un par langue, ou oui (true) s’ils sont dans l’image."
        },
        "examples": [
          "media/fair.srt",
          true
        ]
      },
      "transcript": {
        "en": {
          "title": "Transcript",
          "description": "The spoken words, or the file that holds them."
        },
        "fr": {
          "title": "Transcription",
          "description": "Les paroles, ou le fichier qui les contient."
        },
        "examples": [
          "media/fair.txt"
        ]
      },
      "credit": {
        "en": {
          "title": "Credit",
          "description": "Who made it."
        },
        "fr": {
          "title": "Mention de source",
          "description": "Qui l’a réalisé."
        },
        "examples": [
          "Photo: Anne Roy"
        ]
      },
      "licence": {
        "en": {
          "title": "Licence",
          "description": "On what terms it may be used."
        },
        "fr": {
          "title": "Licence",
          "description": "À quelles conditions on peut l’utiliser."
        },
        "examples": [
          "CC BY 4.0"
        ]
      },
      "people": {
        "en": {
          "title": "People",
          "description": "Whether people can be recognised in it."
        },
        "fr": {
          "title": "Personnes",
          "description": "Indique si on peut y reconnaître des personnes."
        },
        "examples": [
          "adults"
        ]
      },
      "consent": {
        "en": {
          "title": "Consent",
          "description": "The consent of the people shown."
        },
        "fr": {
          "title": "Consentement",
          "description": "Le consentement des personnes montrées."
        },
        "examples": [
          {
            "ref": "form 2027-18",
            "until": "2029-01-01"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "consent": {
    "en": {
      "title": "Consent",
      "description": "The consent of the people shown."
    },
    "fr": {
      "title": "Consentement",
      "description": "Le consentement des personnes montrées."
    },
    "keys": {
      "ref": {
        "en": {
          "title": "Reference",
          "description": "Where the signed consent can be found."
        },
        "fr": {
          "title": "Référence",
          "description": "Où se trouve le consentement signé."
        },
        "examples": [
          "form 2027-18"
        ]
      },
      "until": {
        "en": {
          "title": "Until",
          "description": "The last day on which it holds."
        },
        "fr": {
          "title": "Jusqu’au",
          "description": "Le dernier jour où il est valide."
        },
        "examples": [
          "2029-01-01"
        ]
      },
      "guardian": {
        "en": {
          "title": "By a guardian",
          "description": "Yes (true) when a parent or guardian signed."
        },
        "fr": {
          "title": "Par une personne en autorité",
          "description": "Oui (true) si un parent ou une tutrice ou un tuteur a signé."
        },
        "examples": [
          true
        ],
        "default": false
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "boost": {
    "en": {
      "title": "Boost",
      "description": "Paid promotion of one post."
    },
    "fr": {
      "title": "Promotion payante",
      "description": "Promotion payante d’une publication."
    },
    "keys": {
      "from": {
        "en": {
          "title": "From",
          "description": "The day on which it starts."
        },
        "fr": {
          "title": "Du",
          "description": "Le jour où elle commence."
        },
        "examples": [
          "2027-03-05"
        ]
      },
      "to": {
        "en": {
          "title": "To",
          "description": "The day on which it ends."
        },
        "fr": {
          "title": "Au",
          "description": "Le jour où elle se termine."
        },
        "examples": [
          "2027-03-08"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount for it."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant prévu."
        },
        "examples": [
          "100 CAD"
        ]
      },
      "audience": {
        "en": {
          "title": "Audience",
          "description": "Who it is shown to."
        },
        "fr": {
          "title": "Public visé",
          "description": "À qui elle est montrée."
        },
        "examples": [
          "Adults within 20 km"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "evergreen": {
    "en": {
      "title": "Evergreen",
      "description": "When it may be published again."
    },
    "fr": {
      "title": "Intemporelle",
      "description": "Quand elle peut être publiée de nouveau."
    },
    "keys": {
      "minGap": {
        "en": {
          "title": "Shortest gap",
          "description": "The shortest time before it may be published again."
        },
        "fr": {
          "title": "Intervalle minimal",
          "description": "Le temps minimal avant une nouvelle parution."
        },
        "examples": [
          "90d"
        ]
      }
    }
  },
  "task": {
    "en": {
      "title": "Task",
      "description": "A production step of a post."
    },
    "fr": {
      "title": "Tâche",
      "description": "Une étape de production d’une publication."
    },
    "keys": {
      "task": {
        "en": {
          "title": "Task",
          "description": "What is to be done."
        },
        "fr": {
          "title": "Tâche",
          "description": "Ce qu’il faut faire."
        },
        "examples": [
          "draft"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who does it."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui s’en charge."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When it must be done: a date, or counted back from publication."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand elle doit être terminée : une date, ou à rebours de la parution."
        },
        "examples": [
          "publish-10d"
        ]
      },
      "done": {
        "en": {
          "title": "Done",
          "description": "The day it was finished, or yes (true)."
        },
        "fr": {
          "title": "Terminé",
          "description": "Le jour où elle a été terminée, ou oui (true)."
        },
        "examples": [
          true,
          "2027-02-20"
        ]
      },
      "effort": {
        "en": {
          "title": "Effort",
          "description": "How much work it is."
        },
        "fr": {
          "title": "Effort",
          "description": "Le temps de travail qu’elle demande."
        },
        "examples": [
          "2h"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "publication": {
    "en": {
      "title": "Publication",
      "description": "When and where a post really appeared."
    },
    "fr": {
      "title": "Parution",
      "description": "Quand et où une publication est réellement parue."
    },
    "keys": {
      "at": {
        "en": {
          "title": "At",
          "description": "The moment of publication."
        },
        "fr": {
          "title": "Le",
          "description": "Le moment de la parution."
        },
        "examples": [
          "2027-03-04T09:31"
        ]
      },
      "url": {
        "en": {
          "title": "Address",
          "description": "The post's address."
        },
        "fr": {
          "title": "Adresse",
          "description": "L’adresse de la publication."
        },
        "examples": [
          "https://example.org/posts/1"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      }
    }
  },
  "postFile": {
    "en": {
      "title": "Post file",
      "description": "One post; the text stands below the front matter, as Markdown."
    },
    "fr": {
      "title": "Fichier d’une publication",
      "description": "Une publication; son texte est sous l’en-tête, en Markdown."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "post"
        ],
        "default": "post"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone of the times in this file."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau des heures de ce fichier."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "plan": {
        "en": {
          "title": "Plan",
          "description": "The plan that the post carries out."
        },
        "fr": {
          "title": "Plan",
          "description": "Le plan que la publication met en œuvre."
        },
        "examples": [
          "plan-2027"
        ]
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this post; it never changes."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cette publication; il ne change jamais."
        },
        "examples": [
          "spring-teaser"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "What the post is about, for your team."
        },
        "fr": {
          "title": "Titre",
          "description": "Le sujet de la publication, pour votre équipe."
        },
        "examples": [
          "Spring teaser",
          {
            "fr": "Avant-goût du printemps",
            "en": "Spring teaser"
          }
        ]
      },
      "publish": {
        "en": {
          "title": "Publication",
          "description": "The day, or the day and time, on which it should appear."
        },
        "fr": {
          "title": "Parution",
          "description": "Le jour, ou le jour et l’heure, où elle doit paraître."
        },
        "examples": [
          "2027-03-04T09:30",
          "2027-03-04"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The accounts on which it appears."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes où elle paraît."
        },
        "examples": [
          [
            "ig-main",
            "fb-main"
          ]
        ]
      },
      "format": {
        "en": {
          "title": "Format",
          "description": "The form it takes."
        },
        "fr": {
          "title": "Format",
          "description": "La forme qu’elle prend."
        },
        "examples": [
          "feed"
        ],
        "default": "feed"
      },
      "nature": {
        "en": {
          "title": "Nature",
          "description": "Planned content, a service message or an answer to the day."
        },
        "fr": {
          "title": "Nature",
          "description": "Contenu prévu, message de service ou réaction du jour."
        },
        "examples": [
          "service"
        ],
        "default": "editorial"
      },
      "status": {
        "en": {
          "title": "Status",
          "description": "How far it has come."
        },
        "fr": {
          "title": "Statut",
          "description": "Où elle en est."
        },
        "examples": [
          "approved"
        ]
      },
      "owner": {
        "en": {
          "title": "Owner",
          "description": "Who answers for it; one person."
        },
        "fr": {
          "title": "Responsable",
          "description": "La personne qui en répond; une seule."
        },
        "examples": [
          "jtremblay"
        ]
      },
      "approver": {
        "en": {
          "title": "Approver",
          "description": "Who should approve it."
        },
        "fr": {
          "title": "Approbation attendue de",
          "description": "La ou les personnes qui doivent l’approuver."
        },
        "examples": [
          "mlavoie",
          [
            "mlavoie",
            "jtremblay"
          ]
        ]
      },
      "deadline": {
        "en": {
          "title": "Deadline",
          "description": "When it must be ready: a date, or counted back from publication."
        },
        "fr": {
          "title": "Échéance",
          "description": "Quand elle doit être prête : une date, ou à rebours de la parution."
        },
        "examples": [
          "publish-7d",
          "2027-02-25"
        ]
      },
      "objective": {
        "en": {
          "title": "Objective",
          "description": "The objective it serves."
        },
        "fr": {
          "title": "Objectif",
          "description": "L’objectif qu’elle sert."
        },
        "examples": [
          "awareness"
        ]
      },
      "step": {
        "en": {
          "title": "Step",
          "description": "The activation step it belongs to."
        },
        "fr": {
          "title": "Étape",
          "description": "L’étape du plan d’action dont elle fait partie."
        },
        "examples": [
          "teaser"
        ]
      },
      "campaign": {
        "en": {
          "title": "Campaign",
          "description": "The campaign it belongs to."
        },
        "fr": {
          "title": "Campagne",
          "description": "La campagne dont elle fait partie."
        },
        "examples": [
          "spring"
        ]
      },
      "theme": {
        "en": {
          "title": "Theme",
          "description": "The theme it treats."
        },
        "fr": {
          "title": "Thème",
          "description": "Le thème qu’elle aborde."
        },
        "examples": [
          "behind-the-scenes"
        ]
      },
      "segment": {
        "en": {
          "title": "Segment",
          "description": "The group of people it speaks to."
        },
        "fr": {
          "title": "Segment",
          "description": "Le groupe de personnes auquel elle s’adresse."
        },
        "examples": [
          "families"
        ]
      },
      "benefit": {
        "en": {
          "title": "Benefit",
          "description": "What people gain from it."
        },
        "fr": {
          "title": "Bénéfice",
          "description": "Ce que les gens y gagnent."
        },
        "examples": [
          "They know when to come."
        ]
      },
      "text": {
        "en": {
          "title": "Text",
          "description": "The text as it appears, in one or several languages."
        },
        "fr": {
          "title": "Texte",
          "description": "Le texte tel qu’il paraît, en une ou plusieurs langues."
        },
        "examples": [
          "See you on April 1!",
          {
            "fr": "On se voit le 1er avril!",
            "en": "See you on April 1!"
          }
        ]
      },
      "bilingual": {
        "en": {
          "title": "Two languages",
          "description": "Both languages in one post, or each on its own account."
        },
        "fr": {
          "title": "Deux langues",
          "description": "Les deux langues dans une publication, ou chacune sur son compte."
        },
        "examples": [
          "paired"
        ]
      },
      "variants": {
        "en": {
          "title": "Variants",
          "description": "What differs on single channels."
        },
        "fr": {
          "title": "Variantes",
          "description": "Ce qui change sur certains comptes."
        },
        "examples": [
          {
            "bsky-main": {
              "text": "See you on April 1!"
            }
          }
        ]
      },
      "media": {
        "en": {
          "title": "Media",
          "description": "Pictures, videos and sound."
        },
        "fr": {
          "title": "Médias",
          "description": "Images, vidéos et sons."
        },
        "examples": [
          [
            {
              "file": "media/fair.jpg",
              "alt": "Children around a carousel"
            }
          ]
        ]
      },
      "link": {
        "en": {
          "title": "Link",
          "description": "The address the post leads to."
        },
        "fr": {
          "title": "Lien",
          "description": "L’adresse vers laquelle mène la publication."
        },
        "examples": [
          "https://example.org/fair"
        ]
      },
      "cta": {
        "en": {
          "title": "Call to action",
          "description": "What people are invited to do."
        },
        "fr": {
          "title": "Appel à l’action",
          "description": "Ce que les gens sont invités à faire."
        },
        "examples": [
          "Book your place"
        ]
      },
      "hashtags": {
        "en": {
          "title": "Hashtags",
          "description": "Hashtags, counted with the text; without the number sign."
        },
        "fr": {
          "title": "Mots-clics",
          "description": "Mots-clics, comptés avec le texte; sans le carré."
        },
        "examples": [
          [
            "Fair",
            "Spring"
          ]
        ]
      },
      "firstComment": {
        "en": {
          "title": "First comment",
          "description": "A comment that is posted right after."
        },
        "fr": {
          "title": "Premier commentaire",
          "description": "Un commentaire ajouté tout de suite après."
        },
        "examples": [
          "The programme is in our profile."
        ]
      },
      "location": {
        "en": {
          "title": "Location",
          "description": "The place that is shown with the post."
        },
        "fr": {
          "title": "Lieu",
          "description": "Le lieu affiché avec la publication."
        },
        "examples": [
          "Laval, Québec"
        ]
      },
      "language": {
        "en": {
          "title": "Language",
          "description": "The language of a text that is not given by language."
        },
        "fr": {
          "title": "Langue",
          "description": "La langue d’un texte qui n’est pas donné par langue."
        },
        "examples": [
          "fr"
        ]
      },
      "disclosure": {
        "en": {
          "title": "Disclosure",
          "description": "Whether somebody paid, gave or shares in it."
        },
        "fr": {
          "title": "Transparence",
          "description": "Indique si quelqu’un a payé, offert ou collaboré."
        },
        "examples": [
          "partner"
        ],
        "default": "none"
      },
      "partner": {
        "en": {
          "title": "Partner",
          "description": "Who paid, gave or shares in it."
        },
        "fr": {
          "title": "Partenaire",
          "description": "Qui a payé, offert ou collaboré."
        },
        "examples": [
          "City of Laval"
        ]
      },
      "budget": {
        "en": {
          "title": "Budget",
          "description": "The amount set aside for this post; 0 CAD says that it is free."
        },
        "fr": {
          "title": "Budget",
          "description": "Le montant réservé à cette publication; 0 CAD dit qu’elle est gratuite."
        },
        "examples": [
          "150 CAD"
        ]
      },
      "paid": {
        "en": {
          "title": "Paid",
          "description": "Yes (true) when money is spent on showing it."
        },
        "fr": {
          "title": "Payante",
          "description": "Oui (true) si de l’argent sert à la diffuser."
        },
        "examples": [
          true
        ],
        "default": false
      },
      "boost": {
        "en": {
          "title": "Boost",
          "description": "Paid promotion of this post."
        },
        "fr": {
          "title": "Promotion payante",
          "description": "Promotion payante de cette publication."
        },
        "examples": [
          {
            "from": "2027-03-05",
            "to": "2027-03-08",
            "budget": "100 CAD"
          }
        ]
      },
      "spent": {
        "en": {
          "title": "Spent",
          "description": "What was really spent."
        },
        "fr": {
          "title": "Dépensé",
          "description": "Ce qui a réellement été dépensé."
        },
        "examples": [
          "96.40 CAD"
        ]
      },
      "evergreen": {
        "en": {
          "title": "Evergreen",
          "description": "It may be published again after a while."
        },
        "fr": {
          "title": "Intemporelle",
          "description": "Elle peut être publiée de nouveau après un certain temps."
        },
        "examples": [
          {
            "minGap": "90d"
          },
          true
        ]
      },
      "reuseOf": {
        "en": {
          "title": "Reuse of",
          "description": "The earlier post that it takes up again."
        },
        "fr": {
          "title": "Reprise de",
          "description": "La publication précédente qu’elle reprend."
        },
        "examples": [
          "autumn-teaser"
        ]
      },
      "tasks": {
        "en": {
          "title": "Tasks",
          "description": "The production steps of this post."
        },
        "fr": {
          "title": "Tâches",
          "description": "Les étapes de production de cette publication."
        },
        "examples": [
          [
            {
              "task": "draft",
              "owner": "jtremblay",
              "deadline": "publish-10d",
              "effort": "2h"
            }
          ]
        ]
      },
      "approvals": {
        "en": {
          "title": "Approvals",
          "description": "Approvals that were given or refused."
        },
        "fr": {
          "title": "Approbations",
          "description": "Approbations données ou refusées."
        },
        "examples": [
          [
            {
              "by": "mlavoie",
              "at": "2027-02-26T10:00",
              "of": "1f3a9c0d2b"
            }
          ]
        ]
      },
      "results": {
        "en": {
          "title": "Results",
          "description": "The figures, once they are read."
        },
        "fr": {
          "title": "Résultats",
          "description": "Les chiffres, une fois relevés."
        },
        "examples": [
          {
            "at": "2027-03-20",
            "reach": 5400,
            "clicks": 210
          }
        ]
      },
      "published": {
        "en": {
          "title": "Published",
          "description": "When and where it really appeared."
        },
        "fr": {
          "title": "Publiée",
          "description": "Quand et où elle est réellement parue."
        },
        "examples": [
          {
            "at": "2027-03-04T09:31",
            "url": "https://example.org/posts/1"
          }
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "pause": {
    "en": {
      "title": "Pause",
      "description": "A pause in force: nothing goes out until it is lifted."
    },
    "fr": {
      "title": "Pause",
      "description": "Une pause en vigueur : rien n’est publié avant qu’elle soit levée."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; it agrees with the file's name."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; elle concorde avec le nom du fichier."
        },
        "examples": [
          "pause"
        ],
        "default": "pause"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; write 1."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; écrivez 1."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this file; without it, the file's own name counts."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour ce fichier; en son absence, le nom du fichier compte."
        },
        "examples": [
          "pause"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The file's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom du fichier pour les gens."
        },
        "examples": [
          "Storm of March 4"
        ]
      },
      "since": {
        "en": {
          "title": "Since",
          "description": "The moment from which the pause holds."
        },
        "fr": {
          "title": "Depuis",
          "description": "Le moment à partir duquel la pause s’applique."
        },
        "examples": [
          "2027-03-04T08:00"
        ]
      },
      "by": {
        "en": {
          "title": "Ordered by",
          "description": "The person who ordered the pause."
        },
        "fr": {
          "title": "Décidée par",
          "description": "La personne qui a décidé la pause."
        },
        "examples": [
          "mlavoie"
        ]
      },
      "reason": {
        "en": {
          "title": "Reason",
          "description": "Why publishing is paused."
        },
        "fr": {
          "title": "Raison",
          "description": "Pourquoi les publications sont en pause."
        },
        "examples": [
          "Storm in the region"
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "The channels that are paused; all when absent."
        },
        "fr": {
          "title": "Comptes",
          "description": "Les comptes en pause; tous en l’absence de cette clé."
        },
        "examples": [
          [
            "ig-main"
          ]
        ]
      },
      "except": {
        "en": {
          "title": "Except",
          "description": "Posts that may go out all the same."
        },
        "fr": {
          "title": "Sauf",
          "description": "Publications qui peuvent sortir quand même."
        },
        "examples": [
          [
            "snow-closure"
          ]
        ]
      },
      "until": {
        "en": {
          "title": "Until",
          "description": "The moment at which the pause ends; open when absent."
        },
        "fr": {
          "title": "Jusqu’à",
          "description": "Le moment où la pause se termine; sans fin prévue en l’absence de cette clé."
        },
        "examples": [
          "2027-03-06"
        ]
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone of the times in this file."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau des heures de ce fichier."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  },
  "fileGlobs": {
    "en": {
      "title": "Files by kind",
      "description": "Patterns of files, for each kind."
    },
    "fr": {
      "title": "Fichiers par sorte",
      "description": "Motifs de fichiers, pour chaque sorte."
    },
    "keys": {
      "policy": {
        "en": {
          "title": "Policies",
          "description": "Files that hold a policy."
        },
        "fr": {
          "title": "Politiques",
          "description": "Fichiers qui contiennent une politique."
        },
        "examples": [
          [
            "politiques/*.md"
          ]
        ]
      },
      "plan": {
        "en": {
          "title": "Plans",
          "description": "Files that hold a plan."
        },
        "fr": {
          "title": "Plans",
          "description": "Fichiers qui contiennent un plan."
        },
        "examples": [
          [
            "plans/*.yaml"
          ]
        ]
      },
      "people": {
        "en": {
          "title": "People",
          "description": "Files that hold the register of people."
        },
        "fr": {
          "title": "Personnes",
          "description": "Fichiers qui contiennent le registre des personnes."
        },
        "examples": [
          [
            "equipe.yaml"
          ]
        ]
      },
      "channels": {
        "en": {
          "title": "Channels",
          "description": "Files that hold the register of accounts."
        },
        "fr": {
          "title": "Comptes",
          "description": "Fichiers qui contiennent le registre des comptes."
        },
        "examples": [
          [
            "comptes.yaml"
          ]
        ]
      },
      "calendar": {
        "en": {
          "title": "Calendars",
          "description": "Files that hold a calendar."
        },
        "fr": {
          "title": "Calendriers",
          "description": "Fichiers qui contiennent un calendrier."
        },
        "examples": [
          [
            "calendriers/*.yaml"
          ]
        ]
      },
      "post": {
        "en": {
          "title": "Posts",
          "description": "Files that hold one post."
        },
        "fr": {
          "title": "Publications",
          "description": "Fichiers qui contiennent une publication."
        },
        "examples": [
          [
            "publications/*.md"
          ]
        ]
      },
      "pause": {
        "en": {
          "title": "Pauses",
          "description": "Files that hold a pause."
        },
        "fr": {
          "title": "Pauses",
          "description": "Fichiers qui contiennent une pause."
        },
        "examples": [
          [
            "pause.yaml"
          ]
        ]
      }
    }
  },
  "ruleSetting": {
    "en": {
      "title": "Setting of a rule",
      "description": "A severity, or a severity with options of the rule."
    },
    "fr": {
      "title": "Réglage d’une règle",
      "description": "Une gravité, ou une gravité avec des options de la règle."
    },
    "keys": {
      "severity": {
        "en": {
          "title": "Severity",
          "description": "How strongly the rule speaks; off switches it off."
        },
        "fr": {
          "title": "Gravité",
          "description": "La force de la règle; off la désactive."
        },
        "examples": [
          "warning"
        ]
      }
    }
  },
  "config": {
    "en": {
      "title": "Settings of the workspace",
      "description": "How this folder is checked: preset, files, language, rules."
    },
    "fr": {
      "title": "Réglages de l’espace de travail",
      "description": "Comment ce dossier est vérifié : préréglage, fichiers, langue, règles."
    },
    "keys": {
      "kind": {
        "en": {
          "title": "Kind",
          "description": "The kind of this file; optional here."
        },
        "fr": {
          "title": "Sorte",
          "description": "La sorte de fichier; facultatif ici."
        },
        "examples": [
          "config"
        ],
        "default": "config"
      },
      "version": {
        "en": {
          "title": "Version",
          "description": "The version of the file's form; optional here."
        },
        "fr": {
          "title": "Version",
          "description": "La version de la forme du fichier; facultatif ici."
        },
        "examples": [
          1
        ],
        "default": 1
      },
      "id": {
        "en": {
          "title": "Id",
          "description": "A short name for this workspace."
        },
        "fr": {
          "title": "Identifiant",
          "description": "Un nom court pour cet espace de travail."
        },
        "examples": [
          "communications"
        ]
      },
      "title": {
        "en": {
          "title": "Title",
          "description": "The workspace's name for people."
        },
        "fr": {
          "title": "Titre",
          "description": "Le nom de l’espace de travail."
        },
        "examples": [
          "Social media of the museum"
        ]
      },
      "preset": {
        "en": {
          "title": "Preset",
          "description": "Which rules are switched on to begin with."
        },
        "fr": {
          "title": "Préréglage",
          "description": "Les règles qui sont actives au départ."
        },
        "examples": [
          "standard"
        ],
        "default": "standard"
      },
      "language": {
        "en": {
          "title": "Language",
          "description": "The language of the findings."
        },
        "fr": {
          "title": "Langue",
          "description": "La langue des constats."
        },
        "examples": [
          "fr"
        ]
      },
      "timezone": {
        "en": {
          "title": "Time zone",
          "description": "The zone of files that do not name one."
        },
        "fr": {
          "title": "Fuseau horaire",
          "description": "Le fuseau des fichiers qui n’en nomment pas."
        },
        "examples": [
          "America/Toronto"
        ]
      },
      "files": {
        "en": {
          "title": "Files",
          "description": "Patterns that say which files are of which kind, beside the usual names."
        },
        "fr": {
          "title": "Fichiers",
          "description": "Motifs qui disent quels fichiers sont de quelle sorte, en plus des noms habituels."
        },
        "examples": [
          {
            "calendar": [
              "calendriers/*.yaml"
            ]
          }
        ]
      },
      "ignore": {
        "en": {
          "title": "Ignore",
          "description": "Patterns of files and folders that are left out."
        },
        "fr": {
          "title": "Ignorer",
          "description": "Motifs des fichiers et des dossiers laissés de côté."
        },
        "examples": [
          [
            "archive/**"
          ]
        ]
      },
      "extends": {
        "en": {
          "title": "Extends",
          "description": "Files whose settings come first, and which this one may change."
        },
        "fr": {
          "title": "Prolonge",
          "description": "Fichiers dont les réglages passent d’abord et que celui-ci peut modifier."
        },
        "examples": [
          "shared/base.yaml"
        ]
      },
      "rules": {
        "en": {
          "title": "Rules",
          "description": "The severity and the options of single rules."
        },
        "fr": {
          "title": "Règles",
          "description": "La gravité et les options de chaque règle."
        },
        "examples": [
          {
            "missing-benefit": "info",
            "repeated-text": {
              "severity": "warning",
              "days": 90
            }
          }
        ]
      },
      "baseline": {
        "en": {
          "title": "Baseline",
          "description": "The file that holds the findings accepted so far."
        },
        "fr": {
          "title": "Référence de départ",
          "description": "Le fichier qui contient les constats acceptés jusqu’ici."
        },
        "examples": [
          "social-policy.baseline.json"
        ]
      },
      "maxFileSize": {
        "en": {
          "title": "Largest file (MB)",
          "description": "The largest file that is read, in megabytes."
        },
        "fr": {
          "title": "Taille maximale (Mo)",
          "description": "Le plus gros fichier lu, en mégaoctets."
        },
        "examples": [
          20
        ],
        "default": 20
      },
      "collapse": {
        "en": {
          "title": "Tell once for many",
          "description": "Yes (true): a finding that returns all over a list is told once; no (false): each is listed."
        },
        "fr": {
          "title": "Regrouper",
          "description": "Oui (true) : un constat qui revient partout dans une liste est dit une seule fois; non (false) : chacun est listé."
        },
        "examples": [
          false
        ],
        "default": true
      },
      "notes": {
        "en": {
          "title": "Notes",
          "description": "Free text for your team; it is never published."
        },
        "fr": {
          "title": "Notes",
          "description": "Texte libre pour votre équipe; il n’est jamais publié."
        },
        "examples": [
          "Ask for the pictures before Friday."
        ]
      },
      "tags": {
        "en": {
          "title": "Tags",
          "description": "Words by which you sort and search."
        },
        "fr": {
          "title": "Étiquettes",
          "description": "Des mots pour trier et chercher."
        },
        "examples": [
          [
            "family",
            "event"
          ]
        ]
      },
      "waive": {
        "en": {
          "title": "Waivers",
          "description": "Findings that are accepted here for a time."
        },
        "fr": {
          "title": "Dérogations",
          "description": "Constats acceptés ici pour un temps."
        },
        "examples": [
          [
            {
              "rule": "missing-budget",
              "reason": "Paid by the fair",
              "by": "mlavoie",
              "until": "2027-03-31"
            }
          ]
        ]
      }
    }
  }
};
}

/** Titles and descriptions of the words of each list. */
export function buildListWords(): Readonly<Record<ListName, ListWords>> {
  return {
  "status": {
    "en": {
      "title": "Status",
      "description": "How far a post has come, from idea to published."
    },
    "fr": {
      "title": "Statut",
      "description": "Où en est une publication, de l’idée à la mise en ligne."
    },
    "values": {
      "idea": {
        "en": {
          "title": "Idea",
          "description": "Noted so that it is not forgotten; nothing is promised yet."
        },
        "fr": {
          "title": "Idée",
          "description": "Notée pour ne pas l’oublier; rien n’est encore promis."
        }
      },
      "planned": {
        "en": {
          "title": "Planned",
          "description": "It has an owner, a deadline, a date and channels."
        },
        "fr": {
          "title": "Planifié",
          "description": "Elle a une personne responsable, une échéance, une date et des comptes."
        }
      },
      "drafting": {
        "en": {
          "title": "Drafting",
          "description": "Texts and pictures are being made."
        },
        "fr": {
          "title": "En rédaction",
          "description": "Les textes et les images sont en préparation."
        }
      },
      "review": {
        "en": {
          "title": "In review",
          "description": "Ready to be read by the approver."
        },
        "fr": {
          "title": "En révision",
          "description": "Prête à être relue par la personne qui approuve."
        }
      },
      "approved": {
        "en": {
          "title": "Approved",
          "description": "Approved as it stands."
        },
        "fr": {
          "title": "Approuvé",
          "description": "Approuvée telle quelle."
        }
      },
      "scheduled": {
        "en": {
          "title": "Scheduled",
          "description": "Set up in the publishing tool."
        },
        "fr": {
          "title": "Programmé",
          "description": "Programmée dans l’outil de publication."
        }
      },
      "published": {
        "en": {
          "title": "Published",
          "description": "Out on its channels."
        },
        "fr": {
          "title": "Publié",
          "description": "En ligne sur ses comptes."
        }
      },
      "on-hold": {
        "en": {
          "title": "On hold",
          "description": "Stopped for now."
        },
        "fr": {
          "title": "En attente",
          "description": "Arrêtée pour le moment."
        }
      },
      "failed": {
        "en": {
          "title": "Failed",
          "description": "The publishing tool could not send it."
        },
        "fr": {
          "title": "Échoué",
          "description": "L’outil de publication n’a pas pu l’envoyer."
        }
      },
      "removed": {
        "en": {
          "title": "Removed",
          "description": "Published, then taken down."
        },
        "fr": {
          "title": "Retiré",
          "description": "Publiée, puis retirée."
        }
      },
      "cancelled": {
        "en": {
          "title": "Cancelled",
          "description": "Will not be published."
        },
        "fr": {
          "title": "Annulé",
          "description": "Ne sera pas publiée."
        }
      }
    }
  },
  "format": {
    "en": {
      "title": "Format",
      "description": "The form a post takes on its networks."
    },
    "fr": {
      "title": "Format",
      "description": "La forme que prend une publication sur ses réseaux."
    },
    "values": {
      "feed": {
        "en": {
          "title": "Feed post"
        },
        "fr": {
          "title": "Publication"
        }
      },
      "carousel": {
        "en": {
          "title": "Carousel"
        },
        "fr": {
          "title": "Carrousel"
        }
      },
      "reel": {
        "en": {
          "title": "Reel"
        },
        "fr": {
          "title": "Reel"
        }
      },
      "short": {
        "en": {
          "title": "Short"
        },
        "fr": {
          "title": "Vidéo courte"
        }
      },
      "story": {
        "en": {
          "title": "Story"
        },
        "fr": {
          "title": "Publication éphémère"
        }
      },
      "live": {
        "en": {
          "title": "Live"
        },
        "fr": {
          "title": "Direct"
        }
      },
      "video": {
        "en": {
          "title": "Video"
        },
        "fr": {
          "title": "Vidéo"
        }
      },
      "article": {
        "en": {
          "title": "Article"
        },
        "fr": {
          "title": "Article"
        }
      },
      "poll": {
        "en": {
          "title": "Poll"
        },
        "fr": {
          "title": "Sondage"
        }
      },
      "thread": {
        "en": {
          "title": "Thread"
        },
        "fr": {
          "title": "Fil"
        }
      }
    }
  },
  "nature": {
    "en": {
      "title": "Nature",
      "description": "Why a post exists: planned content, a service message, or an answer to the day."
    },
    "fr": {
      "title": "Nature",
      "description": "Pourquoi la publication existe : contenu prévu, message de service ou réaction du jour."
    },
    "values": {
      "editorial": {
        "en": {
          "title": "Editorial",
          "description": "Planned content that serves an objective."
        },
        "fr": {
          "title": "Éditoriale",
          "description": "Contenu prévu qui sert un objectif."
        }
      },
      "service": {
        "en": {
          "title": "Service",
          "description": "Closures, condolences, useful notices."
        },
        "fr": {
          "title": "De service",
          "description": "Fermetures, condoléances, avis utiles."
        }
      },
      "reactive": {
        "en": {
          "title": "Reactive",
          "description": "Written and published the same day."
        },
        "fr": {
          "title": "Réactive",
          "description": "Écrite et publiée le jour même."
        }
      }
    }
  },
  "network": {
    "en": {
      "title": "Network",
      "description": "The social network or medium of a channel."
    },
    "fr": {
      "title": "Réseau",
      "description": "Le réseau social ou le média d’un compte."
    },
    "values": {
      "facebook": {
        "en": {
          "title": "Facebook"
        },
        "fr": {
          "title": "Facebook"
        }
      },
      "instagram": {
        "en": {
          "title": "Instagram"
        },
        "fr": {
          "title": "Instagram"
        }
      },
      "linkedin": {
        "en": {
          "title": "LinkedIn"
        },
        "fr": {
          "title": "LinkedIn"
        }
      },
      "tiktok": {
        "en": {
          "title": "TikTok"
        },
        "fr": {
          "title": "TikTok"
        }
      },
      "youtube": {
        "en": {
          "title": "YouTube"
        },
        "fr": {
          "title": "YouTube"
        }
      },
      "x": {
        "en": {
          "title": "X"
        },
        "fr": {
          "title": "X"
        }
      },
      "threads": {
        "en": {
          "title": "Threads"
        },
        "fr": {
          "title": "Threads"
        }
      },
      "bluesky": {
        "en": {
          "title": "Bluesky"
        },
        "fr": {
          "title": "Bluesky"
        }
      },
      "mastodon": {
        "en": {
          "title": "Mastodon"
        },
        "fr": {
          "title": "Mastodon"
        }
      },
      "pinterest": {
        "en": {
          "title": "Pinterest"
        },
        "fr": {
          "title": "Pinterest"
        }
      },
      "reddit": {
        "en": {
          "title": "Reddit"
        },
        "fr": {
          "title": "Reddit"
        }
      },
      "google-business": {
        "en": {
          "title": "Google Business Profile"
        },
        "fr": {
          "title": "Fiche d’établissement Google"
        }
      },
      "telegram": {
        "en": {
          "title": "Telegram"
        },
        "fr": {
          "title": "Telegram"
        }
      },
      "whatsapp": {
        "en": {
          "title": "WhatsApp channel"
        },
        "fr": {
          "title": "Chaîne WhatsApp"
        }
      },
      "discord": {
        "en": {
          "title": "Discord"
        },
        "fr": {
          "title": "Discord"
        }
      },
      "tumblr": {
        "en": {
          "title": "Tumblr"
        },
        "fr": {
          "title": "Tumblr"
        }
      },
      "snapchat": {
        "en": {
          "title": "Snapchat"
        },
        "fr": {
          "title": "Snapchat"
        }
      },
      "newsletter": {
        "en": {
          "title": "Newsletter"
        },
        "fr": {
          "title": "Infolettre"
        }
      },
      "website": {
        "en": {
          "title": "Website"
        },
        "fr": {
          "title": "Site Web"
        }
      },
      "blog": {
        "en": {
          "title": "Blog"
        },
        "fr": {
          "title": "Blogue"
        }
      },
      "podcast": {
        "en": {
          "title": "Podcast"
        },
        "fr": {
          "title": "Balado"
        }
      },
      "other": {
        "en": {
          "title": "Other"
        },
        "fr": {
          "title": "Autre"
        }
      }
    }
  },
  "department": {
    "en": {
      "title": "Department",
      "description": "The part of the organisation a person works in."
    },
    "fr": {
      "title": "Service",
      "description": "La partie de l’organisation où travaille une personne."
    },
    "values": {
      "administration": {
        "en": {
          "title": "Administration"
        },
        "fr": {
          "title": "Administration"
        }
      },
      "communications": {
        "en": {
          "title": "Communications"
        },
        "fr": {
          "title": "Communications"
        }
      },
      "marketing": {
        "en": {
          "title": "Marketing"
        },
        "fr": {
          "title": "Marketing"
        }
      },
      "sales": {
        "en": {
          "title": "Sales"
        },
        "fr": {
          "title": "Ventes"
        }
      },
      "management": {
        "en": {
          "title": "Management"
        },
        "fr": {
          "title": "Direction"
        }
      },
      "agency": {
        "en": {
          "title": "Agency"
        },
        "fr": {
          "title": "Agence"
        }
      },
      "other": {
        "en": {
          "title": "Other"
        },
        "fr": {
          "title": "Autre"
        }
      }
    }
  },
  "responsibleDepartment": {
    "en": {
      "title": "Responsible department",
      "description": "Who answers for social media in the organisation."
    },
    "fr": {
      "title": "Service responsable",
      "description": "Qui répond des médias sociaux dans l’organisation."
    },
    "values": {
      "administration": {
        "en": {
          "title": "Administration",
          "description": "Knows the organisation well, but often has many other duties."
        },
        "fr": {
          "title": "Administration",
          "description": "Connaît bien l’organisation, mais a souvent beaucoup d’autres tâches."
        }
      },
      "communications": {
        "en": {
          "title": "Communications",
          "description": "Writes well and handles a crisis; texts may read like a press release."
        },
        "fr": {
          "title": "Communications",
          "description": "Écrit bien et gère les crises; ses textes peuvent ressembler à un communiqué."
        }
      },
      "marketing": {
        "en": {
          "title": "Marketing",
          "description": "Usually the best placed: people, budget, specialists."
        },
        "fr": {
          "title": "Marketing",
          "description": "Souvent le mieux placé : personnel, budget, spécialistes."
        }
      },
      "sales": {
        "en": {
          "title": "Sales",
          "description": "Knows the products; may expect results too soon."
        },
        "fr": {
          "title": "Ventes",
          "description": "Connaît les produits; peut attendre des résultats trop vite."
        }
      },
      "management": {
        "en": {
          "title": "Management",
          "description": "Decides quickly; seldom has the time."
        },
        "fr": {
          "title": "Direction",
          "description": "Décide vite; a rarement le temps."
        }
      },
      "committee": {
        "en": {
          "title": "Committee",
          "description": "Several views; name one accountable person."
        },
        "fr": {
          "title": "Comité",
          "description": "Plusieurs points de vue; nommez une seule personne imputable."
        }
      },
      "agency": {
        "en": {
          "title": "Agency",
          "description": "Takes the load; somebody inside still answers for it."
        },
        "fr": {
          "title": "Agence",
          "description": "Prend la charge; une personne de l’interne en répond quand même."
        }
      },
      "other": {
        "en": {
          "title": "Other",
          "description": "Another part of the organisation."
        },
        "fr": {
          "title": "Autre",
          "description": "Une autre partie de l’organisation."
        }
      }
    }
  },
  "structure": {
    "en": {
      "title": "Structure",
      "description": "How the organisation arranges its social media work; none is right or wrong."
    },
    "fr": {
      "title": "Structure",
      "description": "La façon d’organiser le travail en médias sociaux; aucune n’est bonne ou mauvaise."
    },
    "values": {
      "centralized": {
        "en": {
          "title": "Centralised",
          "description": "One department runs everything. It fits one brand, a strict message and few people."
        },
        "fr": {
          "title": "Centralisée",
          "description": "Un seul service s’occupe de tout. Convient à une seule marque, à un message strict et à une petite équipe."
        }
      },
      "organic": {
        "en": {
          "title": "Organic",
          "description": "All employees take part, within rules. It fits where many voices are wanted."
        },
        "fr": {
          "title": "Organique",
          "description": "Tout le personnel participe, selon des règles. Convient quand on veut plusieurs voix."
        }
      },
      "coordinated": {
        "en": {
          "title": "Coordinated",
          "description": "A team of several people supports the units. It fits several services with needs of their own."
        },
        "fr": {
          "title": "Coordonnée",
          "description": "Une équipe de plusieurs personnes soutient les unités. Convient à plusieurs services aux besoins différents."
        }
      },
      "dandelion": {
        "en": {
          "title": "Dandelion",
          "description": "Several teams, one for each unit, tied to one brand. It fits groups with units or regions."
        },
        "fr": {
          "title": "Pissenlit",
          "description": "Plusieurs équipes, une par unité, liées à une même marque. Convient aux groupes qui ont des unités ou des régions."
        }
      },
      "holistic": {
        "en": {
          "title": "Holistic",
          "description": "Every employee is trained and takes part. It fits a mature, trained organisation."
        },
        "fr": {
          "title": "Holistique",
          "description": "Chaque membre du personnel est formé et participe. Convient à une organisation mûre et formée."
        }
      }
    }
  },
  "severity": {
    "en": {
      "title": "Severity",
      "description": "How strongly a rule speaks."
    },
    "fr": {
      "title": "Gravité",
      "description": "La force avec laquelle une règle s’exprime."
    },
    "values": {
      "off": {
        "en": {
          "title": "Off"
        },
        "fr": {
          "title": "Désactivée"
        }
      },
      "info": {
        "en": {
          "title": "Information"
        },
        "fr": {
          "title": "Information"
        }
      },
      "warning": {
        "en": {
          "title": "Warning"
        },
        "fr": {
          "title": "Avertissement"
        }
      },
      "error": {
        "en": {
          "title": "Error"
        },
        "fr": {
          "title": "Erreur"
        }
      }
    }
  },
  "weekday": {
    "en": {
      "title": "Day of the week",
      "description": "A day of the week, in three letters."
    },
    "fr": {
      "title": "Jour de la semaine",
      "description": "Un jour de la semaine, en trois lettres (en anglais)."
    },
    "values": {
      "mon": {
        "en": {
          "title": "Monday"
        },
        "fr": {
          "title": "Lundi"
        }
      },
      "tue": {
        "en": {
          "title": "Tuesday"
        },
        "fr": {
          "title": "Mardi"
        }
      },
      "wed": {
        "en": {
          "title": "Wednesday"
        },
        "fr": {
          "title": "Mercredi"
        }
      },
      "thu": {
        "en": {
          "title": "Thursday"
        },
        "fr": {
          "title": "Jeudi"
        }
      },
      "fri": {
        "en": {
          "title": "Friday"
        },
        "fr": {
          "title": "Vendredi"
        }
      },
      "sat": {
        "en": {
          "title": "Saturday"
        },
        "fr": {
          "title": "Samedi"
        }
      },
      "sun": {
        "en": {
          "title": "Sunday"
        },
        "fr": {
          "title": "Dimanche"
        }
      }
    }
  },
  "interfaceLanguage": {
    "en": {
      "title": "Language of the messages",
      "description": "The language in which findings are written."
    },
    "fr": {
      "title": "Langue des messages",
      "description": "La langue dans laquelle les constats sont écrits."
    },
    "values": {
      "en": {
        "en": {
          "title": "English"
        },
        "fr": {
          "title": "Anglais"
        }
      },
      "fr": {
        "en": {
          "title": "French"
        },
        "fr": {
          "title": "Français"
        }
      }
    }
  },
  "decision": {
    "en": {
      "title": "Decision",
      "description": "What an approver decided."
    },
    "fr": {
      "title": "Décision",
      "description": "Ce que la personne qui approuve a décidé."
    },
    "values": {
      "approved": {
        "en": {
          "title": "Approved"
        },
        "fr": {
          "title": "Approuvé"
        }
      },
      "changes-requested": {
        "en": {
          "title": "Changes requested"
        },
        "fr": {
          "title": "Modifications demandées"
        }
      },
      "rejected": {
        "en": {
          "title": "Rejected"
        },
        "fr": {
          "title": "Refusé"
        }
      }
    }
  },
  "ruleSubject": {
    "en": {
      "title": "Subject of a rule",
      "description": "What an own rule looks at."
    },
    "fr": {
      "title": "Objet d’une règle",
      "description": "Ce qu’une règle maison examine."
    },
    "values": {
      "post": {
        "en": {
          "title": "Post"
        },
        "fr": {
          "title": "Publication"
        }
      },
      "channel": {
        "en": {
          "title": "Channel"
        },
        "fr": {
          "title": "Compte"
        }
      },
      "person": {
        "en": {
          "title": "Person"
        },
        "fr": {
          "title": "Personne"
        }
      },
      "plan": {
        "en": {
          "title": "Plan"
        },
        "fr": {
          "title": "Plan"
        }
      },
      "objective": {
        "en": {
          "title": "Objective"
        },
        "fr": {
          "title": "Objectif"
        }
      },
      "step": {
        "en": {
          "title": "Activation step"
        },
        "fr": {
          "title": "Étape du plan d’action"
        }
      },
      "campaign": {
        "en": {
          "title": "Campaign"
        },
        "fr": {
          "title": "Campagne"
        }
      },
      "theme": {
        "en": {
          "title": "Theme"
        },
        "fr": {
          "title": "Thème"
        }
      },
      "segment": {
        "en": {
          "title": "Segment"
        },
        "fr": {
          "title": "Segment"
        }
      },
      "calendar": {
        "en": {
          "title": "Calendar"
        },
        "fr": {
          "title": "Calendrier"
        }
      }
    }
  },
  "obligation": {
    "en": {
      "title": "Obligation",
      "description": "Whether something must be there."
    },
    "fr": {
      "title": "Obligation",
      "description": "Indique si une chose doit être présente."
    },
    "values": {
      "required": {
        "en": {
          "title": "Required"
        },
        "fr": {
          "title": "Obligatoire"
        }
      },
      "optional": {
        "en": {
          "title": "Optional"
        },
        "fr": {
          "title": "Facultatif"
        }
      }
    }
  },
  "hashtagCase": {
    "en": {
      "title": "Hashtag case",
      "description": "How hashtags of several words are written."
    },
    "fr": {
      "title": "Majuscules des mots-clics",
      "description": "Comment s’écrivent les mots-clics de plusieurs mots."
    },
    "values": {
      "camel": {
        "en": {
          "title": "A capital for each word"
        },
        "fr": {
          "title": "Une majuscule à chaque mot"
        }
      },
      "any": {
        "en": {
          "title": "As you like"
        },
        "fr": {
          "title": "Au choix"
        }
      }
    }
  },
  "minorsRule": {
    "en": {
      "title": "Minors",
      "description": "What holds for showing minors."
    },
    "fr": {
      "title": "Personnes mineures",
      "description": "Ce qui vaut pour montrer des personnes mineures."
    },
    "values": {
      "guardian": {
        "en": {
          "title": "With a guardian's consent"
        },
        "fr": {
          "title": "Avec le consentement parental"
        }
      },
      "never": {
        "en": {
          "title": "Never"
        },
        "fr": {
          "title": "Jamais"
        }
      }
    }
  },
  "easterDay": {
    "en": {
      "title": "Easter day off",
      "description": "The day off at Easter."
    },
    "fr": {
      "title": "Congé de Pâques",
      "description": "Le jour de congé à Pâques."
    },
    "values": {
      "friday": {
        "en": {
          "title": "Good Friday"
        },
        "fr": {
          "title": "Vendredi saint"
        }
      },
      "monday": {
        "en": {
          "title": "Easter Monday"
        },
        "fr": {
          "title": "Lundi de Pâques"
        }
      }
    }
  },
  "region": {
    "en": {
      "title": "Region",
      "description": "A country, a province or a territory with its public holidays."
    },
    "fr": {
      "title": "Région",
      "description": "Un pays, une province ou un territoire avec ses jours fériés."
    },
    "values": {
      "CA": {
        "en": {
          "title": "Canada (federal)"
        },
        "fr": {
          "title": "Canada (fédéral)"
        }
      },
      "CA-AB": {
        "en": {
          "title": "Alberta"
        },
        "fr": {
          "title": "Alberta"
        }
      },
      "CA-BC": {
        "en": {
          "title": "British Columbia"
        },
        "fr": {
          "title": "Colombie-Britannique"
        }
      },
      "CA-MB": {
        "en": {
          "title": "Manitoba"
        },
        "fr": {
          "title": "Manitoba"
        }
      },
      "CA-NB": {
        "en": {
          "title": "New Brunswick"
        },
        "fr": {
          "title": "Nouveau-Brunswick"
        }
      },
      "CA-NL": {
        "en": {
          "title": "Newfoundland and Labrador"
        },
        "fr": {
          "title": "Terre-Neuve-et-Labrador"
        }
      },
      "CA-NS": {
        "en": {
          "title": "Nova Scotia"
        },
        "fr": {
          "title": "Nouvelle-Écosse"
        }
      },
      "CA-NT": {
        "en": {
          "title": "Northwest Territories"
        },
        "fr": {
          "title": "Territoires du Nord-Ouest"
        }
      },
      "CA-NU": {
        "en": {
          "title": "Nunavut"
        },
        "fr": {
          "title": "Nunavut"
        }
      },
      "CA-ON": {
        "en": {
          "title": "Ontario"
        },
        "fr": {
          "title": "Ontario"
        }
      },
      "CA-PE": {
        "en": {
          "title": "Prince Edward Island"
        },
        "fr": {
          "title": "Île-du-Prince-Édouard"
        }
      },
      "CA-QC": {
        "en": {
          "title": "Québec"
        },
        "fr": {
          "title": "Québec"
        }
      },
      "CA-SK": {
        "en": {
          "title": "Saskatchewan"
        },
        "fr": {
          "title": "Saskatchewan"
        }
      },
      "CA-YT": {
        "en": {
          "title": "Yukon"
        },
        "fr": {
          "title": "Yukon"
        }
      },
      "FR": {
        "en": {
          "title": "France"
        },
        "fr": {
          "title": "France"
        }
      },
      "BE": {
        "en": {
          "title": "Belgium"
        },
        "fr": {
          "title": "Belgique"
        }
      },
      "CH": {
        "en": {
          "title": "Switzerland (federal)"
        },
        "fr": {
          "title": "Suisse (fédéral)"
        }
      },
      "LU": {
        "en": {
          "title": "Luxembourg"
        },
        "fr": {
          "title": "Luxembourg"
        }
      },
      "US": {
        "en": {
          "title": "United States (federal)"
        },
        "fr": {
          "title": "États-Unis (fédéral)"
        }
      },
      "GB-ENG": {
        "en": {
          "title": "England"
        },
        "fr": {
          "title": "Angleterre"
        }
      }
    }
  },
  "postField": {
    "en": {
      "title": "Part of a post",
      "description": "What a policy can require of a post."
    },
    "fr": {
      "title": "Élément d’une publication",
      "description": "Ce qu’une politique peut exiger d’une publication."
    },
    "values": {
      "id": {
        "en": {
          "title": "Id"
        },
        "fr": {
          "title": "Identifiant"
        }
      },
      "title": {
        "en": {
          "title": "Title"
        },
        "fr": {
          "title": "Titre"
        }
      },
      "publish": {
        "en": {
          "title": "Publication"
        },
        "fr": {
          "title": "Parution"
        }
      },
      "channels": {
        "en": {
          "title": "Channels"
        },
        "fr": {
          "title": "Comptes"
        }
      },
      "format": {
        "en": {
          "title": "Format"
        },
        "fr": {
          "title": "Format"
        }
      },
      "nature": {
        "en": {
          "title": "Nature"
        },
        "fr": {
          "title": "Nature"
        }
      },
      "status": {
        "en": {
          "title": "Status"
        },
        "fr": {
          "title": "Statut"
        }
      },
      "owner": {
        "en": {
          "title": "Owner"
        },
        "fr": {
          "title": "Responsable"
        }
      },
      "approver": {
        "en": {
          "title": "Approver"
        },
        "fr": {
          "title": "Approbation attendue de"
        }
      },
      "deadline": {
        "en": {
          "title": "Deadline"
        },
        "fr": {
          "title": "Échéance"
        }
      },
      "objective": {
        "en": {
          "title": "Objective"
        },
        "fr": {
          "title": "Objectif"
        }
      },
      "step": {
        "en": {
          "title": "Step"
        },
        "fr": {
          "title": "Étape"
        }
      },
      "campaign": {
        "en": {
          "title": "Campaign"
        },
        "fr": {
          "title": "Campagne"
        }
      },
      "theme": {
        "en": {
          "title": "Theme"
        },
        "fr": {
          "title": "Thème"
        }
      },
      "segment": {
        "en": {
          "title": "Segment"
        },
        "fr": {
          "title": "Segment"
        }
      },
      "benefit": {
        "en": {
          "title": "Benefit"
        },
        "fr": {
          "title": "Bénéfice"
        }
      },
      "text": {
        "en": {
          "title": "Text"
        },
        "fr": {
          "title": "Texte"
        }
      },
      "bilingual": {
        "en": {
          "title": "Two languages"
        },
        "fr": {
          "title": "Deux langues"
        }
      },
      "variants": {
        "en": {
          "title": "Variants"
        },
        "fr": {
          "title": "Variantes"
        }
      },
      "media": {
        "en": {
          "title": "Media"
        },
        "fr": {
          "title": "Médias"
        }
      },
      "link": {
        "en": {
          "title": "Link"
        },
        "fr": {
          "title": "Lien"
        }
      },
      "cta": {
        "en": {
          "title": "Call to action"
        },
        "fr": {
          "title": "Appel à l’action"
        }
      },
      "hashtags": {
        "en": {
          "title": "Hashtags"
        },
        "fr": {
          "title": "Mots-clics"
        }
      },
      "firstComment": {
        "en": {
          "title": "First comment"
        },
        "fr": {
          "title": "Premier commentaire"
        }
      },
      "location": {
        "en": {
          "title": "Location"
        },
        "fr": {
          "title": "Lieu"
        }
      },
      "language": {
        "en": {
          "title": "Language"
        },
        "fr": {
          "title": "Langue"
        }
      },
      "disclosure": {
        "en": {
          "title": "Disclosure"
        },
        "fr": {
          "title": "Transparence"
        }
      },
      "partner": {
        "en": {
          "title": "Partner"
        },
        "fr": {
          "title": "Partenaire"
        }
      },
      "budget": {
        "en": {
          "title": "Budget"
        },
        "fr": {
          "title": "Budget"
        }
      },
      "paid": {
        "en": {
          "title": "Paid"
        },
        "fr": {
          "title": "Payante"
        }
      },
      "boost": {
        "en": {
          "title": "Boost"
        },
        "fr": {
          "title": "Promotion payante"
        }
      },
      "spent": {
        "en": {
          "title": "Spent"
        },
        "fr": {
          "title": "Dépensé"
        }
      },
      "evergreen": {
        "en": {
          "title": "Evergreen"
        },
        "fr": {
          "title": "Intemporelle"
        }
      },
      "reuseOf": {
        "en": {
          "title": "Reuse of"
        },
        "fr": {
          "title": "Reprise de"
        }
      },
      "tasks": {
        "en": {
          "title": "Tasks"
        },
        "fr": {
          "title": "Tâches"
        }
      },
      "approvals": {
        "en": {
          "title": "Approvals"
        },
        "fr": {
          "title": "Approbations"
        }
      },
      "results": {
        "en": {
          "title": "Results"
        },
        "fr": {
          "title": "Résultats"
        }
      },
      "published": {
        "en": {
          "title": "Published"
        },
        "fr": {
          "title": "Publiée"
        }
      },
      "altText": {
        "en": {
          "title": "Alternative text"
        },
        "fr": {
          "title": "Texte de remplacement"
        }
      },
      "approval": {
        "en": {
          "title": "Approval"
        },
        "fr": {
          "title": "Approbation"
        }
      }
    }
  },
  "zoneName": {
    "en": {
      "title": "Zone",
      "description": "A type of social media."
    },
    "fr": {
      "title": "Zone",
      "description": "Un type de médias sociaux."
    },
    "values": {
      "community": {
        "en": {
          "title": "Community",
          "description": "Relations and conversations."
        },
        "fr": {
          "title": "Communauté",
          "description": "Relations et conversations."
        }
      },
      "publishing": {
        "en": {
          "title": "Publishing",
          "description": "Content for readers and viewers."
        },
        "fr": {
          "title": "Diffusion",
          "description": "Contenu à lire et à regarder."
        }
      },
      "entertainment": {
        "en": {
          "title": "Entertainment",
          "description": "Play, music and games."
        },
        "fr": {
          "title": "Divertissement",
          "description": "Jeu et musique."
        }
      },
      "commerce": {
        "en": {
          "title": "Commerce",
          "description": "Buying and recommending."
        },
        "fr": {
          "title": "Commerce",
          "description": "Achats et recommandations."
        }
      }
    }
  },
  "channelStatus": {
    "en": {
      "title": "Channel status",
      "description": "Whether an account is in use."
    },
    "fr": {
      "title": "Statut d’un compte",
      "description": "Indique si un compte est en service."
    },
    "values": {
      "planned": {
        "en": {
          "title": "Planned"
        },
        "fr": {
          "title": "Prévu"
        }
      },
      "active": {
        "en": {
          "title": "Active"
        },
        "fr": {
          "title": "Actif"
        }
      },
      "paused": {
        "en": {
          "title": "Paused"
        },
        "fr": {
          "title": "En pause"
        }
      },
      "closed": {
        "en": {
          "title": "Closed"
        },
        "fr": {
          "title": "Fermé"
        }
      }
    }
  },
  "bilingual": {
    "en": {
      "title": "Two languages",
      "description": "How a post in two languages appears."
    },
    "fr": {
      "title": "Deux langues",
      "description": "Comment paraît une publication en deux langues."
    },
    "values": {
      "stacked": {
        "en": {
          "title": "Stacked",
          "description": "Both languages in one post, counted together."
        },
        "fr": {
          "title": "À la suite",
          "description": "Les deux langues dans une publication, comptées ensemble."
        }
      },
      "paired": {
        "en": {
          "title": "Paired",
          "description": "Each language on its own account."
        },
        "fr": {
          "title": "En paire",
          "description": "Chaque langue sur son compte."
        }
      }
    }
  },
  "disclosure": {
    "en": {
      "title": "Disclosure",
      "description": "What readers must know about who is behind a post."
    },
    "fr": {
      "title": "Transparence",
      "description": "Ce que le public doit savoir de qui est derrière une publication."
    },
    "values": {
      "none": {
        "en": {
          "title": "None"
        },
        "fr": {
          "title": "Aucune"
        }
      },
      "paid": {
        "en": {
          "title": "Paid"
        },
        "fr": {
          "title": "Contenu commandité"
        }
      },
      "gift": {
        "en": {
          "title": "Gift"
        },
        "fr": {
          "title": "Cadeau"
        }
      },
      "partner": {
        "en": {
          "title": "Partner"
        },
        "fr": {
          "title": "Partenariat"
        }
      }
    }
  },
  "peopleShown": {
    "en": {
      "title": "People shown",
      "description": "Who can be recognised."
    },
    "fr": {
      "title": "Personnes montrées",
      "description": "Qui on peut reconnaître."
    },
    "values": {
      "none": {
        "en": {
          "title": "None"
        },
        "fr": {
          "title": "Aucune"
        }
      },
      "adults": {
        "en": {
          "title": "Adults"
        },
        "fr": {
          "title": "Adultes"
        }
      },
      "minors": {
        "en": {
          "title": "Minors"
        },
        "fr": {
          "title": "Personnes mineures"
        }
      }
    }
  },
  "preset": {
    "en": {
      "title": "Preset",
      "description": "A set of rules to begin with."
    },
    "fr": {
      "title": "Préréglage",
      "description": "Un ensemble de règles pour commencer."
    },
    "values": {
      "starter": {
        "en": {
          "title": "Starter",
          "description": "Form, owners, deadlines, budgets, alternative text and lengths."
        },
        "fr": {
          "title": "Démarrage",
          "description": "Forme, responsables, échéances, budgets, texte de remplacement et longueurs."
        }
      },
      "standard": {
        "en": {
          "title": "Standard",
          "description": "All rules except the strict ones."
        },
        "fr": {
          "title": "Standard",
          "description": "Toutes les règles, sauf les plus strictes."
        }
      },
      "strict": {
        "en": {
          "title": "Strict",
          "description": "All rules."
        },
        "fr": {
          "title": "Strict",
          "description": "Toutes les règles."
        }
      }
    }
  }
};
}
