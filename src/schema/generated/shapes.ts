// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { Shape } from "../shape";

/** A mapping that has a schema of its own. */
export type ShapeName =
  | "period"
  | "waiver"
  | "approval"
  | "results"
  | "hours"
  | "exemption"
  | "quietHours"
  | "cadence"
  | "responsible"
  | "unit"
  | "clause"
  | "rule"
  | "ruleExamples"
  | "ruleExample"
  | "ruleNeighbour"
  | "ruleFix"
  | "settings"
  | "approvalSetting"
  | "approvalStep"
  | "freeze"
  | "languagesSetting"
  | "accessibilitySetting"
  | "disclosureSetting"
  | "term"
  | "budgetSetting"
  | "consentSetting"
  | "linksSetting"
  | "measureSetting"
  | "responseTimeSetting"
  | "holidaysSetting"
  | "crisisSetting"
  | "policy"
  | "goal"
  | "situation"
  | "opportunity"
  | "objective"
  | "measure"
  | "segment"
  | "zone"
  | "strategy"
  | "theme"
  | "step"
  | "campaign"
  | "utm"
  | "measurement"
  | "review"
  | "plan"
  | "person"
  | "absence"
  | "people"
  | "channel"
  | "limits"
  | "channels"
  | "defaults"
  | "calendar"
  | "post"
  | "variant"
  | "media"
  | "consent"
  | "boost"
  | "evergreen"
  | "task"
  | "publication"
  | "postFile"
  | "pause"
  | "fileGlobs"
  | "ruleSetting"
  | "config";

/** What is validated at once. A file with long lists is validated without their items (`NAMEHead`). */
export type DefinitionName =
  | "period"
  | "waiver"
  | "approval"
  | "results"
  | "hours"
  | "exemption"
  | "quietHours"
  | "cadence"
  | "responsible"
  | "unit"
  | "clause"
  | "rule"
  | "ruleExamples"
  | "ruleExample"
  | "ruleNeighbour"
  | "ruleFix"
  | "settings"
  | "approvalSetting"
  | "approvalStep"
  | "freeze"
  | "languagesSetting"
  | "accessibilitySetting"
  | "disclosureSetting"
  | "term"
  | "budgetSetting"
  | "consentSetting"
  | "linksSetting"
  | "measureSetting"
  | "responseTimeSetting"
  | "holidaysSetting"
  | "crisisSetting"
  | "policyHead"
  | "goal"
  | "situation"
  | "opportunity"
  | "objective"
  | "measure"
  | "segment"
  | "zone"
  | "strategy"
  | "theme"
  | "step"
  | "campaign"
  | "utm"
  | "measurement"
  | "review"
  | "planHead"
  | "person"
  | "absence"
  | "peopleHead"
  | "channel"
  | "limits"
  | "channelsHead"
  | "defaults"
  | "calendarHead"
  | "post"
  | "variant"
  | "media"
  | "consent"
  | "boost"
  | "evergreen"
  | "task"
  | "publication"
  | "postFile"
  | "pause"
  | "fileGlobs"
  | "ruleSetting"
  | "config";

/** A list of words, one of which a value is. */
export type ListName =
  | "status"
  | "format"
  | "nature"
  | "network"
  | "department"
  | "responsibleDepartment"
  | "structure"
  | "severity"
  | "weekday"
  | "interfaceLanguage"
  | "decision"
  | "ruleSubject"
  | "obligation"
  | "hashtagCase"
  | "minorsRule"
  | "easterDay"
  | "region"
  | "postField"
  | "zoneName"
  | "channelStatus"
  | "bilingual"
  | "disclosure"
  | "peopleShown"
  | "preset";

/** The words of each list, in their order. */
export function buildLists(): Readonly<Record<ListName, readonly string[]>> {
  return {
  "status": [
    "idea",
    "planned",
    "drafting",
    "review",
    "approved",
    "scheduled",
    "published",
    "on-hold",
    "failed",
    "removed",
    "cancelled"
  ],
  "format": [
    "feed",
    "carousel",
    "reel",
    "short",
    "story",
    "live",
    "video",
    "article",
    "poll",
    "thread"
  ],
  "nature": [
    "editorial",
    "service",
    "reactive"
  ],
  "network": [
    "facebook",
    "instagram",
    "linkedin",
    "tiktok",
    "youtube",
    "x",
    "threads",
    "bluesky",
    "mastodon",
    "pinterest",
    "reddit",
    "google-business",
    "telegram",
    "whatsapp",
    "discord",
    "tumblr",
    "snapchat",
    "newsletter",
    "website",
    "blog",
    "podcast",
    "other"
  ],
  "department": [
    "administration",
    "communications",
    "marketing",
    "sales",
    "management",
    "agency",
    "other"
  ],
  "responsibleDepartment": [
    "administration",
    "communications",
    "marketing",
    "sales",
    "management",
    "committee",
    "agency",
    "other"
  ],
  "structure": [
    "centralized",
    "organic",
    "coordinated",
    "dandelion",
    "holistic"
  ],
  "severity": [
    "off",
    "info",
    "warning",
    "error"
  ],
  "weekday": [
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun"
  ],
  "interfaceLanguage": [
    "en",
    "fr"
  ],
  "decision": [
    "approved",
    "changes-requested",
    "rejected"
  ],
  "ruleSubject": [
    "post",
    "channel",
    "person",
    "plan",
    "objective",
    "step",
    "campaign",
    "theme",
    "segment",
    "calendar"
  ],
  "obligation": [
    "required",
    "optional"
  ],
  "hashtagCase": [
    "camel",
    "any"
  ],
  "minorsRule": [
    "guardian",
    "never"
  ],
  "easterDay": [
    "friday",
    "monday"
  ],
  "region": [
    "CA",
    "CA-AB",
    "CA-BC",
    "CA-MB",
    "CA-NB",
    "CA-NL",
    "CA-NS",
    "CA-NT",
    "CA-NU",
    "CA-ON",
    "CA-PE",
    "CA-QC",
    "CA-SK",
    "CA-YT",
    "FR",
    "BE",
    "CH",
    "LU",
    "US",
    "GB-ENG"
  ],
  "postField": [
    "id",
    "title",
    "publish",
    "channels",
    "format",
    "nature",
    "status",
    "owner",
    "approver",
    "deadline",
    "objective",
    "step",
    "campaign",
    "theme",
    "segment",
    "benefit",
    "text",
    "bilingual",
    "variants",
    "media",
    "link",
    "cta",
    "hashtags",
    "firstComment",
    "location",
    "language",
    "disclosure",
    "partner",
    "budget",
    "paid",
    "boost",
    "spent",
    "evergreen",
    "reuseOf",
    "tasks",
    "approvals",
    "results",
    "published",
    "altText",
    "approval"
  ],
  "zoneName": [
    "community",
    "publishing",
    "entertainment",
    "commerce"
  ],
  "channelStatus": [
    "planned",
    "active",
    "paused",
    "closed"
  ],
  "bilingual": [
    "stacked",
    "paired"
  ],
  "disclosure": [
    "none",
    "paid",
    "gift",
    "partner"
  ],
  "peopleShown": [
    "none",
    "adults",
    "minors"
  ],
  "preset": [
    "starter",
    "standard",
    "strict"
  ]
};
}

/** What each mapping may hold. */
export function buildShapes(): Readonly<Record<ShapeName, Shape>> {
  return {
  "period": {
    "introducedBy": [
      "from"
    ],
    "required": [
      "from",
      "to"
    ],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "date"
      }
    }
  },
  "waiver": {
    "introducedBy": [
      "rule"
    ],
    "required": [
      "rule"
    ],
    "keys": {
      "rule": {
        "types": [
          "string"
        ],
        "ref": "rule"
      },
      "reason": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "by": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "until": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "approval": {
    "introducedBy": [
      "by"
    ],
    "required": [
      "by"
    ],
    "keys": {
      "by": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "role": {
        "types": [
          "string"
        ]
      },
      "at": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "of": {
        "types": [
          "string",
          "number"
        ]
      },
      "external": {
        "types": [
          "boolean"
        ]
      },
      "via": {
        "types": [
          "string"
        ]
      },
      "ref": {
        "types": [
          "string"
        ]
      },
      "decision": {
        "types": [
          "string"
        ],
        "list": "decision"
      },
      "comment": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "results": {
    "introducedBy": [
      "at"
    ],
    "required": [],
    "open": {
      "types": [
        "number"
      ]
    },
    "keys": {
      "at": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "reach": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "impressions": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "views": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "engagements": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "reactions": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "comments": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "shares": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "saves": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "clicks": {
        "types": [
          "number"
        ],
        "minimum": 0
      },
      "source": {
        "types": [
          "string"
        ]
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "hours": {
    "introducedBy": [
      "from"
    ],
    "required": [
      "from",
      "to"
    ],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "time"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "time"
      },
      "days": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "list": "weekday"
        }
      }
    }
  },
  "exemption": {
    "introducedBy": [
      "natures"
    ],
    "required": [],
    "keys": {
      "natures": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "list": "nature"
        }
      },
      "themes": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "theme"
        }
      }
    }
  },
  "quietHours": {
    "introducedBy": [
      "from"
    ],
    "required": [
      "from",
      "to"
    ],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "time"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "time"
      },
      "days": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "list": "weekday"
        }
      },
      "except": {
        "types": [
          "object"
        ],
        "definition": "exemption"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "cadence": {
    "introducedBy": [
      "min"
    ],
    "required": [],
    "keys": {
      "min": {
        "types": [
          "string"
        ],
        "form": "rate"
      },
      "max": {
        "types": [
          "string"
        ],
        "form": "rate"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "responsible": {
    "introducedBy": [
      "department"
    ],
    "required": [],
    "keys": {
      "department": {
        "types": [
          "string"
        ],
        "list": "responsibleDepartment"
      },
      "accountable": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "members": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "person"
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "unit": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "clause": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "text": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "settings": {
        "types": [
          "object"
        ],
        "definition": "settings"
      },
      "rules": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "rule"
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "rule": {
    "entity": true,
    "introducedBy": [
      "id"
    ],
    "required": [
      "id",
      "for",
      "require"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "for": {
        "types": [
          "string"
        ],
        "list": "ruleSubject"
      },
      "when": {
        "types": [
          "string"
        ]
      },
      "require": {
        "types": [
          "string"
        ]
      },
      "severity": {
        "types": [
          "string"
        ],
        "list": "severity"
      },
      "message": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "examples": {
        "types": [
          "object"
        ],
        "definition": "ruleExamples"
      },
      "fix": {
        "types": [
          "object"
        ],
        "definition": "ruleFix"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      }
    }
  },
  "ruleExamples": {
    "introducedBy": [
      "pass"
    ],
    "required": [],
    "keys": {
      "pass": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "ruleExample"
        }
      },
      "fail": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "ruleExample"
        }
      }
    }
  },
  "ruleExample": {
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [],
    "open": {},
    "keys": {
      "with": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "ruleNeighbour"
        }
      }
    }
  },
  "ruleNeighbour": {
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [],
    "open": {},
    "keys": {
      "times": {
        "types": [
          "integer"
        ],
        "minimum": 1
      }
    }
  },
  "ruleFix": {
    "introducedBy": [
      "title"
    ],
    "required": [],
    "keys": {
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "set": {
        "types": [
          "object"
        ]
      },
      "remove": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      }
    }
  },
  "settings": {
    "introducedBy": [
      "required"
    ],
    "required": [],
    "keys": {
      "required": {
        "types": [
          "object"
        ],
        "keyList": "status",
        "values": {
          "types": [
            "array"
          ],
          "items": {
            "types": [
              "string"
            ],
            "list": "postField"
          }
        }
      },
      "approval": {
        "types": [
          "object"
        ],
        "definition": "approvalSetting"
      },
      "quietHours": {
        "types": [
          "object"
        ],
        "definition": "quietHours"
      },
      "freeze": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "freeze"
        }
      },
      "languages": {
        "types": [
          "object"
        ],
        "definition": "languagesSetting"
      },
      "accessibility": {
        "types": [
          "object"
        ],
        "definition": "accessibilitySetting"
      },
      "disclosure": {
        "types": [
          "object"
        ],
        "definition": "disclosureSetting"
      },
      "cadence": {
        "types": [
          "object"
        ],
        "values": {
          "types": [
            "object"
          ],
          "definition": "cadence"
        }
      },
      "terms": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "term"
        }
      },
      "budget": {
        "types": [
          "object"
        ],
        "definition": "budgetSetting"
      },
      "consent": {
        "types": [
          "object"
        ],
        "definition": "consentSetting"
      },
      "links": {
        "types": [
          "object"
        ],
        "definition": "linksSetting"
      },
      "measure": {
        "types": [
          "object"
        ],
        "definition": "measureSetting"
      },
      "responseTime": {
        "types": [
          "object"
        ],
        "definition": "responseTimeSetting"
      },
      "holidays": {
        "types": [
          "object"
        ],
        "definition": "holidaysSetting"
      },
      "severity": {
        "types": [
          "object"
        ],
        "keyRef": "rule",
        "values": {
          "types": [
            "string"
          ],
          "list": "severity"
        }
      },
      "crisis": {
        "types": [
          "object"
        ],
        "definition": "crisisSetting"
      },
      "forPeople": {
        "types": [
          "boolean"
        ]
      }
    }
  },
  "approvalSetting": {
    "introducedBy": [
      "count"
    ],
    "required": [],
    "keys": {
      "count": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "paid": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "roles": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "self": {
        "types": [
          "boolean"
        ]
      },
      "before": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "expires": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "steps": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "approvalStep"
        }
      },
      "exempt": {
        "types": [
          "object"
        ],
        "definition": "exemption"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "approvalStep": {
    "introducedBy": [
      "role"
    ],
    "required": [
      "role"
    ],
    "keys": {
      "role": {
        "types": [
          "string"
        ]
      },
      "when": {
        "types": [
          "string"
        ]
      },
      "count": {
        "types": [
          "integer"
        ],
        "minimum": 1
      }
    }
  },
  "freeze": {
    "introducedBy": [
      "from"
    ],
    "required": [
      "from",
      "to"
    ],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "reason": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "allow": {
        "types": [
          "object"
        ],
        "definition": "exemption"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "languagesSetting": {
    "introducedBy": [
      "required"
    ],
    "required": [],
    "keys": {
      "required": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "form": "language"
        }
      },
      "within": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "first": {
        "types": [
          "string"
        ],
        "form": "language"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "accessibilitySetting": {
    "introducedBy": [
      "altText"
    ],
    "required": [],
    "keys": {
      "altText": {
        "types": [
          "string"
        ],
        "list": "obligation"
      },
      "captions": {
        "types": [
          "string"
        ],
        "list": "obligation"
      },
      "hashtagCase": {
        "types": [
          "string"
        ],
        "list": "hashtagCase"
      },
      "maxEmoji": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "disclosureSetting": {
    "introducedBy": [
      "tags"
    ],
    "required": [],
    "keys": {
      "tags": {
        "types": [
          "object"
        ],
        "keyForm": "language",
        "values": {
          "types": [
            "array"
          ],
          "items": {
            "types": [
              "string"
            ]
          }
        }
      },
      "within": {
        "types": [
          "integer"
        ],
        "minimum": 1
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "term": {
    "introducedBy": [
      "avoid"
    ],
    "required": [
      "avoid"
    ],
    "keys": {
      "avoid": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "use": {
        "types": [
          "string"
        ]
      },
      "reason": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "language": {
        "types": [
          "string"
        ],
        "form": "language"
      }
    }
  },
  "budgetSetting": {
    "introducedBy": [
      "perPost"
    ],
    "required": [],
    "keys": {
      "perPost": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "perMonth": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "consentSetting": {
    "introducedBy": [
      "required"
    ],
    "required": [],
    "keys": {
      "required": {
        "types": [
          "boolean"
        ]
      },
      "minors": {
        "types": [
          "string"
        ],
        "list": "minorsRule"
      }
    }
  },
  "linksSetting": {
    "introducedBy": [
      "https"
    ],
    "required": [],
    "keys": {
      "https": {
        "types": [
          "boolean"
        ]
      },
      "shorteners": {
        "types": [
          "boolean",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "utm": {
        "types": [
          "string"
        ],
        "list": "obligation"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "measureSetting": {
    "introducedBy": [
      "resultsAfter"
    ],
    "required": [],
    "keys": {
      "resultsAfter": {
        "types": [
          "string"
        ],
        "form": "duration"
      }
    }
  },
  "responseTimeSetting": {
    "introducedBy": [
      "within"
    ],
    "required": [],
    "keys": {
      "within": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "hours": {
        "types": [
          "object"
        ],
        "definition": "hours"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "holidaysSetting": {
    "introducedBy": [
      "region"
    ],
    "required": [],
    "keys": {
      "region": {
        "types": [
          "string"
        ],
        "list": "region"
      },
      "easter": {
        "types": [
          "string"
        ],
        "list": "easterDay"
      },
      "add": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "form": "date"
        }
      },
      "remove": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "form": "date"
        }
      }
    }
  },
  "crisisSetting": {
    "introducedBy": [
      "lead"
    ],
    "required": [],
    "keys": {
      "lead": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "backup": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "checklist": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string",
            "object"
          ],
          "localized": true,
          "keyForm": "language",
          "values": {
            "types": [
              "string"
            ]
          }
        }
      }
    }
  },
  "policy": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "revision": {
        "types": [
          "string",
          "number"
        ]
      },
      "language": {
        "types": [
          "string"
        ],
        "form": "language"
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "approvals": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "approval"
        }
      },
      "effective": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "reviewBy": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "structure": {
        "types": [
          "string"
        ],
        "list": "structure"
      },
      "responsible": {
        "types": [
          "object"
        ],
        "definition": "responsible"
      },
      "units": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string",
            "object"
          ],
          "form": "id",
          "definition": "unit"
        }
      },
      "unit": {
        "types": [
          "string"
        ],
        "ref": "unit"
      },
      "clauses": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "clause"
        },
        "apart": true
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "goal": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "situation": {
    "introducedBy": [
      "summary"
    ],
    "required": [],
    "keys": {
      "summary": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "opportunities": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "opportunity"
        }
      },
      "done": {
        "types": [
          "boolean",
          "string"
        ],
        "form": "date"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "opportunity": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "from": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "objective": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "how": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "supports": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "goal"
        }
      },
      "measure": {
        "types": [
          "object"
        ],
        "definition": "measure"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "measure": {
    "introducedBy": [
      "metric"
    ],
    "required": [],
    "keys": {
      "metric": {
        "types": [
          "string"
        ]
      },
      "baseline": {
        "types": [
          "number"
        ]
      },
      "target": {
        "types": [
          "number"
        ]
      },
      "unit": {
        "types": [
          "string"
        ]
      },
      "source": {
        "types": [
          "string"
        ]
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "segment": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "insight": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "zone": {
    "introducedBy": [
      "zone"
    ],
    "required": [
      "zone"
    ],
    "keys": {
      "zone": {
        "types": [
          "string"
        ],
        "list": "zoneName"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "segments": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "segment"
        }
      },
      "tools": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "strategy": {
    "introducedBy": [
      "experience"
    ],
    "required": [],
    "keys": {
      "experience": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "themes": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "theme"
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "theme": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "benefit": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "share": {
        "types": [
          "string"
        ],
        "form": "percent"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "step": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "objective": {
        "types": [
          "string"
        ],
        "ref": "objective"
      },
      "how": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "promotion": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "dependsOn": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "step"
        }
      },
      "done": {
        "types": [
          "boolean",
          "string"
        ],
        "form": "date"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "campaign": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id",
      "period"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "period": {
        "types": [
          "object"
        ],
        "definition": "period"
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "objective": {
        "types": [
          "string"
        ],
        "ref": "objective"
      },
      "utm": {
        "types": [
          "object"
        ],
        "definition": "utm"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "utm": {
    "introducedBy": [
      "source"
    ],
    "required": [],
    "keys": {
      "source": {
        "types": [
          "string"
        ]
      },
      "medium": {
        "types": [
          "string"
        ]
      },
      "campaign": {
        "types": [
          "string"
        ]
      },
      "content": {
        "types": [
          "string"
        ]
      },
      "term": {
        "types": [
          "string"
        ]
      }
    }
  },
  "measurement": {
    "introducedBy": [
      "every"
    ],
    "required": [],
    "keys": {
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "every": {
        "types": [
          "string"
        ],
        "form": "every"
      },
      "resultsAfter": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "reviews": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "review"
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "review": {
    "introducedBy": [
      "date"
    ],
    "required": [
      "date"
    ],
    "keys": {
      "date": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "results": {
        "types": [
          "object"
        ],
        "definition": "results"
      },
      "decision": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "plan": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version",
      "period"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "period": {
        "types": [
          "object"
        ],
        "definition": "period"
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "goals": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "goal"
        },
        "apart": true
      },
      "situation": {
        "types": [
          "object"
        ],
        "definition": "situation"
      },
      "objectives": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "objective"
        },
        "apart": true
      },
      "segments": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "segment"
        },
        "apart": true
      },
      "zones": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "zone"
        },
        "apart": true
      },
      "strategy": {
        "types": [
          "object"
        ],
        "definition": "strategy"
      },
      "activation": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "step"
        },
        "apart": true
      },
      "campaigns": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "campaign"
        },
        "apart": true
      },
      "measurement": {
        "types": [
          "object"
        ],
        "definition": "measurement"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "person": {
    "entity": true,
    "introducedBy": [
      "id",
      "name"
    ],
    "required": [
      "id",
      "name"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "name": {
        "types": [
          "string"
        ]
      },
      "department": {
        "types": [
          "string"
        ],
        "list": "department"
      },
      "roles": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "email": {
        "types": [
          "string"
        ],
        "form": "email"
      },
      "handle": {
        "types": [
          "string"
        ]
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "languages": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "form": "language"
        }
      },
      "capacity": {
        "types": [
          "string"
        ],
        "form": "effort-rate"
      },
      "trained": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "away": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "absence"
        }
      },
      "unit": {
        "types": [
          "string"
        ],
        "ref": "unit"
      },
      "until": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "absence": {
    "introducedBy": [
      "from"
    ],
    "required": [
      "from"
    ],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "deputy": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "people": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "people": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "person"
        },
        "apart": true
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "channel": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id",
      "network"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "network": {
        "types": [
          "string"
        ],
        "list": "network"
      },
      "handle": {
        "types": [
          "string"
        ]
      },
      "url": {
        "types": [
          "string"
        ],
        "form": "url"
      },
      "purpose": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "backup": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "unit": {
        "types": [
          "string"
        ],
        "ref": "unit"
      },
      "languages": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "form": "language"
        }
      },
      "cadence": {
        "types": [
          "object"
        ],
        "definition": "cadence"
      },
      "quietHours": {
        "types": [
          "object"
        ],
        "definition": "quietHours"
      },
      "responseTime": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "twoFactor": {
        "types": [
          "boolean"
        ]
      },
      "status": {
        "types": [
          "string"
        ],
        "list": "channelStatus"
      },
      "limits": {
        "types": [
          "object"
        ],
        "definition": "limits"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "limits": {
    "introducedBy": [
      "text"
    ],
    "required": [],
    "keys": {
      "text": {
        "types": [
          "integer"
        ],
        "minimum": 1
      },
      "title": {
        "types": [
          "integer"
        ],
        "minimum": 1
      },
      "hashtags": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "mentions": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "media": {
        "types": [
          "integer"
        ],
        "minimum": 0
      },
      "alt": {
        "types": [
          "integer"
        ],
        "minimum": 1
      },
      "firstComment": {
        "types": [
          "integer"
        ],
        "minimum": 1
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "channels": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "channel"
        },
        "apart": true
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "defaults": {
    "introducedBy": [
      "owner"
    ],
    "required": [],
    "keys": {
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "relative-date"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      }
    }
  },
  "calendar": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "period": {
        "types": [
          "object"
        ],
        "definition": "period"
      },
      "plan": {
        "types": [
          "string"
        ],
        "ref": "plan"
      },
      "closed": {
        "types": [
          "boolean"
        ]
      },
      "defaults": {
        "types": [
          "object"
        ],
        "definition": "defaults"
      },
      "posts": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "post"
        },
        "apart": true
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "post": {
    "entity": true,
    "introducedBy": [
      "id",
      "title"
    ],
    "required": [
      "id",
      "title"
    ],
    "keys": {
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "publish": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "format": {
        "types": [
          "string"
        ],
        "list": "format"
      },
      "nature": {
        "types": [
          "string"
        ],
        "list": "nature"
      },
      "status": {
        "types": [
          "string"
        ],
        "list": "status"
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "approver": {
        "types": [
          "string",
          "array"
        ],
        "ref": "person",
        "items": {
          "types": [
            "string"
          ],
          "ref": "person"
        }
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "relative-date"
      },
      "objective": {
        "types": [
          "string"
        ],
        "ref": "objective"
      },
      "step": {
        "types": [
          "string"
        ],
        "ref": "step"
      },
      "campaign": {
        "types": [
          "string"
        ],
        "ref": "campaign"
      },
      "theme": {
        "types": [
          "string"
        ],
        "ref": "theme"
      },
      "segment": {
        "types": [
          "string"
        ],
        "ref": "segment"
      },
      "benefit": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "text": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "bilingual": {
        "types": [
          "string"
        ],
        "list": "bilingual"
      },
      "variants": {
        "types": [
          "object"
        ],
        "keyRef": "channel",
        "values": {
          "types": [
            "object"
          ],
          "definition": "variant"
        }
      },
      "media": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "media"
        }
      },
      "link": {
        "types": [
          "string"
        ],
        "form": "url"
      },
      "cta": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "hashtags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "firstComment": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "location": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "language": {
        "types": [
          "string"
        ],
        "form": "language"
      },
      "disclosure": {
        "types": [
          "string"
        ],
        "list": "disclosure"
      },
      "partner": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "paid": {
        "types": [
          "boolean"
        ]
      },
      "boost": {
        "types": [
          "object"
        ],
        "definition": "boost"
      },
      "spent": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "evergreen": {
        "types": [
          "boolean",
          "object"
        ],
        "definition": "evergreen"
      },
      "reuseOf": {
        "types": [
          "string"
        ],
        "ref": "post"
      },
      "tasks": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "task"
        }
      },
      "approvals": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "approval"
        }
      },
      "results": {
        "types": [
          "object"
        ],
        "definition": "results"
      },
      "published": {
        "types": [
          "object"
        ],
        "definition": "publication"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "variant": {
    "introducedBy": [
      "text"
    ],
    "required": [],
    "keys": {
      "text": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "format": {
        "types": [
          "string"
        ],
        "list": "format"
      },
      "media": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "media"
        }
      },
      "link": {
        "types": [
          "string"
        ],
        "form": "url"
      },
      "publish": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "status": {
        "types": [
          "string"
        ],
        "list": "status"
      },
      "published": {
        "types": [
          "object"
        ],
        "definition": "publication"
      },
      "results": {
        "types": [
          "object"
        ],
        "definition": "results"
      },
      "spent": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "media": {
    "introducedBy": [
      "file"
    ],
    "required": [
      "file"
    ],
    "keys": {
      "file": {
        "types": [
          "string"
        ]
      },
      "alt": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "captions": {
        "types": [
          "string",
          "boolean",
          "object"
        ],
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "transcript": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "credit": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "licence": {
        "types": [
          "string"
        ]
      },
      "people": {
        "types": [
          "string"
        ],
        "list": "peopleShown"
      },
      "consent": {
        "types": [
          "object"
        ],
        "definition": "consent"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "consent": {
    "introducedBy": [
      "ref"
    ],
    "required": [],
    "keys": {
      "ref": {
        "types": [
          "string"
        ]
      },
      "until": {
        "types": [
          "string"
        ],
        "form": "date"
      },
      "guardian": {
        "types": [
          "boolean"
        ]
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "boost": {
    "introducedBy": [
      "from"
    ],
    "required": [],
    "keys": {
      "from": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "to": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "audience": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "evergreen": {
    "introducedBy": [
      "minGap"
    ],
    "required": [],
    "keys": {
      "minGap": {
        "types": [
          "string"
        ],
        "form": "duration"
      }
    }
  },
  "task": {
    "introducedBy": [
      "task"
    ],
    "required": [
      "task"
    ],
    "keys": {
      "task": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "relative-date"
      },
      "done": {
        "types": [
          "boolean",
          "string"
        ],
        "form": "date"
      },
      "effort": {
        "types": [
          "string"
        ],
        "form": "duration"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "publication": {
    "introducedBy": [
      "at"
    ],
    "required": [],
    "keys": {
      "at": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "url": {
        "types": [
          "string"
        ],
        "form": "url"
      },
      "notes": {
        "types": [
          "string"
        ]
      }
    }
  },
  "postFile": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version",
      "title"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "plan": {
        "types": [
          "string"
        ],
        "ref": "plan"
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "publish": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "format": {
        "types": [
          "string"
        ],
        "list": "format"
      },
      "nature": {
        "types": [
          "string"
        ],
        "list": "nature"
      },
      "status": {
        "types": [
          "string"
        ],
        "list": "status"
      },
      "owner": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "approver": {
        "types": [
          "string",
          "array"
        ],
        "ref": "person",
        "items": {
          "types": [
            "string"
          ],
          "ref": "person"
        }
      },
      "deadline": {
        "types": [
          "string"
        ],
        "form": "relative-date"
      },
      "objective": {
        "types": [
          "string"
        ],
        "ref": "objective"
      },
      "step": {
        "types": [
          "string"
        ],
        "ref": "step"
      },
      "campaign": {
        "types": [
          "string"
        ],
        "ref": "campaign"
      },
      "theme": {
        "types": [
          "string"
        ],
        "ref": "theme"
      },
      "segment": {
        "types": [
          "string"
        ],
        "ref": "segment"
      },
      "benefit": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "text": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "bilingual": {
        "types": [
          "string"
        ],
        "list": "bilingual"
      },
      "variants": {
        "types": [
          "object"
        ],
        "keyRef": "channel",
        "values": {
          "types": [
            "object"
          ],
          "definition": "variant"
        }
      },
      "media": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "media"
        }
      },
      "link": {
        "types": [
          "string"
        ],
        "form": "url"
      },
      "cta": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "hashtags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "firstComment": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "location": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "language": {
        "types": [
          "string"
        ],
        "form": "language"
      },
      "disclosure": {
        "types": [
          "string"
        ],
        "list": "disclosure"
      },
      "partner": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "budget": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "paid": {
        "types": [
          "boolean"
        ]
      },
      "boost": {
        "types": [
          "object"
        ],
        "definition": "boost"
      },
      "spent": {
        "types": [
          "string"
        ],
        "form": "money"
      },
      "evergreen": {
        "types": [
          "boolean",
          "object"
        ],
        "definition": "evergreen"
      },
      "reuseOf": {
        "types": [
          "string"
        ],
        "ref": "post"
      },
      "tasks": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "task"
        }
      },
      "approvals": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "approval"
        }
      },
      "results": {
        "types": [
          "object"
        ],
        "definition": "results"
      },
      "published": {
        "types": [
          "object"
        ],
        "definition": "publication"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "pause": {
    "introducedBy": [
      "kind"
    ],
    "required": [
      "version",
      "since"
    ],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "since": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "by": {
        "types": [
          "string"
        ],
        "ref": "person"
      },
      "reason": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "channels": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "channel"
        }
      },
      "except": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ],
          "ref": "post"
        }
      },
      "until": {
        "types": [
          "string"
        ],
        "form": "date-time"
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  },
  "fileGlobs": {
    "introducedBy": [
      "policy"
    ],
    "required": [],
    "keys": {
      "policy": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "plan": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "people": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "channels": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "calendar": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "post": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "pause": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      }
    }
  },
  "ruleSetting": {
    "introducedBy": [
      "severity"
    ],
    "required": [],
    "open": {},
    "keys": {
      "severity": {
        "types": [
          "string"
        ],
        "list": "severity"
      }
    }
  },
  "config": {
    "introducedBy": [
      "kind"
    ],
    "required": [],
    "keys": {
      "kind": {
        "types": [
          "string"
        ]
      },
      "version": {
        "types": [
          "integer"
        ],
        "only": [
          1
        ]
      },
      "id": {
        "types": [
          "string"
        ],
        "form": "id"
      },
      "title": {
        "types": [
          "string",
          "object"
        ],
        "localized": true,
        "keyForm": "language",
        "values": {
          "types": [
            "string"
          ]
        }
      },
      "preset": {
        "types": [
          "string"
        ],
        "list": "preset"
      },
      "language": {
        "types": [
          "string"
        ],
        "list": "interfaceLanguage"
      },
      "timezone": {
        "types": [
          "string"
        ],
        "form": "zone"
      },
      "files": {
        "types": [
          "object"
        ],
        "definition": "fileGlobs"
      },
      "ignore": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "extends": {
        "types": [
          "string",
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "rules": {
        "types": [
          "object"
        ],
        "values": {
          "types": [
            "string",
            "object"
          ],
          "list": "severity",
          "definition": "ruleSetting"
        }
      },
      "baseline": {
        "types": [
          "string"
        ]
      },
      "maxFileSize": {
        "types": [
          "number"
        ],
        "above": 0
      },
      "collapse": {
        "types": [
          "boolean"
        ]
      },
      "notes": {
        "types": [
          "string"
        ]
      },
      "tags": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      "waive": {
        "types": [
          "array"
        ],
        "items": {
          "types": [
            "object"
          ],
          "definition": "waiver"
        }
      }
    }
  }
};
}
