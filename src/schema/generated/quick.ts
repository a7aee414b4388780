// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { Node } from "../../syntax";
import { isAtLeast, isBoolean, isByLanguage, isFilled, isListOf, isMapOf, isNothing, isNumber, isOwnKey, isText, isWritten } from "../checks";

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

export function isConsent(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isWaiver(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  for (const { key, value } of node.pairs) {
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

export function isMedia(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  for (const { key, value } of node.pairs) {
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

export function isPublication(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isResults(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isVariant(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isBoost(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isEvergreen(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
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

export function isTask(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  for (const { key, value } of node.pairs) {
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

export function isApproval(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  for (const { key, value } of node.pairs) {
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

export function isPost(node: Node): boolean {
  if (node.type !== "map") return false;
  let seen = 0;
  for (const { key, value } of node.pairs) {
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
