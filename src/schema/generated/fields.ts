// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import type { MapNode, Pair } from "../../syntax";

const NONE: readonly Pair[] = [];

function extended(other: readonly Pair[], pair: Pair): readonly Pair[] {
  if (other === NONE) return [pair];
  (other as Pair[]).push(pair);
  return other;
}

/** The keys of a mapping that holds `period`; `other`: unknown keys and the organisation's own. */
export interface PeriodFields {
  from: Pair | undefined;
  to: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function periodFields(map: MapNode): PeriodFields {
  const fields: PeriodFields = {
    from: undefined,
    to: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `waiver`; `other`: unknown keys and the organisation's own. */
export interface WaiverFields {
  rule: Pair | undefined;
  reason: Pair | undefined;
  by: Pair | undefined;
  until: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function waiverFields(map: MapNode): WaiverFields {
  const fields: WaiverFields = {
    rule: undefined,
    reason: undefined,
    by: undefined,
    until: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "rule":
        fields.rule ??= pair;
        break;
      case "reason":
        fields.reason ??= pair;
        break;
      case "by":
        fields.by ??= pair;
        break;
      case "until":
        fields.until ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `approval`; `other`: unknown keys and the organisation's own. */
export interface ApprovalFields {
  by: Pair | undefined;
  role: Pair | undefined;
  at: Pair | undefined;
  of: Pair | undefined;
  external: Pair | undefined;
  via: Pair | undefined;
  ref: Pair | undefined;
  decision: Pair | undefined;
  comment: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function approvalFields(map: MapNode): ApprovalFields {
  const fields: ApprovalFields = {
    by: undefined,
    role: undefined,
    at: undefined,
    of: undefined,
    external: undefined,
    via: undefined,
    ref: undefined,
    decision: undefined,
    comment: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "by":
        fields.by ??= pair;
        break;
      case "role":
        fields.role ??= pair;
        break;
      case "at":
        fields.at ??= pair;
        break;
      case "of":
        fields.of ??= pair;
        break;
      case "external":
        fields.external ??= pair;
        break;
      case "via":
        fields.via ??= pair;
        break;
      case "ref":
        fields.ref ??= pair;
        break;
      case "decision":
        fields.decision ??= pair;
        break;
      case "comment":
        fields.comment ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `results`; `other`: unknown keys and the organisation's own. */
export interface ResultsFields {
  at: Pair | undefined;
  reach: Pair | undefined;
  impressions: Pair | undefined;
  views: Pair | undefined;
  engagements: Pair | undefined;
  reactions: Pair | undefined;
  comments: Pair | undefined;
  shares: Pair | undefined;
  saves: Pair | undefined;
  clicks: Pair | undefined;
  source: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function resultsFields(map: MapNode): ResultsFields {
  const fields: ResultsFields = {
    at: undefined,
    reach: undefined,
    impressions: undefined,
    views: undefined,
    engagements: undefined,
    reactions: undefined,
    comments: undefined,
    shares: undefined,
    saves: undefined,
    clicks: undefined,
    source: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "at":
        fields.at ??= pair;
        break;
      case "reach":
        fields.reach ??= pair;
        break;
      case "impressions":
        fields.impressions ??= pair;
        break;
      case "views":
        fields.views ??= pair;
        break;
      case "engagements":
        fields.engagements ??= pair;
        break;
      case "reactions":
        fields.reactions ??= pair;
        break;
      case "comments":
        fields.comments ??= pair;
        break;
      case "shares":
        fields.shares ??= pair;
        break;
      case "saves":
        fields.saves ??= pair;
        break;
      case "clicks":
        fields.clicks ??= pair;
        break;
      case "source":
        fields.source ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `hours`; `other`: unknown keys and the organisation's own. */
export interface HoursFields {
  from: Pair | undefined;
  to: Pair | undefined;
  days: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function hoursFields(map: MapNode): HoursFields {
  const fields: HoursFields = {
    from: undefined,
    to: undefined,
    days: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "days":
        fields.days ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `exemption`; `other`: unknown keys and the organisation's own. */
export interface ExemptionFields {
  natures: Pair | undefined;
  themes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function exemptionFields(map: MapNode): ExemptionFields {
  const fields: ExemptionFields = {
    natures: undefined,
    themes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "natures":
        fields.natures ??= pair;
        break;
      case "themes":
        fields.themes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `quietHours`; `other`: unknown keys and the organisation's own. */
export interface QuietHoursFields {
  from: Pair | undefined;
  to: Pair | undefined;
  days: Pair | undefined;
  except: Pair | undefined;
  channels: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function quietHoursFields(map: MapNode): QuietHoursFields {
  const fields: QuietHoursFields = {
    from: undefined,
    to: undefined,
    days: undefined,
    except: undefined,
    channels: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "days":
        fields.days ??= pair;
        break;
      case "except":
        fields.except ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `cadence`; `other`: unknown keys and the organisation's own. */
export interface CadenceFields {
  min: Pair | undefined;
  max: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function cadenceFields(map: MapNode): CadenceFields {
  const fields: CadenceFields = {
    min: undefined,
    max: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "min":
        fields.min ??= pair;
        break;
      case "max":
        fields.max ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `responsible`; `other`: unknown keys and the organisation's own. */
export interface ResponsibleFields {
  department: Pair | undefined;
  accountable: Pair | undefined;
  members: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function responsibleFields(map: MapNode): ResponsibleFields {
  const fields: ResponsibleFields = {
    department: undefined,
    accountable: undefined,
    members: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "department":
        fields.department ??= pair;
        break;
      case "accountable":
        fields.accountable ??= pair;
        break;
      case "members":
        fields.members ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `unit`; `other`: unknown keys and the organisation's own. */
export interface UnitFields {
  id: Pair | undefined;
  title: Pair | undefined;
  owner: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function unitFields(map: MapNode): UnitFields {
  const fields: UnitFields = {
    id: undefined,
    title: undefined,
    owner: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `clause`; `other`: unknown keys and the organisation's own. */
export interface ClauseFields {
  id: Pair | undefined;
  title: Pair | undefined;
  text: Pair | undefined;
  settings: Pair | undefined;
  rules: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function clauseFields(map: MapNode): ClauseFields {
  const fields: ClauseFields = {
    id: undefined,
    title: undefined,
    text: undefined,
    settings: undefined,
    rules: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "text":
        fields.text ??= pair;
        break;
      case "settings":
        fields.settings ??= pair;
        break;
      case "rules":
        fields.rules ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `rule`; `other`: unknown keys and the organisation's own. */
export interface RuleFields {
  id: Pair | undefined;
  for: Pair | undefined;
  when: Pair | undefined;
  require: Pair | undefined;
  severity: Pair | undefined;
  message: Pair | undefined;
  examples: Pair | undefined;
  fix: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleFields(map: MapNode): RuleFields {
  const fields: RuleFields = {
    id: undefined,
    for: undefined,
    when: undefined,
    require: undefined,
    severity: undefined,
    message: undefined,
    examples: undefined,
    fix: undefined,
    notes: undefined,
    tags: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "for":
        fields.for ??= pair;
        break;
      case "when":
        fields.when ??= pair;
        break;
      case "require":
        fields.require ??= pair;
        break;
      case "severity":
        fields.severity ??= pair;
        break;
      case "message":
        fields.message ??= pair;
        break;
      case "examples":
        fields.examples ??= pair;
        break;
      case "fix":
        fields.fix ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `ruleExamples`; `other`: unknown keys and the organisation's own. */
export interface RuleExamplesFields {
  pass: Pair | undefined;
  fail: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleExamplesFields(map: MapNode): RuleExamplesFields {
  const fields: RuleExamplesFields = {
    pass: undefined,
    fail: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "pass":
        fields.pass ??= pair;
        break;
      case "fail":
        fields.fail ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `ruleExample`; `other`: unknown keys and the organisation's own. */
export interface RuleExampleFields {
  with: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleExampleFields(map: MapNode): RuleExampleFields {
  const fields: RuleExampleFields = {
    with: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "with":
        fields.with ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `ruleNeighbour`; `other`: unknown keys and the organisation's own. */
export interface RuleNeighbourFields {
  times: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleNeighbourFields(map: MapNode): RuleNeighbourFields {
  const fields: RuleNeighbourFields = {
    times: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "times":
        fields.times ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `ruleFix`; `other`: unknown keys and the organisation's own. */
export interface RuleFixFields {
  title: Pair | undefined;
  set: Pair | undefined;
  remove: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleFixFields(map: MapNode): RuleFixFields {
  const fields: RuleFixFields = {
    title: undefined,
    set: undefined,
    remove: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "title":
        fields.title ??= pair;
        break;
      case "set":
        fields.set ??= pair;
        break;
      case "remove":
        fields.remove ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `settings`; `other`: unknown keys and the organisation's own. */
export interface SettingsFields {
  required: Pair | undefined;
  approval: Pair | undefined;
  quietHours: Pair | undefined;
  freeze: Pair | undefined;
  languages: Pair | undefined;
  accessibility: Pair | undefined;
  disclosure: Pair | undefined;
  cadence: Pair | undefined;
  terms: Pair | undefined;
  budget: Pair | undefined;
  consent: Pair | undefined;
  links: Pair | undefined;
  measure: Pair | undefined;
  responseTime: Pair | undefined;
  holidays: Pair | undefined;
  severity: Pair | undefined;
  crisis: Pair | undefined;
  forPeople: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function settingsFields(map: MapNode): SettingsFields {
  const fields: SettingsFields = {
    required: undefined,
    approval: undefined,
    quietHours: undefined,
    freeze: undefined,
    languages: undefined,
    accessibility: undefined,
    disclosure: undefined,
    cadence: undefined,
    terms: undefined,
    budget: undefined,
    consent: undefined,
    links: undefined,
    measure: undefined,
    responseTime: undefined,
    holidays: undefined,
    severity: undefined,
    crisis: undefined,
    forPeople: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "required":
        fields.required ??= pair;
        break;
      case "approval":
        fields.approval ??= pair;
        break;
      case "quietHours":
        fields.quietHours ??= pair;
        break;
      case "freeze":
        fields.freeze ??= pair;
        break;
      case "languages":
        fields.languages ??= pair;
        break;
      case "accessibility":
        fields.accessibility ??= pair;
        break;
      case "disclosure":
        fields.disclosure ??= pair;
        break;
      case "cadence":
        fields.cadence ??= pair;
        break;
      case "terms":
        fields.terms ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "consent":
        fields.consent ??= pair;
        break;
      case "links":
        fields.links ??= pair;
        break;
      case "measure":
        fields.measure ??= pair;
        break;
      case "responseTime":
        fields.responseTime ??= pair;
        break;
      case "holidays":
        fields.holidays ??= pair;
        break;
      case "severity":
        fields.severity ??= pair;
        break;
      case "crisis":
        fields.crisis ??= pair;
        break;
      case "forPeople":
        fields.forPeople ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `approvalSetting`; `other`: unknown keys and the organisation's own. */
export interface ApprovalSettingFields {
  count: Pair | undefined;
  paid: Pair | undefined;
  roles: Pair | undefined;
  self: Pair | undefined;
  before: Pair | undefined;
  expires: Pair | undefined;
  steps: Pair | undefined;
  exempt: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function approvalSettingFields(map: MapNode): ApprovalSettingFields {
  const fields: ApprovalSettingFields = {
    count: undefined,
    paid: undefined,
    roles: undefined,
    self: undefined,
    before: undefined,
    expires: undefined,
    steps: undefined,
    exempt: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "count":
        fields.count ??= pair;
        break;
      case "paid":
        fields.paid ??= pair;
        break;
      case "roles":
        fields.roles ??= pair;
        break;
      case "self":
        fields.self ??= pair;
        break;
      case "before":
        fields.before ??= pair;
        break;
      case "expires":
        fields.expires ??= pair;
        break;
      case "steps":
        fields.steps ??= pair;
        break;
      case "exempt":
        fields.exempt ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `approvalStep`; `other`: unknown keys and the organisation's own. */
export interface ApprovalStepFields {
  role: Pair | undefined;
  when: Pair | undefined;
  count: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function approvalStepFields(map: MapNode): ApprovalStepFields {
  const fields: ApprovalStepFields = {
    role: undefined,
    when: undefined,
    count: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "role":
        fields.role ??= pair;
        break;
      case "when":
        fields.when ??= pair;
        break;
      case "count":
        fields.count ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `freeze`; `other`: unknown keys and the organisation's own. */
export interface FreezeFields {
  from: Pair | undefined;
  to: Pair | undefined;
  reason: Pair | undefined;
  channels: Pair | undefined;
  allow: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function freezeFields(map: MapNode): FreezeFields {
  const fields: FreezeFields = {
    from: undefined,
    to: undefined,
    reason: undefined,
    channels: undefined,
    allow: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "reason":
        fields.reason ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "allow":
        fields.allow ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `languagesSetting`; `other`: unknown keys and the organisation's own. */
export interface LanguagesSettingFields {
  required: Pair | undefined;
  within: Pair | undefined;
  first: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function languagesSettingFields(map: MapNode): LanguagesSettingFields {
  const fields: LanguagesSettingFields = {
    required: undefined,
    within: undefined,
    first: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "required":
        fields.required ??= pair;
        break;
      case "within":
        fields.within ??= pair;
        break;
      case "first":
        fields.first ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `accessibilitySetting`; `other`: unknown keys and the organisation's own. */
export interface AccessibilitySettingFields {
  altText: Pair | undefined;
  captions: Pair | undefined;
  hashtagCase: Pair | undefined;
  maxEmoji: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function accessibilitySettingFields(map: MapNode): AccessibilitySettingFields {
  const fields: AccessibilitySettingFields = {
    altText: undefined,
    captions: undefined,
    hashtagCase: undefined,
    maxEmoji: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "altText":
        fields.altText ??= pair;
        break;
      case "captions":
        fields.captions ??= pair;
        break;
      case "hashtagCase":
        fields.hashtagCase ??= pair;
        break;
      case "maxEmoji":
        fields.maxEmoji ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `disclosureSetting`; `other`: unknown keys and the organisation's own. */
export interface DisclosureSettingFields {
  tags: Pair | undefined;
  within: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function disclosureSettingFields(map: MapNode): DisclosureSettingFields {
  const fields: DisclosureSettingFields = {
    tags: undefined,
    within: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "tags":
        fields.tags ??= pair;
        break;
      case "within":
        fields.within ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `term`; `other`: unknown keys and the organisation's own. */
export interface TermFields {
  avoid: Pair | undefined;
  use: Pair | undefined;
  reason: Pair | undefined;
  language: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function termFields(map: MapNode): TermFields {
  const fields: TermFields = {
    avoid: undefined,
    use: undefined,
    reason: undefined,
    language: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "avoid":
        fields.avoid ??= pair;
        break;
      case "use":
        fields.use ??= pair;
        break;
      case "reason":
        fields.reason ??= pair;
        break;
      case "language":
        fields.language ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `budgetSetting`; `other`: unknown keys and the organisation's own. */
export interface BudgetSettingFields {
  perPost: Pair | undefined;
  perMonth: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function budgetSettingFields(map: MapNode): BudgetSettingFields {
  const fields: BudgetSettingFields = {
    perPost: undefined,
    perMonth: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "perPost":
        fields.perPost ??= pair;
        break;
      case "perMonth":
        fields.perMonth ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `consentSetting`; `other`: unknown keys and the organisation's own. */
export interface ConsentSettingFields {
  required: Pair | undefined;
  minors: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function consentSettingFields(map: MapNode): ConsentSettingFields {
  const fields: ConsentSettingFields = {
    required: undefined,
    minors: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "required":
        fields.required ??= pair;
        break;
      case "minors":
        fields.minors ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `linksSetting`; `other`: unknown keys and the organisation's own. */
export interface LinksSettingFields {
  https: Pair | undefined;
  shorteners: Pair | undefined;
  utm: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function linksSettingFields(map: MapNode): LinksSettingFields {
  const fields: LinksSettingFields = {
    https: undefined,
    shorteners: undefined,
    utm: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "https":
        fields.https ??= pair;
        break;
      case "shorteners":
        fields.shorteners ??= pair;
        break;
      case "utm":
        fields.utm ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `measureSetting`; `other`: unknown keys and the organisation's own. */
export interface MeasureSettingFields {
  resultsAfter: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function measureSettingFields(map: MapNode): MeasureSettingFields {
  const fields: MeasureSettingFields = {
    resultsAfter: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "resultsAfter":
        fields.resultsAfter ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `responseTimeSetting`; `other`: unknown keys and the organisation's own. */
export interface ResponseTimeSettingFields {
  within: Pair | undefined;
  hours: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function responseTimeSettingFields(map: MapNode): ResponseTimeSettingFields {
  const fields: ResponseTimeSettingFields = {
    within: undefined,
    hours: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "within":
        fields.within ??= pair;
        break;
      case "hours":
        fields.hours ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `holidaysSetting`; `other`: unknown keys and the organisation's own. */
export interface HolidaysSettingFields {
  region: Pair | undefined;
  easter: Pair | undefined;
  add: Pair | undefined;
  remove: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function holidaysSettingFields(map: MapNode): HolidaysSettingFields {
  const fields: HolidaysSettingFields = {
    region: undefined,
    easter: undefined,
    add: undefined,
    remove: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "region":
        fields.region ??= pair;
        break;
      case "easter":
        fields.easter ??= pair;
        break;
      case "add":
        fields.add ??= pair;
        break;
      case "remove":
        fields.remove ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `crisisSetting`; `other`: unknown keys and the organisation's own. */
export interface CrisisSettingFields {
  lead: Pair | undefined;
  backup: Pair | undefined;
  checklist: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function crisisSettingFields(map: MapNode): CrisisSettingFields {
  const fields: CrisisSettingFields = {
    lead: undefined,
    backup: undefined,
    checklist: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "lead":
        fields.lead ??= pair;
        break;
      case "backup":
        fields.backup ??= pair;
        break;
      case "checklist":
        fields.checklist ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `policy`; `other`: unknown keys and the organisation's own. */
export interface PolicyFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  revision: Pair | undefined;
  language: Pair | undefined;
  owner: Pair | undefined;
  approvals: Pair | undefined;
  effective: Pair | undefined;
  reviewBy: Pair | undefined;
  structure: Pair | undefined;
  responsible: Pair | undefined;
  units: Pair | undefined;
  unit: Pair | undefined;
  clauses: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function policyFields(map: MapNode): PolicyFields {
  const fields: PolicyFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    revision: undefined,
    language: undefined,
    owner: undefined,
    approvals: undefined,
    effective: undefined,
    reviewBy: undefined,
    structure: undefined,
    responsible: undefined,
    units: undefined,
    unit: undefined,
    clauses: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "revision":
        fields.revision ??= pair;
        break;
      case "language":
        fields.language ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "approvals":
        fields.approvals ??= pair;
        break;
      case "effective":
        fields.effective ??= pair;
        break;
      case "reviewBy":
        fields.reviewBy ??= pair;
        break;
      case "structure":
        fields.structure ??= pair;
        break;
      case "responsible":
        fields.responsible ??= pair;
        break;
      case "units":
        fields.units ??= pair;
        break;
      case "unit":
        fields.unit ??= pair;
        break;
      case "clauses":
        fields.clauses ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `goal`; `other`: unknown keys and the organisation's own. */
export interface GoalFields {
  id: Pair | undefined;
  title: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function goalFields(map: MapNode): GoalFields {
  const fields: GoalFields = {
    id: undefined,
    title: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `situation`; `other`: unknown keys and the organisation's own. */
export interface SituationFields {
  summary: Pair | undefined;
  owner: Pair | undefined;
  deadline: Pair | undefined;
  opportunities: Pair | undefined;
  done: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function situationFields(map: MapNode): SituationFields {
  const fields: SituationFields = {
    summary: undefined,
    owner: undefined,
    deadline: undefined,
    opportunities: undefined,
    done: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "summary":
        fields.summary ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "opportunities":
        fields.opportunities ??= pair;
        break;
      case "done":
        fields.done ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `opportunity`; `other`: unknown keys and the organisation's own. */
export interface OpportunityFields {
  id: Pair | undefined;
  title: Pair | undefined;
  from: Pair | undefined;
  to: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function opportunityFields(map: MapNode): OpportunityFields {
  const fields: OpportunityFields = {
    id: undefined,
    title: undefined,
    from: undefined,
    to: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `objective`; `other`: unknown keys and the organisation's own. */
export interface ObjectiveFields {
  id: Pair | undefined;
  title: Pair | undefined;
  how: Pair | undefined;
  owner: Pair | undefined;
  deadline: Pair | undefined;
  budget: Pair | undefined;
  supports: Pair | undefined;
  measure: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function objectiveFields(map: MapNode): ObjectiveFields {
  const fields: ObjectiveFields = {
    id: undefined,
    title: undefined,
    how: undefined,
    owner: undefined,
    deadline: undefined,
    budget: undefined,
    supports: undefined,
    measure: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "how":
        fields.how ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "supports":
        fields.supports ??= pair;
        break;
      case "measure":
        fields.measure ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `measure`; `other`: unknown keys and the organisation's own. */
export interface MeasureFields {
  metric: Pair | undefined;
  baseline: Pair | undefined;
  target: Pair | undefined;
  unit: Pair | undefined;
  source: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function measureFields(map: MapNode): MeasureFields {
  const fields: MeasureFields = {
    metric: undefined,
    baseline: undefined,
    target: undefined,
    unit: undefined,
    source: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "metric":
        fields.metric ??= pair;
        break;
      case "baseline":
        fields.baseline ??= pair;
        break;
      case "target":
        fields.target ??= pair;
        break;
      case "unit":
        fields.unit ??= pair;
        break;
      case "source":
        fields.source ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `segment`; `other`: unknown keys and the organisation's own. */
export interface SegmentFields {
  id: Pair | undefined;
  title: Pair | undefined;
  insight: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function segmentFields(map: MapNode): SegmentFields {
  const fields: SegmentFields = {
    id: undefined,
    title: undefined,
    insight: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "insight":
        fields.insight ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `zone`; `other`: unknown keys and the organisation's own. */
export interface ZoneFields {
  zone: Pair | undefined;
  channels: Pair | undefined;
  segments: Pair | undefined;
  tools: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function zoneFields(map: MapNode): ZoneFields {
  const fields: ZoneFields = {
    zone: undefined,
    channels: undefined,
    segments: undefined,
    tools: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "zone":
        fields.zone ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "segments":
        fields.segments ??= pair;
        break;
      case "tools":
        fields.tools ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `strategy`; `other`: unknown keys and the organisation's own. */
export interface StrategyFields {
  experience: Pair | undefined;
  themes: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function strategyFields(map: MapNode): StrategyFields {
  const fields: StrategyFields = {
    experience: undefined,
    themes: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "experience":
        fields.experience ??= pair;
        break;
      case "themes":
        fields.themes ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `theme`; `other`: unknown keys and the organisation's own. */
export interface ThemeFields {
  id: Pair | undefined;
  title: Pair | undefined;
  benefit: Pair | undefined;
  share: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function themeFields(map: MapNode): ThemeFields {
  const fields: ThemeFields = {
    id: undefined,
    title: undefined,
    benefit: undefined,
    share: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "benefit":
        fields.benefit ??= pair;
        break;
      case "share":
        fields.share ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `step`; `other`: unknown keys and the organisation's own. */
export interface StepFields {
  id: Pair | undefined;
  title: Pair | undefined;
  objective: Pair | undefined;
  how: Pair | undefined;
  owner: Pair | undefined;
  deadline: Pair | undefined;
  budget: Pair | undefined;
  promotion: Pair | undefined;
  dependsOn: Pair | undefined;
  done: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function stepFields(map: MapNode): StepFields {
  const fields: StepFields = {
    id: undefined,
    title: undefined,
    objective: undefined,
    how: undefined,
    owner: undefined,
    deadline: undefined,
    budget: undefined,
    promotion: undefined,
    dependsOn: undefined,
    done: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "objective":
        fields.objective ??= pair;
        break;
      case "how":
        fields.how ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "promotion":
        fields.promotion ??= pair;
        break;
      case "dependsOn":
        fields.dependsOn ??= pair;
        break;
      case "done":
        fields.done ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `campaign`; `other`: unknown keys and the organisation's own. */
export interface CampaignFields {
  id: Pair | undefined;
  title: Pair | undefined;
  period: Pair | undefined;
  owner: Pair | undefined;
  budget: Pair | undefined;
  objective: Pair | undefined;
  utm: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function campaignFields(map: MapNode): CampaignFields {
  const fields: CampaignFields = {
    id: undefined,
    title: undefined,
    period: undefined,
    owner: undefined,
    budget: undefined,
    objective: undefined,
    utm: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "period":
        fields.period ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "objective":
        fields.objective ??= pair;
        break;
      case "utm":
        fields.utm ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `utm`; `other`: unknown keys and the organisation's own. */
export interface UtmFields {
  source: Pair | undefined;
  medium: Pair | undefined;
  campaign: Pair | undefined;
  content: Pair | undefined;
  term: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function utmFields(map: MapNode): UtmFields {
  const fields: UtmFields = {
    source: undefined,
    medium: undefined,
    campaign: undefined,
    content: undefined,
    term: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "source":
        fields.source ??= pair;
        break;
      case "medium":
        fields.medium ??= pair;
        break;
      case "campaign":
        fields.campaign ??= pair;
        break;
      case "content":
        fields.content ??= pair;
        break;
      case "term":
        fields.term ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `measurement`; `other`: unknown keys and the organisation's own. */
export interface MeasurementFields {
  owner: Pair | undefined;
  every: Pair | undefined;
  resultsAfter: Pair | undefined;
  reviews: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function measurementFields(map: MapNode): MeasurementFields {
  const fields: MeasurementFields = {
    owner: undefined,
    every: undefined,
    resultsAfter: undefined,
    reviews: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "owner":
        fields.owner ??= pair;
        break;
      case "every":
        fields.every ??= pair;
        break;
      case "resultsAfter":
        fields.resultsAfter ??= pair;
        break;
      case "reviews":
        fields.reviews ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `review`; `other`: unknown keys and the organisation's own. */
export interface ReviewFields {
  date: Pair | undefined;
  results: Pair | undefined;
  decision: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function reviewFields(map: MapNode): ReviewFields {
  const fields: ReviewFields = {
    date: undefined,
    results: undefined,
    decision: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "date":
        fields.date ??= pair;
        break;
      case "results":
        fields.results ??= pair;
        break;
      case "decision":
        fields.decision ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `plan`; `other`: unknown keys and the organisation's own. */
export interface PlanFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  period: Pair | undefined;
  timezone: Pair | undefined;
  owner: Pair | undefined;
  budget: Pair | undefined;
  goals: Pair | undefined;
  situation: Pair | undefined;
  objectives: Pair | undefined;
  segments: Pair | undefined;
  zones: Pair | undefined;
  strategy: Pair | undefined;
  activation: Pair | undefined;
  campaigns: Pair | undefined;
  measurement: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function planFields(map: MapNode): PlanFields {
  const fields: PlanFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    period: undefined,
    timezone: undefined,
    owner: undefined,
    budget: undefined,
    goals: undefined,
    situation: undefined,
    objectives: undefined,
    segments: undefined,
    zones: undefined,
    strategy: undefined,
    activation: undefined,
    campaigns: undefined,
    measurement: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "period":
        fields.period ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "goals":
        fields.goals ??= pair;
        break;
      case "situation":
        fields.situation ??= pair;
        break;
      case "objectives":
        fields.objectives ??= pair;
        break;
      case "segments":
        fields.segments ??= pair;
        break;
      case "zones":
        fields.zones ??= pair;
        break;
      case "strategy":
        fields.strategy ??= pair;
        break;
      case "activation":
        fields.activation ??= pair;
        break;
      case "campaigns":
        fields.campaigns ??= pair;
        break;
      case "measurement":
        fields.measurement ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `person`; `other`: unknown keys and the organisation's own. */
export interface PersonFields {
  id: Pair | undefined;
  name: Pair | undefined;
  department: Pair | undefined;
  roles: Pair | undefined;
  email: Pair | undefined;
  handle: Pair | undefined;
  timezone: Pair | undefined;
  languages: Pair | undefined;
  capacity: Pair | undefined;
  trained: Pair | undefined;
  away: Pair | undefined;
  unit: Pair | undefined;
  until: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function personFields(map: MapNode): PersonFields {
  const fields: PersonFields = {
    id: undefined,
    name: undefined,
    department: undefined,
    roles: undefined,
    email: undefined,
    handle: undefined,
    timezone: undefined,
    languages: undefined,
    capacity: undefined,
    trained: undefined,
    away: undefined,
    unit: undefined,
    until: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "name":
        fields.name ??= pair;
        break;
      case "department":
        fields.department ??= pair;
        break;
      case "roles":
        fields.roles ??= pair;
        break;
      case "email":
        fields.email ??= pair;
        break;
      case "handle":
        fields.handle ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "languages":
        fields.languages ??= pair;
        break;
      case "capacity":
        fields.capacity ??= pair;
        break;
      case "trained":
        fields.trained ??= pair;
        break;
      case "away":
        fields.away ??= pair;
        break;
      case "unit":
        fields.unit ??= pair;
        break;
      case "until":
        fields.until ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `absence`; `other`: unknown keys and the organisation's own. */
export interface AbsenceFields {
  from: Pair | undefined;
  to: Pair | undefined;
  deputy: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function absenceFields(map: MapNode): AbsenceFields {
  const fields: AbsenceFields = {
    from: undefined,
    to: undefined,
    deputy: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "deputy":
        fields.deputy ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `people`; `other`: unknown keys and the organisation's own. */
export interface PeopleFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  people: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function peopleFields(map: MapNode): PeopleFields {
  const fields: PeopleFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    people: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "people":
        fields.people ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `channel`; `other`: unknown keys and the organisation's own. */
export interface ChannelFields {
  id: Pair | undefined;
  title: Pair | undefined;
  network: Pair | undefined;
  handle: Pair | undefined;
  url: Pair | undefined;
  purpose: Pair | undefined;
  owner: Pair | undefined;
  backup: Pair | undefined;
  unit: Pair | undefined;
  languages: Pair | undefined;
  cadence: Pair | undefined;
  quietHours: Pair | undefined;
  responseTime: Pair | undefined;
  twoFactor: Pair | undefined;
  status: Pair | undefined;
  limits: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function channelFields(map: MapNode): ChannelFields {
  const fields: ChannelFields = {
    id: undefined,
    title: undefined,
    network: undefined,
    handle: undefined,
    url: undefined,
    purpose: undefined,
    owner: undefined,
    backup: undefined,
    unit: undefined,
    languages: undefined,
    cadence: undefined,
    quietHours: undefined,
    responseTime: undefined,
    twoFactor: undefined,
    status: undefined,
    limits: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "network":
        fields.network ??= pair;
        break;
      case "handle":
        fields.handle ??= pair;
        break;
      case "url":
        fields.url ??= pair;
        break;
      case "purpose":
        fields.purpose ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "backup":
        fields.backup ??= pair;
        break;
      case "unit":
        fields.unit ??= pair;
        break;
      case "languages":
        fields.languages ??= pair;
        break;
      case "cadence":
        fields.cadence ??= pair;
        break;
      case "quietHours":
        fields.quietHours ??= pair;
        break;
      case "responseTime":
        fields.responseTime ??= pair;
        break;
      case "twoFactor":
        fields.twoFactor ??= pair;
        break;
      case "status":
        fields.status ??= pair;
        break;
      case "limits":
        fields.limits ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `limits`; `other`: unknown keys and the organisation's own. */
export interface LimitsFields {
  text: Pair | undefined;
  title: Pair | undefined;
  hashtags: Pair | undefined;
  mentions: Pair | undefined;
  media: Pair | undefined;
  alt: Pair | undefined;
  firstComment: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function limitsFields(map: MapNode): LimitsFields {
  const fields: LimitsFields = {
    text: undefined,
    title: undefined,
    hashtags: undefined,
    mentions: undefined,
    media: undefined,
    alt: undefined,
    firstComment: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "text":
        fields.text ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "hashtags":
        fields.hashtags ??= pair;
        break;
      case "mentions":
        fields.mentions ??= pair;
        break;
      case "media":
        fields.media ??= pair;
        break;
      case "alt":
        fields.alt ??= pair;
        break;
      case "firstComment":
        fields.firstComment ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `channels`; `other`: unknown keys and the organisation's own. */
export interface ChannelsFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  channels: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function channelsFields(map: MapNode): ChannelsFields {
  const fields: ChannelsFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    channels: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `defaults`; `other`: unknown keys and the organisation's own. */
export interface DefaultsFields {
  owner: Pair | undefined;
  deadline: Pair | undefined;
  channels: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function defaultsFields(map: MapNode): DefaultsFields {
  const fields: DefaultsFields = {
    owner: undefined,
    deadline: undefined,
    channels: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "owner":
        fields.owner ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `calendar`; `other`: unknown keys and the organisation's own. */
export interface CalendarFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  timezone: Pair | undefined;
  period: Pair | undefined;
  plan: Pair | undefined;
  closed: Pair | undefined;
  defaults: Pair | undefined;
  posts: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function calendarFields(map: MapNode): CalendarFields {
  const fields: CalendarFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    timezone: undefined,
    period: undefined,
    plan: undefined,
    closed: undefined,
    defaults: undefined,
    posts: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "period":
        fields.period ??= pair;
        break;
      case "plan":
        fields.plan ??= pair;
        break;
      case "closed":
        fields.closed ??= pair;
        break;
      case "defaults":
        fields.defaults ??= pair;
        break;
      case "posts":
        fields.posts ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `post`; `other`: unknown keys and the organisation's own. */
export interface PostFields {
  id: Pair | undefined;
  title: Pair | undefined;
  publish: Pair | undefined;
  channels: Pair | undefined;
  format: Pair | undefined;
  nature: Pair | undefined;
  status: Pair | undefined;
  owner: Pair | undefined;
  approver: Pair | undefined;
  deadline: Pair | undefined;
  objective: Pair | undefined;
  step: Pair | undefined;
  campaign: Pair | undefined;
  theme: Pair | undefined;
  segment: Pair | undefined;
  benefit: Pair | undefined;
  text: Pair | undefined;
  bilingual: Pair | undefined;
  variants: Pair | undefined;
  media: Pair | undefined;
  link: Pair | undefined;
  cta: Pair | undefined;
  hashtags: Pair | undefined;
  firstComment: Pair | undefined;
  location: Pair | undefined;
  language: Pair | undefined;
  disclosure: Pair | undefined;
  partner: Pair | undefined;
  budget: Pair | undefined;
  paid: Pair | undefined;
  boost: Pair | undefined;
  spent: Pair | undefined;
  evergreen: Pair | undefined;
  reuseOf: Pair | undefined;
  tasks: Pair | undefined;
  approvals: Pair | undefined;
  results: Pair | undefined;
  published: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function postFields(map: MapNode): PostFields {
  const fields: PostFields = {
    id: undefined,
    title: undefined,
    publish: undefined,
    channels: undefined,
    format: undefined,
    nature: undefined,
    status: undefined,
    owner: undefined,
    approver: undefined,
    deadline: undefined,
    objective: undefined,
    step: undefined,
    campaign: undefined,
    theme: undefined,
    segment: undefined,
    benefit: undefined,
    text: undefined,
    bilingual: undefined,
    variants: undefined,
    media: undefined,
    link: undefined,
    cta: undefined,
    hashtags: undefined,
    firstComment: undefined,
    location: undefined,
    language: undefined,
    disclosure: undefined,
    partner: undefined,
    budget: undefined,
    paid: undefined,
    boost: undefined,
    spent: undefined,
    evergreen: undefined,
    reuseOf: undefined,
    tasks: undefined,
    approvals: undefined,
    results: undefined,
    published: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "publish":
        fields.publish ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "format":
        fields.format ??= pair;
        break;
      case "nature":
        fields.nature ??= pair;
        break;
      case "status":
        fields.status ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "approver":
        fields.approver ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "objective":
        fields.objective ??= pair;
        break;
      case "step":
        fields.step ??= pair;
        break;
      case "campaign":
        fields.campaign ??= pair;
        break;
      case "theme":
        fields.theme ??= pair;
        break;
      case "segment":
        fields.segment ??= pair;
        break;
      case "benefit":
        fields.benefit ??= pair;
        break;
      case "text":
        fields.text ??= pair;
        break;
      case "bilingual":
        fields.bilingual ??= pair;
        break;
      case "variants":
        fields.variants ??= pair;
        break;
      case "media":
        fields.media ??= pair;
        break;
      case "link":
        fields.link ??= pair;
        break;
      case "cta":
        fields.cta ??= pair;
        break;
      case "hashtags":
        fields.hashtags ??= pair;
        break;
      case "firstComment":
        fields.firstComment ??= pair;
        break;
      case "location":
        fields.location ??= pair;
        break;
      case "language":
        fields.language ??= pair;
        break;
      case "disclosure":
        fields.disclosure ??= pair;
        break;
      case "partner":
        fields.partner ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "paid":
        fields.paid ??= pair;
        break;
      case "boost":
        fields.boost ??= pair;
        break;
      case "spent":
        fields.spent ??= pair;
        break;
      case "evergreen":
        fields.evergreen ??= pair;
        break;
      case "reuseOf":
        fields.reuseOf ??= pair;
        break;
      case "tasks":
        fields.tasks ??= pair;
        break;
      case "approvals":
        fields.approvals ??= pair;
        break;
      case "results":
        fields.results ??= pair;
        break;
      case "published":
        fields.published ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `variant`; `other`: unknown keys and the organisation's own. */
export interface VariantFields {
  text: Pair | undefined;
  format: Pair | undefined;
  media: Pair | undefined;
  link: Pair | undefined;
  publish: Pair | undefined;
  status: Pair | undefined;
  published: Pair | undefined;
  results: Pair | undefined;
  spent: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function variantFields(map: MapNode): VariantFields {
  const fields: VariantFields = {
    text: undefined,
    format: undefined,
    media: undefined,
    link: undefined,
    publish: undefined,
    status: undefined,
    published: undefined,
    results: undefined,
    spent: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "text":
        fields.text ??= pair;
        break;
      case "format":
        fields.format ??= pair;
        break;
      case "media":
        fields.media ??= pair;
        break;
      case "link":
        fields.link ??= pair;
        break;
      case "publish":
        fields.publish ??= pair;
        break;
      case "status":
        fields.status ??= pair;
        break;
      case "published":
        fields.published ??= pair;
        break;
      case "results":
        fields.results ??= pair;
        break;
      case "spent":
        fields.spent ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `media`; `other`: unknown keys and the organisation's own. */
export interface MediaFields {
  file: Pair | undefined;
  alt: Pair | undefined;
  captions: Pair | undefined;
  transcript: Pair | undefined;
  credit: Pair | undefined;
  licence: Pair | undefined;
  people: Pair | undefined;
  consent: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function mediaFields(map: MapNode): MediaFields {
  const fields: MediaFields = {
    file: undefined,
    alt: undefined,
    captions: undefined,
    transcript: undefined,
    credit: undefined,
    licence: undefined,
    people: undefined,
    consent: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "file":
        fields.file ??= pair;
        break;
      case "alt":
        fields.alt ??= pair;
        break;
      case "captions":
        fields.captions ??= pair;
        break;
      case "transcript":
        fields.transcript ??= pair;
        break;
      case "credit":
        fields.credit ??= pair;
        break;
      case "licence":
        fields.licence ??= pair;
        break;
      case "people":
        fields.people ??= pair;
        break;
      case "consent":
        fields.consent ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `consent`; `other`: unknown keys and the organisation's own. */
export interface ConsentFields {
  ref: Pair | undefined;
  until: Pair | undefined;
  guardian: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function consentFields(map: MapNode): ConsentFields {
  const fields: ConsentFields = {
    ref: undefined,
    until: undefined,
    guardian: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "ref":
        fields.ref ??= pair;
        break;
      case "until":
        fields.until ??= pair;
        break;
      case "guardian":
        fields.guardian ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `boost`; `other`: unknown keys and the organisation's own. */
export interface BoostFields {
  from: Pair | undefined;
  to: Pair | undefined;
  budget: Pair | undefined;
  audience: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function boostFields(map: MapNode): BoostFields {
  const fields: BoostFields = {
    from: undefined,
    to: undefined,
    budget: undefined,
    audience: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "from":
        fields.from ??= pair;
        break;
      case "to":
        fields.to ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "audience":
        fields.audience ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `evergreen`; `other`: unknown keys and the organisation's own. */
export interface EvergreenFields {
  minGap: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function evergreenFields(map: MapNode): EvergreenFields {
  const fields: EvergreenFields = {
    minGap: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "minGap":
        fields.minGap ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `task`; `other`: unknown keys and the organisation's own. */
export interface TaskFields {
  task: Pair | undefined;
  owner: Pair | undefined;
  deadline: Pair | undefined;
  done: Pair | undefined;
  effort: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function taskFields(map: MapNode): TaskFields {
  const fields: TaskFields = {
    task: undefined,
    owner: undefined,
    deadline: undefined,
    done: undefined,
    effort: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "task":
        fields.task ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "done":
        fields.done ??= pair;
        break;
      case "effort":
        fields.effort ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `publication`; `other`: unknown keys and the organisation's own. */
export interface PublicationFields {
  at: Pair | undefined;
  url: Pair | undefined;
  notes: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function publicationFields(map: MapNode): PublicationFields {
  const fields: PublicationFields = {
    at: undefined,
    url: undefined,
    notes: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "at":
        fields.at ??= pair;
        break;
      case "url":
        fields.url ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `postFile`; `other`: unknown keys and the organisation's own. */
export interface PostFileFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  timezone: Pair | undefined;
  plan: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  publish: Pair | undefined;
  channels: Pair | undefined;
  format: Pair | undefined;
  nature: Pair | undefined;
  status: Pair | undefined;
  owner: Pair | undefined;
  approver: Pair | undefined;
  deadline: Pair | undefined;
  objective: Pair | undefined;
  step: Pair | undefined;
  campaign: Pair | undefined;
  theme: Pair | undefined;
  segment: Pair | undefined;
  benefit: Pair | undefined;
  text: Pair | undefined;
  bilingual: Pair | undefined;
  variants: Pair | undefined;
  media: Pair | undefined;
  link: Pair | undefined;
  cta: Pair | undefined;
  hashtags: Pair | undefined;
  firstComment: Pair | undefined;
  location: Pair | undefined;
  language: Pair | undefined;
  disclosure: Pair | undefined;
  partner: Pair | undefined;
  budget: Pair | undefined;
  paid: Pair | undefined;
  boost: Pair | undefined;
  spent: Pair | undefined;
  evergreen: Pair | undefined;
  reuseOf: Pair | undefined;
  tasks: Pair | undefined;
  approvals: Pair | undefined;
  results: Pair | undefined;
  published: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function postFileFields(map: MapNode): PostFileFields {
  const fields: PostFileFields = {
    kind: undefined,
    version: undefined,
    timezone: undefined,
    plan: undefined,
    id: undefined,
    title: undefined,
    publish: undefined,
    channels: undefined,
    format: undefined,
    nature: undefined,
    status: undefined,
    owner: undefined,
    approver: undefined,
    deadline: undefined,
    objective: undefined,
    step: undefined,
    campaign: undefined,
    theme: undefined,
    segment: undefined,
    benefit: undefined,
    text: undefined,
    bilingual: undefined,
    variants: undefined,
    media: undefined,
    link: undefined,
    cta: undefined,
    hashtags: undefined,
    firstComment: undefined,
    location: undefined,
    language: undefined,
    disclosure: undefined,
    partner: undefined,
    budget: undefined,
    paid: undefined,
    boost: undefined,
    spent: undefined,
    evergreen: undefined,
    reuseOf: undefined,
    tasks: undefined,
    approvals: undefined,
    results: undefined,
    published: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "plan":
        fields.plan ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "publish":
        fields.publish ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "format":
        fields.format ??= pair;
        break;
      case "nature":
        fields.nature ??= pair;
        break;
      case "status":
        fields.status ??= pair;
        break;
      case "owner":
        fields.owner ??= pair;
        break;
      case "approver":
        fields.approver ??= pair;
        break;
      case "deadline":
        fields.deadline ??= pair;
        break;
      case "objective":
        fields.objective ??= pair;
        break;
      case "step":
        fields.step ??= pair;
        break;
      case "campaign":
        fields.campaign ??= pair;
        break;
      case "theme":
        fields.theme ??= pair;
        break;
      case "segment":
        fields.segment ??= pair;
        break;
      case "benefit":
        fields.benefit ??= pair;
        break;
      case "text":
        fields.text ??= pair;
        break;
      case "bilingual":
        fields.bilingual ??= pair;
        break;
      case "variants":
        fields.variants ??= pair;
        break;
      case "media":
        fields.media ??= pair;
        break;
      case "link":
        fields.link ??= pair;
        break;
      case "cta":
        fields.cta ??= pair;
        break;
      case "hashtags":
        fields.hashtags ??= pair;
        break;
      case "firstComment":
        fields.firstComment ??= pair;
        break;
      case "location":
        fields.location ??= pair;
        break;
      case "language":
        fields.language ??= pair;
        break;
      case "disclosure":
        fields.disclosure ??= pair;
        break;
      case "partner":
        fields.partner ??= pair;
        break;
      case "budget":
        fields.budget ??= pair;
        break;
      case "paid":
        fields.paid ??= pair;
        break;
      case "boost":
        fields.boost ??= pair;
        break;
      case "spent":
        fields.spent ??= pair;
        break;
      case "evergreen":
        fields.evergreen ??= pair;
        break;
      case "reuseOf":
        fields.reuseOf ??= pair;
        break;
      case "tasks":
        fields.tasks ??= pair;
        break;
      case "approvals":
        fields.approvals ??= pair;
        break;
      case "results":
        fields.results ??= pair;
        break;
      case "published":
        fields.published ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `pause`; `other`: unknown keys and the organisation's own. */
export interface PauseFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  since: Pair | undefined;
  by: Pair | undefined;
  reason: Pair | undefined;
  channels: Pair | undefined;
  except: Pair | undefined;
  until: Pair | undefined;
  timezone: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function pauseFields(map: MapNode): PauseFields {
  const fields: PauseFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    since: undefined,
    by: undefined,
    reason: undefined,
    channels: undefined,
    except: undefined,
    until: undefined,
    timezone: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "since":
        fields.since ??= pair;
        break;
      case "by":
        fields.by ??= pair;
        break;
      case "reason":
        fields.reason ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "except":
        fields.except ??= pair;
        break;
      case "until":
        fields.until ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `fileGlobs`; `other`: unknown keys and the organisation's own. */
export interface FileGlobsFields {
  policy: Pair | undefined;
  plan: Pair | undefined;
  people: Pair | undefined;
  channels: Pair | undefined;
  calendar: Pair | undefined;
  post: Pair | undefined;
  pause: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function fileGlobsFields(map: MapNode): FileGlobsFields {
  const fields: FileGlobsFields = {
    policy: undefined,
    plan: undefined,
    people: undefined,
    channels: undefined,
    calendar: undefined,
    post: undefined,
    pause: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "policy":
        fields.policy ??= pair;
        break;
      case "plan":
        fields.plan ??= pair;
        break;
      case "people":
        fields.people ??= pair;
        break;
      case "channels":
        fields.channels ??= pair;
        break;
      case "calendar":
        fields.calendar ??= pair;
        break;
      case "post":
        fields.post ??= pair;
        break;
      case "pause":
        fields.pause ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `ruleSetting`; `other`: unknown keys and the organisation's own. */
export interface RuleSettingFields {
  severity: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function ruleSettingFields(map: MapNode): RuleSettingFields {
  const fields: RuleSettingFields = {
    severity: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "severity":
        fields.severity ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}

/** The keys of a mapping that holds `config`; `other`: unknown keys and the organisation's own. */
export interface ConfigFields {
  kind: Pair | undefined;
  version: Pair | undefined;
  id: Pair | undefined;
  title: Pair | undefined;
  preset: Pair | undefined;
  language: Pair | undefined;
  timezone: Pair | undefined;
  files: Pair | undefined;
  ignore: Pair | undefined;
  extends: Pair | undefined;
  rules: Pair | undefined;
  baseline: Pair | undefined;
  maxFileSize: Pair | undefined;
  collapse: Pair | undefined;
  notes: Pair | undefined;
  tags: Pair | undefined;
  waive: Pair | undefined;
  other: readonly Pair[];
}

/** Finds the keys in one pass; of a key written twice the first counts. */
export function configFields(map: MapNode): ConfigFields {
  const fields: ConfigFields = {
    kind: undefined,
    version: undefined,
    id: undefined,
    title: undefined,
    preset: undefined,
    language: undefined,
    timezone: undefined,
    files: undefined,
    ignore: undefined,
    extends: undefined,
    rules: undefined,
    baseline: undefined,
    maxFileSize: undefined,
    collapse: undefined,
    notes: undefined,
    tags: undefined,
    waive: undefined,
    other: NONE,
  };
  const { pairs } = map;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    switch (pair.key.value) {
      case "kind":
        fields.kind ??= pair;
        break;
      case "version":
        fields.version ??= pair;
        break;
      case "id":
        fields.id ??= pair;
        break;
      case "title":
        fields.title ??= pair;
        break;
      case "preset":
        fields.preset ??= pair;
        break;
      case "language":
        fields.language ??= pair;
        break;
      case "timezone":
        fields.timezone ??= pair;
        break;
      case "files":
        fields.files ??= pair;
        break;
      case "ignore":
        fields.ignore ??= pair;
        break;
      case "extends":
        fields.extends ??= pair;
        break;
      case "rules":
        fields.rules ??= pair;
        break;
      case "baseline":
        fields.baseline ??= pair;
        break;
      case "maxFileSize":
        fields.maxFileSize ??= pair;
        break;
      case "collapse":
        fields.collapse ??= pair;
        break;
      case "notes":
        fields.notes ??= pair;
        break;
      case "tags":
        fields.tags ??= pair;
        break;
      case "waive":
        fields.waive ??= pair;
        break;
      default:
        fields.other = extended(fields.other, pair);
    }
  }
  return fields;
}
