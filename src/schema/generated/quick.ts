// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { Node, Pair } from "../../syntax";
import { isAtLeast, isOneOf, isBoolean, isByLanguage, isFilled, isListOf, isMapOf, isNothing, isNumber, isOwnKey, isText, isWritten } from "../checks";

function isStatus(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "idea":
    case "planned":
    case "drafting":
    case "review":
    case "approved":
    case "scheduled":
    case "published":
    case "on-hold":
    case "failed":
    case "removed":
    case "cancelled":
      return true;
    default:
      return false;
  }
}

function isFormat(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "feed":
    case "carousel":
    case "reel":
    case "short":
    case "story":
    case "live":
    case "video":
    case "article":
    case "poll":
    case "thread":
      return true;
    default:
      return false;
  }
}

function isNature(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "editorial":
    case "service":
    case "reactive":
      return true;
    default:
      return false;
  }
}

function isNetwork(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "facebook":
    case "instagram":
    case "linkedin":
    case "tiktok":
    case "youtube":
    case "x":
    case "threads":
    case "bluesky":
    case "mastodon":
    case "pinterest":
    case "reddit":
    case "google-business":
    case "telegram":
    case "whatsapp":
    case "discord":
    case "tumblr":
    case "snapchat":
    case "newsletter":
    case "website":
    case "blog":
    case "podcast":
    case "other":
      return true;
    default:
      return false;
  }
}

function isDepartment(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "administration":
    case "communications":
    case "marketing":
    case "sales":
    case "management":
    case "agency":
    case "other":
      return true;
    default:
      return false;
  }
}

function isResponsibleDepartment(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "administration":
    case "communications":
    case "marketing":
    case "sales":
    case "management":
    case "committee":
    case "agency":
    case "other":
      return true;
    default:
      return false;
  }
}

function isStructure(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "centralized":
    case "organic":
    case "coordinated":
    case "dandelion":
    case "holistic":
      return true;
    default:
      return false;
  }
}

function isSeverity(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "off":
    case "info":
    case "warning":
    case "error":
      return true;
    default:
      return false;
  }
}

function isWeekday(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "mon":
    case "tue":
    case "wed":
    case "thu":
    case "fri":
    case "sat":
    case "sun":
      return true;
    default:
      return false;
  }
}

function isInterfaceLanguage(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "en":
    case "fr":
      return true;
    default:
      return false;
  }
}

function isDecision(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "approved":
    case "changes-requested":
    case "rejected":
      return true;
    default:
      return false;
  }
}

function isRuleSubject(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "post":
    case "channel":
    case "person":
    case "plan":
    case "objective":
    case "step":
    case "campaign":
    case "theme":
    case "segment":
    case "calendar":
      return true;
    default:
      return false;
  }
}

function isObligation(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "required":
    case "optional":
      return true;
    default:
      return false;
  }
}

function isHashtagCase(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "camel":
    case "any":
      return true;
    default:
      return false;
  }
}

function isMinorsRule(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "guardian":
    case "never":
      return true;
    default:
      return false;
  }
}

function isEasterDay(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "friday":
    case "monday":
      return true;
    default:
      return false;
  }
}

function isRegion(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "CA":
    case "CA-AB":
    case "CA-BC":
    case "CA-MB":
    case "CA-NB":
    case "CA-NL":
    case "CA-NS":
    case "CA-NT":
    case "CA-NU":
    case "CA-ON":
    case "CA-PE":
    case "CA-QC":
    case "CA-SK":
    case "CA-YT":
    case "FR":
    case "BE":
    case "CH":
    case "LU":
    case "US":
    case "GB-ENG":
      return true;
    default:
      return false;
  }
}

function isZoneName(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "community":
    case "publishing":
    case "entertainment":
    case "commerce":
      return true;
    default:
      return false;
  }
}

function isChannelStatus(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "planned":
    case "active":
    case "paused":
    case "closed":
      return true;
    default:
      return false;
  }
}

function isBilingual(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "stacked":
    case "paired":
      return true;
    default:
      return false;
  }
}

function isDisclosure(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "none":
    case "paid":
    case "gift":
    case "partner":
      return true;
    default:
      return false;
  }
}

function isPeopleShown(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "none":
    case "adults":
    case "minors":
      return true;
    default:
      return false;
  }
}

function isPreset(node: Node): boolean {
  if (node.type !== "scalar") return false;
  switch (node.value) {
    case "starter":
    case "standard":
    case "strict":
      return true;
    default:
      return false;
  }
}

function isPeriod(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "date"))) return false;
        seen |= 1;
        break;
      case "to":
        if (!(isWritten(value, "date"))) return false;
        seen |= 2;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isDefaults(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "relative-date")) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isConsent(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "ref":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "until":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "guardian":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isWaiver(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "rule":
        if (!(isFilled(value))) return false;
        seen |= 1;
        break;
      case "reason":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "by":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "until":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isMedia(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "file":
        if (!(isFilled(value))) return false;
        seen |= 1;
        break;
      case "alt":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "captions":
        if (!(isText(value) || isBoolean(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "transcript":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "credit":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "licence":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "people":
        if (!(isPeopleShown(value)) && !isNothing(value)) return false;
        break;
      case "consent":
        if (!(isConsent(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPublication(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "at":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "url":
        if (!(isWritten(value, "url")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isResults(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "at":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "reach":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "impressions":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "views":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "engagements":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "reactions":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "comments":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "shares":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "saves":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "clicks":
        if (!(isAtLeast(value, 0)) && !isNothing(value)) return false;
        break;
      case "source":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isVariant(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "text":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "format":
        if (!(isFormat(value)) && !isNothing(value)) return false;
        break;
      case "media":
        if (!(isListOf(value, isMedia)) && !isNothing(value)) return false;
        break;
      case "link":
        if (!(isWritten(value, "url")) && !isNothing(value)) return false;
        break;
      case "publish":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "status":
        if (!(isStatus(value)) && !isNothing(value)) return false;
        break;
      case "published":
        if (!(isPublication(value)) && !isNothing(value)) return false;
        break;
      case "results":
        if (!(isResults(value)) && !isNothing(value)) return false;
        break;
      case "spent":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isBoost(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "to":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "audience":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isEvergreen(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "minGap":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isTask(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "task":
        if (!(isFilled(value) || isByLanguage(value))) return false;
        seen |= 1;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "relative-date")) && !isNothing(value)) return false;
        break;
      case "done":
        if (!(isBoolean(value) || isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "effort":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isApproval(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "by":
        if (!(isFilled(value))) return false;
        seen |= 1;
        break;
      case "role":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "at":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "of":
        if (!(isText(value) || isNumber(value)) && !isNothing(value)) return false;
        break;
      case "external":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "via":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "ref":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "decision":
        if (!(isDecision(value)) && !isNothing(value)) return false;
        break;
      case "comment":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPost(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isFilled(value) || isByLanguage(value))) return false;
        seen |= 2;
        break;
      case "publish":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "format":
        if (!(isFormat(value)) && !isNothing(value)) return false;
        break;
      case "nature":
        if (!(isNature(value)) && !isNothing(value)) return false;
        break;
      case "status":
        if (!(isStatus(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "approver":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "relative-date")) && !isNothing(value)) return false;
        break;
      case "objective":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "step":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "campaign":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "theme":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "segment":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "benefit":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "text":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "bilingual":
        if (!(isBilingual(value)) && !isNothing(value)) return false;
        break;
      case "variants":
        if (!(isMapOf(value, isVariant)) && !isNothing(value)) return false;
        break;
      case "media":
        if (!(isListOf(value, isMedia)) && !isNothing(value)) return false;
        break;
      case "link":
        if (!(isWritten(value, "url")) && !isNothing(value)) return false;
        break;
      case "cta":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "hashtags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "firstComment":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "location":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "language":
        if (!(isWritten(value, "language")) && !isNothing(value)) return false;
        break;
      case "disclosure":
        if (!(isDisclosure(value)) && !isNothing(value)) return false;
        break;
      case "partner":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "paid":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "boost":
        if (!(isBoost(value)) && !isNothing(value)) return false;
        break;
      case "spent":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "evergreen":
        if (!(isBoolean(value) || isEvergreen(value)) && !isNothing(value)) return false;
        break;
      case "reuseOf":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tasks":
        if (!(isListOf(value, isTask)) && !isNothing(value)) return false;
        break;
      case "approvals":
        if (!(isListOf(value, isApproval)) && !isNothing(value)) return false;
        break;
      case "results":
        if (!(isResults(value)) && !isNothing(value)) return false;
        break;
      case "published":
        if (!(isPublication(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isCalendar(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "period":
        if (!(isPeriod(value)) && !isNothing(value)) return false;
        break;
      case "plan":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "closed":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "defaults":
        if (!(isDefaults(value)) && !isNothing(value)) return false;
        break;
      case "posts":
        if (!(isListOf(value, isPost)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPostFile(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "plan":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isFilled(value) || isByLanguage(value))) return false;
        seen |= 2;
        break;
      case "publish":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "format":
        if (!(isFormat(value)) && !isNothing(value)) return false;
        break;
      case "nature":
        if (!(isNature(value)) && !isNothing(value)) return false;
        break;
      case "status":
        if (!(isStatus(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "approver":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "relative-date")) && !isNothing(value)) return false;
        break;
      case "objective":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "step":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "campaign":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "theme":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "segment":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "benefit":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "text":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "bilingual":
        if (!(isBilingual(value)) && !isNothing(value)) return false;
        break;
      case "variants":
        if (!(isMapOf(value, isVariant)) && !isNothing(value)) return false;
        break;
      case "media":
        if (!(isListOf(value, isMedia)) && !isNothing(value)) return false;
        break;
      case "link":
        if (!(isWritten(value, "url")) && !isNothing(value)) return false;
        break;
      case "cta":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "hashtags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "firstComment":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "location":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "language":
        if (!(isWritten(value, "language")) && !isNothing(value)) return false;
        break;
      case "disclosure":
        if (!(isDisclosure(value)) && !isNothing(value)) return false;
        break;
      case "partner":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "paid":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "boost":
        if (!(isBoost(value)) && !isNothing(value)) return false;
        break;
      case "spent":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "evergreen":
        if (!(isBoolean(value) || isEvergreen(value)) && !isNothing(value)) return false;
        break;
      case "reuseOf":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tasks":
        if (!(isListOf(value, isTask)) && !isNothing(value)) return false;
        break;
      case "approvals":
        if (!(isListOf(value, isApproval)) && !isNothing(value)) return false;
        break;
      case "results":
        if (!(isResults(value)) && !isNothing(value)) return false;
        break;
      case "published":
        if (!(isPublication(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isAbsence(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "date"))) return false;
        seen |= 1;
        break;
      case "to":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "deputy":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPerson(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "name":
        if (!(isFilled(value))) return false;
        seen |= 2;
        break;
      case "department":
        if (!(isDepartment(value)) && !isNothing(value)) return false;
        break;
      case "roles":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "email":
        if (!(isWritten(value, "email")) && !isNothing(value)) return false;
        break;
      case "handle":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "languages":
        if (!(isListOf(value, (item) => isWritten(item, "language"))) && !isNothing(value)) return false;
        break;
      case "capacity":
        if (!(isWritten(value, "effort-rate")) && !isNothing(value)) return false;
        break;
      case "trained":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "away":
        if (!(isListOf(value, isAbsence)) && !isNothing(value)) return false;
        break;
      case "unit":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "until":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isPeople(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "people":
        if (!(isListOf(value, isPerson)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isCadence(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "min":
        if (!(isWritten(value, "rate")) && !isNothing(value)) return false;
        break;
      case "max":
        if (!(isWritten(value, "rate")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isExemption(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "natures":
        if (!(isListOf(value, isNature)) && !isNothing(value)) return false;
        break;
      case "themes":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isQuietHours(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "time"))) return false;
        seen |= 1;
        break;
      case "to":
        if (!(isWritten(value, "time"))) return false;
        seen |= 2;
        break;
      case "days":
        if (!(isListOf(value, isWeekday)) && !isNothing(value)) return false;
        break;
      case "except":
        if (!(isExemption(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isLimits(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "text":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "hashtags":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "mentions":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "media":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "alt":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "firstComment":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isChannel(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "network":
        if (!(isNetwork(value))) return false;
        seen |= 2;
        break;
      case "handle":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "url":
        if (!(isWritten(value, "url")) && !isNothing(value)) return false;
        break;
      case "purpose":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "backup":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "unit":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "languages":
        if (!(isListOf(value, (item) => isWritten(item, "language"))) && !isNothing(value)) return false;
        break;
      case "cadence":
        if (!(isCadence(value)) && !isNothing(value)) return false;
        break;
      case "quietHours":
        if (!(isQuietHours(value)) && !isNothing(value)) return false;
        break;
      case "responseTime":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "twoFactor":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "status":
        if (!(isChannelStatus(value)) && !isNothing(value)) return false;
        break;
      case "limits":
        if (!(isLimits(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isChannels(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isChannel)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isGoal(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isOpportunity(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "from":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "to":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isSituation(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "summary":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "opportunities":
        if (!(isListOf(value, isOpportunity)) && !isNothing(value)) return false;
        break;
      case "done":
        if (!(isBoolean(value) || isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isMeasure(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "metric":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "baseline":
        if (!(isNumber(value)) && !isNothing(value)) return false;
        break;
      case "target":
        if (!(isNumber(value)) && !isNothing(value)) return false;
        break;
      case "unit":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "source":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isObjective(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "how":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "supports":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "measure":
        if (!(isMeasure(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isSegment(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "insight":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isZone(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "zone":
        if (!(isZoneName(value))) return false;
        seen |= 1;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "segments":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "tools":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isTheme(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "benefit":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "share":
        if (!(isWritten(value, "percent")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isStrategy(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "experience":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "themes":
        if (!(isListOf(value, isTheme)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isStep(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "objective":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "how":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "deadline":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "promotion":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "dependsOn":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "done":
        if (!(isBoolean(value) || isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isUtm(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "source":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "medium":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "campaign":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "content":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "term":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isCampaign(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "period":
        if (!(isPeriod(value))) return false;
        seen |= 2;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "objective":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "utm":
        if (!(isUtm(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isReview(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "date":
        if (!(isWritten(value, "date"))) return false;
        seen |= 1;
        break;
      case "results":
        if (!(isResults(value)) && !isNothing(value)) return false;
        break;
      case "decision":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isMeasurement(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "every":
        if (!(isWritten(value, "every")) && !isNothing(value)) return false;
        break;
      case "resultsAfter":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "reviews":
        if (!(isListOf(value, isReview)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isPlan(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "period":
        if (!(isPeriod(value))) return false;
        seen |= 2;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "goals":
        if (!(isListOf(value, isGoal)) && !isNothing(value)) return false;
        break;
      case "situation":
        if (!(isSituation(value)) && !isNothing(value)) return false;
        break;
      case "objectives":
        if (!(isListOf(value, isObjective)) && !isNothing(value)) return false;
        break;
      case "segments":
        if (!(isListOf(value, isSegment)) && !isNothing(value)) return false;
        break;
      case "zones":
        if (!(isListOf(value, isZone)) && !isNothing(value)) return false;
        break;
      case "strategy":
        if (!(isStrategy(value)) && !isNothing(value)) return false;
        break;
      case "activation":
        if (!(isListOf(value, isStep)) && !isNothing(value)) return false;
        break;
      case "campaigns":
        if (!(isListOf(value, isCampaign)) && !isNothing(value)) return false;
        break;
      case "measurement":
        if (!(isMeasurement(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isResponsible(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "department":
        if (!(isResponsibleDepartment(value)) && !isNothing(value)) return false;
        break;
      case "accountable":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "members":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isUnit(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isApprovalStep(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "role":
        if (!(isFilled(value))) return false;
        seen |= 1;
        break;
      case "when":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "count":
        if (!(false) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isApprovalSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "count":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "paid":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "roles":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "self":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "before":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "expires":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "steps":
        if (!(isListOf(value, isApprovalStep)) && !isNothing(value)) return false;
        break;
      case "exempt":
        if (!(isExemption(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isFreeze(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "date-time"))) return false;
        seen |= 1;
        break;
      case "to":
        if (!(isWritten(value, "date-time"))) return false;
        seen |= 2;
        break;
      case "reason":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "allow":
        if (!(isExemption(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isLanguagesSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "required":
        if (!(isListOf(value, (item) => isWritten(item, "language"))) && !isNothing(value)) return false;
        break;
      case "within":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "first":
        if (!(isWritten(value, "language")) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isAccessibilitySetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "altText":
        if (!(isObligation(value)) && !isNothing(value)) return false;
        break;
      case "captions":
        if (!(isObligation(value)) && !isNothing(value)) return false;
        break;
      case "hashtagCase":
        if (!(isHashtagCase(value)) && !isNothing(value)) return false;
        break;
      case "maxEmoji":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isDisclosureSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "tags":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "within":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isTerm(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "avoid":
        if (!(isFilled(value) || isListOf(value, isText))) return false;
        seen |= 1;
        break;
      case "use":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "reason":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "language":
        if (!(isWritten(value, "language")) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isBudgetSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "perPost":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "perMonth":
        if (!(isWritten(value, "money")) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isConsentSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "required":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "minors":
        if (!(isMinorsRule(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isLinksSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "https":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "shorteners":
        if (!(isBoolean(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "utm":
        if (!(isObligation(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isMeasureSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "resultsAfter":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isHours(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "from":
        if (!(isWritten(value, "time"))) return false;
        seen |= 1;
        break;
      case "to":
        if (!(isWritten(value, "time"))) return false;
        seen |= 2;
        break;
      case "days":
        if (!(isListOf(value, isWeekday)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isResponseTimeSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "within":
        if (!(isWritten(value, "duration")) && !isNothing(value)) return false;
        break;
      case "hours":
        if (!(isHours(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isHolidaysSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "region":
        if (!(isRegion(value)) && !isNothing(value)) return false;
        break;
      case "easter":
        if (!(isEasterDay(value)) && !isNothing(value)) return false;
        break;
      case "add":
        if (!(isListOf(value, (item) => isWritten(item, "date"))) && !isNothing(value)) return false;
        break;
      case "remove":
        if (!(isListOf(value, (item) => isWritten(item, "date"))) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isCrisisSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "lead":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "backup":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "checklist":
        if (!(isListOf(value, (item) => isText(item) || isByLanguage(item))) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isSettings(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "required":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "approval":
        if (!(isApprovalSetting(value)) && !isNothing(value)) return false;
        break;
      case "quietHours":
        if (!(isQuietHours(value)) && !isNothing(value)) return false;
        break;
      case "freeze":
        if (!(isListOf(value, isFreeze)) && !isNothing(value)) return false;
        break;
      case "languages":
        if (!(isLanguagesSetting(value)) && !isNothing(value)) return false;
        break;
      case "accessibility":
        if (!(isAccessibilitySetting(value)) && !isNothing(value)) return false;
        break;
      case "disclosure":
        if (!(isDisclosureSetting(value)) && !isNothing(value)) return false;
        break;
      case "cadence":
        if (!(isMapOf(value, isCadence)) && !isNothing(value)) return false;
        break;
      case "terms":
        if (!(isListOf(value, isTerm)) && !isNothing(value)) return false;
        break;
      case "budget":
        if (!(isBudgetSetting(value)) && !isNothing(value)) return false;
        break;
      case "consent":
        if (!(isConsentSetting(value)) && !isNothing(value)) return false;
        break;
      case "links":
        if (!(isLinksSetting(value)) && !isNothing(value)) return false;
        break;
      case "measure":
        if (!(isMeasureSetting(value)) && !isNothing(value)) return false;
        break;
      case "responseTime":
        if (!(isResponseTimeSetting(value)) && !isNothing(value)) return false;
        break;
      case "holidays":
        if (!(isHolidaysSetting(value)) && !isNothing(value)) return false;
        break;
      case "severity":
        if (!(isMapOf(value, isSeverity)) && !isNothing(value)) return false;
        break;
      case "crisis":
        if (!(isCrisisSetting(value)) && !isNothing(value)) return false;
        break;
      case "forPeople":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRuleNeighbour(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "times":
        if (!(false) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRuleExample(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "with":
        if (!(isListOf(value, isRuleNeighbour)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRuleExamples(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "pass":
        if (!(isListOf(value, isRuleExample)) && !isNothing(value)) return false;
        break;
      case "fail":
        if (!(isListOf(value, isRuleExample)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRuleFix(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "set":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "remove":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRule(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "for":
        if (!(isRuleSubject(value))) return false;
        seen |= 2;
        break;
      case "when":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "require":
        if (!(isFilled(value))) return false;
        seen |= 4;
        break;
      case "severity":
        if (!(isSeverity(value)) && !isNothing(value)) return false;
        break;
      case "message":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "examples":
        if (!(isRuleExamples(value)) && !isNothing(value)) return false;
        break;
      case "fix":
        if (!(isRuleFix(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 7;
}

function isClause(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "id":
        if (!(isWritten(value, "id"))) return false;
        seen |= 1;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "text":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "settings":
        if (!(isSettings(value)) && !isNothing(value)) return false;
        break;
      case "rules":
        if (!(isListOf(value, isRule)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPolicy(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "revision":
        if (!(isText(value) || isNumber(value)) && !isNothing(value)) return false;
        break;
      case "language":
        if (!(isWritten(value, "language")) && !isNothing(value)) return false;
        break;
      case "owner":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "approvals":
        if (!(isListOf(value, isApproval)) && !isNothing(value)) return false;
        break;
      case "effective":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "reviewBy":
        if (!(isWritten(value, "date")) && !isNothing(value)) return false;
        break;
      case "structure":
        if (!(isStructure(value)) && !isNothing(value)) return false;
        break;
      case "responsible":
        if (!(isResponsible(value)) && !isNothing(value)) return false;
        break;
      case "units":
        if (!(isListOf(value, (item) => isWritten(item, "id") || isUnit(item))) && !isNothing(value)) return false;
        break;
      case "unit":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "clauses":
        if (!(isListOf(value, isClause)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 1;
}

function isPause(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1]))) return false;
        seen |= 1;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "since":
        if (!(isWritten(value, "date-time"))) return false;
        seen |= 2;
        break;
      case "by":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "reason":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "except":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "until":
        if (!(isWritten(value, "date-time")) && !isNothing(value)) return false;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return seen === 3;
}

function isFileGlobs(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "policy":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "plan":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "people":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "channels":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "calendar":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "post":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "pause":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isRuleSetting(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "severity":
        if (!(isSeverity(value)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

function isConfig(node: Node): boolean {
  if (node.type !== "map") return false;
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    switch (key.value) {
      case "kind":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "version":
        if (!(isOneOf(value, [1])) && !isNothing(value)) return false;
        break;
      case "id":
        if (!(isWritten(value, "id")) && !isNothing(value)) return false;
        break;
      case "title":
        if (!(isText(value) || isByLanguage(value)) && !isNothing(value)) return false;
        break;
      case "preset":
        if (!(isPreset(value)) && !isNothing(value)) return false;
        break;
      case "language":
        if (!(isInterfaceLanguage(value)) && !isNothing(value)) return false;
        break;
      case "timezone":
        if (!(isWritten(value, "zone")) && !isNothing(value)) return false;
        break;
      case "files":
        if (!(isFileGlobs(value)) && !isNothing(value)) return false;
        break;
      case "ignore":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "extends":
        if (!(isText(value) || isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "rules":
        if (!(isMapOf(value, (item) => isSeverity(item) || isRuleSetting(item))) && !isNothing(value)) return false;
        break;
      case "baseline":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "maxFileSize":
        if (!(false) && !isNothing(value)) return false;
        break;
      case "collapse":
        if (!(isBoolean(value)) && !isNothing(value)) return false;
        break;
      case "notes":
        if (!(isText(value)) && !isNothing(value)) return false;
        break;
      case "tags":
        if (!(isListOf(value, isText)) && !isNothing(value)) return false;
        break;
      case "waive":
        if (!(isListOf(value, isWaiver)) && !isNothing(value)) return false;
        break;
      default:
        if (!isOwnKey(key.value)) return false;
    }
  }
  return true;
}

/** The checks of what is validated as a whole, by the name of the definition. */
export const QUICK: Readonly<Record<string, (node: Node) => boolean>> = {
  calendar: isCalendar,
  post: isPost,
  postFile: isPostFile,
  people: isPeople,
  person: isPerson,
  channels: isChannels,
  channel: isChannel,
  plan: isPlan,
  goal: isGoal,
  objective: isObjective,
  segment: isSegment,
  zone: isZone,
  step: isStep,
  campaign: isCampaign,
  policy: isPolicy,
  clause: isClause,
  settings: isSettings,
  pause: isPause,
  config: isConfig,
};
