// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.

/** A text in several languages, by language tag. */
export type LocalizedMap = Record<string, string>;

/** How far a post has come, from idea to published. */
export type Status =
  | "idea"
  | "planned"
  | "drafting"
  | "review"
  | "approved"
  | "scheduled"
  | "published"
  | "on-hold"
  | "failed"
  | "removed"
  | "cancelled";

/** The form a post takes on its networks. */
export type Format =
  | "feed"
  | "carousel"
  | "reel"
  | "short"
  | "story"
  | "live"
  | "video"
  | "article"
  | "poll"
  | "thread";

/** Why a post exists: planned content, a service message, or an answer to the day. */
export type Nature =
  | "editorial"
  | "service"
  | "reactive";

/** The social network or medium of a channel. */
export type Network =
  | "facebook"
  | "instagram"
  | "linkedin"
  | "tiktok"
  | "youtube"
  | "x"
  | "threads"
  | "bluesky"
  | "mastodon"
  | "pinterest"
  | "reddit"
  | "google-business"
  | "telegram"
  | "whatsapp"
  | "discord"
  | "tumblr"
  | "snapchat"
  | "newsletter"
  | "website"
  | "blog"
  | "podcast"
  | "other";

/** The part of the organisation a person works in. */
export type Department =
  | "administration"
  | "communications"
  | "marketing"
  | "sales"
  | "management"
  | "agency"
  | "other";

/** Who answers for social media in the organisation. */
export type ResponsibleDepartment =
  | "administration"
  | "communications"
  | "marketing"
  | "sales"
  | "management"
  | "committee"
  | "agency"
  | "other";

/** How the organisation arranges its social media work; none is right or wrong. */
export type Structure =
  | "centralized"
  | "organic"
  | "coordinated"
  | "dandelion"
  | "holistic";

/** How strongly a rule speaks. */
export type Severity =
  | "off"
  | "info"
  | "warning"
  | "error";

/** A day of the week, in three letters. */
export type Weekday =
  | "mon"
  | "tue"
  | "wed"
  | "thu"
  | "fri"
  | "sat"
  | "sun";

/** The language in which findings are written. */
export type InterfaceLanguage =
  | "en"
  | "fr";

/** What an approver decided. */
export type Decision =
  | "approved"
  | "changes-requested"
  | "rejected";

/** What an own rule looks at. */
export type RuleSubject =
  | "post"
  | "channel"
  | "person"
  | "plan"
  | "objective"
  | "step"
  | "campaign"
  | "theme"
  | "segment"
  | "calendar";

/** Whether something must be there. */
export type Obligation =
  | "required"
  | "optional";

/** How hashtags of several words are written. */
export type HashtagCase =
  | "camel"
  | "any";

/** What holds for showing minors. */
export type MinorsRule =
  | "guardian"
  | "never";

/** The day off at Easter. */
export type EasterDay =
  | "friday"
  | "monday";

/** A country, a province or a territory with its public holidays. */
export type Region =
  | "CA"
  | "CA-AB"
  | "CA-BC"
  | "CA-MB"
  | "CA-NB"
  | "CA-NL"
  | "CA-NS"
  | "CA-NT"
  | "CA-NU"
  | "CA-ON"
  | "CA-PE"
  | "CA-QC"
  | "CA-SK"
  | "CA-YT"
  | "FR"
  | "BE"
  | "CH"
  | "LU"
  | "US"
  | "GB-ENG";

/** What a policy can require of a post. */
export type PostField =
  | "id"
  | "title"
  | "publish"
  | "channels"
  | "format"
  | "nature"
  | "status"
  | "owner"
  | "approver"
  | "deadline"
  | "objective"
  | "step"
  | "campaign"
  | "theme"
  | "segment"
  | "benefit"
  | "text"
  | "bilingual"
  | "variants"
  | "media"
  | "link"
  | "cta"
  | "hashtags"
  | "firstComment"
  | "location"
  | "language"
  | "disclosure"
  | "partner"
  | "budget"
  | "paid"
  | "boost"
  | "spent"
  | "evergreen"
  | "reuseOf"
  | "tasks"
  | "approvals"
  | "results"
  | "published"
  | "altText"
  | "approval";

/** A type of social media. */
export type ZoneName =
  | "community"
  | "publishing"
  | "entertainment"
  | "commerce";

/** Whether an account is in use. */
export type ChannelStatus =
  | "planned"
  | "active"
  | "paused"
  | "closed";

/** How a post in two languages appears. */
export type Bilingual =
  | "stacked"
  | "paired";

/** What readers must know about who is behind a post. */
export type Disclosure =
  | "none"
  | "paid"
  | "gift"
  | "partner";

/** Who can be recognised. */
export type PeopleShown =
  | "none"
  | "adults"
  | "minors";

/** A set of rules to begin with. */
export type Preset =
  | "starter"
  | "standard"
  | "strict";

/** A first and a last day. */
export interface Period {
  /** The first day of the period. */
  from: string;
  /** The last day, which still belongs to the period. */
  to: string;
  [own: `x-${string}`]: unknown;
}

/** A finding that is accepted for a time, with a reason. */
export interface Waiver {
  /** The rule that is waived here. */
  rule: string;
  /** Why it is accepted. */
  reason?: string | LocalizedMap;
  /** The person who accepts it. */
  by?: string;
  /** The last day of the waiver; the finding comes back after it. */
  until?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** Who approved what, when and how. */
export interface Approval {
  /** The person who decided; for somebody outside, the name in words. */
  by: string;
  /** The role in which the person decided. */
  role?: string;
  /** The day or the time of the decision. */
  at?: string;
  /** The fingerprint of the content that was approved; it shows whether anything changed since. */
  of?: string | number;
  /** Yes (true) when the approver is not in the people register. */
  external?: boolean;
  /** How the approval was given. */
  via?: string;
  /** Where the approval can be found again. */
  ref?: string;
  /** What was decided. */
  decision?: Decision;
  /** What the approver added. */
  comment?: string | LocalizedMap;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** Figures of a post or of a review: any measure with its number. */
export interface Results {
  /** The day on which the figures were read. */
  at?: string;
  /** How many people saw it. */
  reach?: number;
  /** How often it was shown. */
  impressions?: number;
  /** How often the video was watched. */
  views?: number;
  /** All reactions, comments, shares and clicks together. */
  engagements?: number;
  /** How many likes and other reactions. */
  reactions?: number;
  /** How many comments. */
  comments?: number;
  /** How many shares. */
  shares?: number;
  /** How often it was kept for later. */
  saves?: number;
  /** How many clicks on the link. */
  clicks?: number;
  /** Where the figures come from. */
  source?: string;
  /** Free text for your team. */
  notes?: string;
  [key: string]: unknown;
}

/** A stretch of the day, on some days of the week. */
export interface Hours {
  /** The time at which it begins. */
  from: string;
  /** The time at which it ends. */
  to: string;
  /** The days of the week; every day when absent. */
  days?: Weekday[];
  [own: `x-${string}`]: unknown;
}

/** Posts to which a rule does not apply. */
export interface Exemption {
  /** Posts of these natures are exempt. */
  natures?: Nature[];
  /** Posts of these themes are exempt. */
  themes?: string[];
  [own: `x-${string}`]: unknown;
}

/** Hours in which nothing is published. */
export interface QuietHours {
  /** The time at which silence begins. */
  from: string;
  /** The time at which silence ends, on the next day when it is earlier. */
  to: string;
  /** The days on which it begins; every day when absent. */
  days?: Weekday[];
  /** Posts that may go out all the same. */
  except?: Exemption;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** How often a channel publishes, at least and at most. */
export interface Cadence {
  /** The lowest number of posts in a period. */
  min?: string;
  /** The highest number of posts in a period. */
  max?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** Who answers for social media. */
export interface Responsible {
  /** The department in charge. */
  department?: ResponsibleDepartment;
  /** The one person who answers for it. */
  accountable?: string;
  /** The people who take part. */
  members?: string[];
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** A part of the organisation with accounts of its own. */
export interface Unit {
  /** A short name for this unit. */
  id: string;
  /** The unit's name. */
  title?: string | LocalizedMap;
  /** Who answers for the unit's accounts. */
  owner?: string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A part of the policy: prose, settings and rules. */
export interface Clause {
  /** A short name for this clause. */
  id: string;
  /** The clause's heading. */
  title?: string | LocalizedMap;
  /** The clause as people read it. */
  text?: string | LocalizedMap;
  /** Settings of built-in rules. */
  settings?: Settings;
  /** Rules of your own. */
  rules?: Rule[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A rule of your own, in the Common Expression Language (CEL). */
export interface Rule {
  /** A short name for this rule. */
  id: string;
  /** What the rule looks at. */
  for: RuleSubject;
  /** The condition under which the rule applies; always when absent. */
  when?: string;
  /** What must be true. */
  require: string;
  /** How strongly the rule speaks. */
  severity?: Severity;
  /** What people read when the rule is broken. */
  message?: string | LocalizedMap;
  /** Cases that pass and cases that fail, which test the rule. */
  examples?: RuleExamples;
  /** How it can be mended. */
  fix?: RuleFix;
  /** Free text for your team. */
  notes?: string;
  /** Words by which you sort. */
  tags?: string[];
  [own: `x-${string}`]: unknown;
}

/** Cases that test a rule. */
export interface RuleExamples {
  /** Entries that keep to the rule. */
  pass?: RuleExample[];
  /** Entries that break the rule. */
  fail?: RuleExample[];
  [own: `x-${string}`]: unknown;
}

/** An entry that tests a rule, with the keys that such an entry has. Only what stands here is counted, not the calendars. */
export interface RuleExample {
  /** Posts that stand beside the entry, for rules that count. */
  with?: RuleNeighbour[];
  [key: string]: unknown;
}

/** A post that is counted with an example of a rule. */
export interface RuleNeighbour {
  /** How many such posts there are; one unless said. */
  times?: number;
  [key: string]: unknown;
}

/** How an entry that breaks the rule can be mended. */
export interface RuleFix {
  /** What the fix does, in a few words. */
  title?: string | LocalizedMap;
  /** Keys and the values they get. */
  set?: Record<string, unknown>;
  /** Keys that are taken away. */
  remove?: string[];
  [own: `x-${string}`]: unknown;
}

/** Settings of built-in rules, which a clause declares. */
export interface Settings {
  /** What a post must have from a status on; replaces the usual list of that status. */
  required?: Partial<Record<Status, PostField[]>>;
  /** How posts are approved. */
  approval?: ApprovalSetting;
  /** Hours in which nothing is published. */
  quietHours?: QuietHours;
  /** Periods in which only some posts may appear: elections, mourning, silence before figures. */
  freeze?: Freeze[];
  /** The languages in which posts appear. */
  languages?: LanguagesSetting;
  /** What makes posts usable by everybody. */
  accessibility?: AccessibilitySetting;
  /** How paid and partner posts are marked. */
  disclosure?: DisclosureSetting;
  /** How often to publish, by network or channel. */
  cadence?: Record<string, Cadence>;
  /** Words to avoid, and what to say instead. */
  terms?: Term[];
  /** The highest amounts. */
  budget?: BudgetSetting;
  /** What is needed to show people. */
  consent?: ConsentSetting;
  /** How links must be. */
  links?: LinksSetting;
  /** When results are read. */
  measure?: MeasureSetting;
  /** How soon messages and comments are answered. */
  responseTime?: ResponseTimeSetting;
  /** The days on which nobody works; they count for working days. */
  holidays?: HolidaysSetting;
  /** How strongly single rules speak. */
  severity?: Record<string, Severity>;
  /** Who leads in a crisis, and what is done. */
  crisis?: CrisisSetting;
  /** Yes (true) when this clause is meant to be read, and no rule has to check it. */
  forPeople?: boolean;
  [own: `x-${string}`]: unknown;
}

/** How posts are approved. */
export interface ApprovalSetting {
  /** How many approvals a post needs. */
  count?: number;
  /** How many approvals a paid post needs. */
  paid?: number;
  /** The roles that may approve. */
  roles?: string[];
  /** Yes (true) when owners may approve their own posts. */
  self?: boolean;
  /** How long before publication the approval must be there. */
  before?: string;
  /** How long an approval holds. */
  expires?: string;
  /** Approvals in order, by role. */
  steps?: ApprovalStep[];
  /** Posts that need no approval. */
  exempt?: Exemption;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** One approval in a chain. */
export interface ApprovalStep {
  /** The role that approves at this step. */
  role: string;
  /** The condition under which the step is needed, in CEL. */
  when?: string;
  /** How many people of this role approve. */
  count?: number;
  [own: `x-${string}`]: unknown;
}

/** A period in which only some posts may appear. */
export interface Freeze {
  /** The day or moment on which it begins. */
  from: string;
  /** The day or moment on which it ends. */
  to: string;
  /** Why it holds. */
  reason?: string | LocalizedMap;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  /** Posts that may appear all the same. */
  allow?: Exemption;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** The languages in which posts appear. */
export interface LanguagesSetting {
  /** The languages that every post has. */
  required?: string[];
  /** How far apart the languages may appear. */
  within?: string;
  /** The language that comes first. */
  first?: string;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** What makes posts usable by everybody. */
export interface AccessibilitySetting {
  /** Whether pictures need alternative text. */
  altText?: Obligation;
  /** Whether videos need captions or a transcript. */
  captions?: Obligation;
  /** How words that run together are written. */
  hashtagCase?: HashtagCase;
  /** The highest number of emoji in a text. */
  maxEmoji?: number;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** How paid and partner posts are marked. */
export interface DisclosureSetting {
  /** The tags of each language, one of which stands in the text. */
  tags?: Record<string, string[]>;
  /** How many characters from the start it must stand at the latest. */
  within?: number;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** A word to avoid. */
export interface Term {
  /** The word, or several forms of it. */
  avoid: string | string[];
  /** What to say instead. */
  use?: string;
  /** Why it is avoided. */
  reason?: string | LocalizedMap;
  /** The language it concerns; all when absent. */
  language?: string;
  [own: `x-${string}`]: unknown;
}

/** The highest amounts. */
export interface BudgetSetting {
  /** The highest amount for one post. */
  perPost?: string;
  /** The highest amount in a month. */
  perMonth?: string;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** What is needed to show people. */
export interface ConsentSetting {
  /** Yes (true) when people shown must have consented. */
  required?: boolean;
  /** What holds for minors. */
  minors?: MinorsRule;
  [own: `x-${string}`]: unknown;
}

/** How links must be. */
export interface LinksSetting {
  /** Yes (true) when every link must begin with https. */
  https?: boolean;
  /** Whether link shorteners may be used, or which. */
  shorteners?: boolean | string[];
  /** Whether links must carry campaign parameters. */
  utm?: Obligation;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** When results are read. */
export interface MeasureSetting {
  /** How long after publication the figures are read. */
  resultsAfter?: string;
  [own: `x-${string}`]: unknown;
}

/** How soon messages and comments are answered. */
export interface ResponseTimeSetting {
  /** The longest time until an answer. */
  within?: string;
  /** The hours in which answers are given. People look after them; no rule checks them. */
  hours?: Hours;
  /** The channels it concerns; all when absent. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** Which days are holidays. */
export interface HolidaysSetting {
  /** The country or province whose holidays hold. */
  region?: Region;
  /** The day off at Easter, where there is a choice. */
  easter?: EasterDay;
  /** Other days off. */
  add?: string[];
  /** Holidays on which you work. */
  remove?: string[];
  [own: `x-${string}`]: unknown;
}

/** Who leads in a crisis, and what is done. */
export interface CrisisSetting {
  /** Who leads. */
  lead?: string;
  /** Who leads when the first person cannot. */
  backup?: string;
  /** What is done, in order. */
  checklist?: (string | LocalizedMap)[];
  [own: `x-${string}`]: unknown;
}

/** The organisation's social media policy: clauses to read, settings and rules to run. */
export interface Policy {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** The number or name of this revision. */
  revision?: string | number;
  /** The language in which the policy is written. */
  language?: string;
  /** Who answers for the policy. */
  owner?: string;
  /** Who approved the policy. */
  approvals?: Approval[];
  /** The first day on which it holds. */
  effective?: string;
  /** The day by which it is read again. */
  reviewBy?: string;
  /** How the organisation arranges its social media work. */
  structure?: Structure;
  /** The department and the person who answer for social media. */
  responsible?: Responsible;
  /** The business units, for structures that have several. */
  units?: (string | Unit)[];
  /** The unit for which this policy holds; the whole organisation when absent. */
  unit?: string;
  /** The clauses of a policy that is written as data. */
  clauses?: Clause[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A goal of the organisation as a whole. */
export interface Goal {
  /** A short name for this goal. */
  id: string;
  /** The goal in a few words. */
  title?: string | LocalizedMap;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Where the organisation stands today. */
export interface Situation {
  /** What was found, in a few sentences. */
  summary?: string | LocalizedMap;
  /** Who does the analysis. */
  owner?: string;
  /** When the analysis is due. */
  deadline?: string;
  /** Events and moments worth using. */
  opportunities?: Opportunity[];
  /** The day it was finished, or yes (true). */
  done?: boolean | string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** An event or a moment worth using. */
export interface Opportunity {
  /** A short name for this opportunity. */
  id: string;
  /** The opportunity in a few words. */
  title?: string | LocalizedMap;
  /** The first day. */
  from?: string;
  /** The last day. */
  to?: string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Something measurable that the plan wants to reach. */
export interface Objective {
  /** A short name for this objective, used by steps, campaigns and posts. */
  id: string;
  /** The objective in a few words. */
  title?: string | LocalizedMap;
  /** How it is put in place. */
  how?: string | LocalizedMap;
  /** Who answers for it. */
  owner?: string;
  /** The day on which it should be reached. */
  deadline?: string;
  /** The amount set aside for it. */
  budget?: string;
  /** The general goals that it serves. */
  supports?: string[];
  /** The figure that says whether it is reached. */
  measure?: Measure;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A figure with its start and its target. */
export interface Measure {
  /** What is counted, by the same name as in results. */
  metric?: string;
  /** The figure at the start. */
  baseline?: number;
  /** The figure to reach. */
  target?: number;
  /** What the figure counts, and in which time. */
  unit?: string;
  /** Where the figure is read. */
  source?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** A group of people the plan speaks to. */
export interface Segment {
  /** A short name for this segment. */
  id: string;
  /** The segment in a few words. */
  title?: string | LocalizedMap;
  /** What is known about these people. */
  insight?: string | LocalizedMap;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A type of social media, with what is used there. */
export interface Zone {
  /** The type of social media. */
  zone: ZoneName;
  /** The accounts used there. */
  channels?: string[];
  /** The groups of people met there. */
  segments?: string[];
  /** The tools used there. */
  tools?: string[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** The experience offered to people. */
export interface Strategy {
  /** What people live and feel with us. */
  experience?: string | LocalizedMap;
  /** The themes that return in the calendar. */
  themes?: Theme[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A theme that returns in the calendar. */
export interface Theme {
  /** A short name for this theme. */
  id: string;
  /** The theme in a few words. */
  title?: string | LocalizedMap;
  /** What people gain from it. */
  benefit?: string | LocalizedMap;
  /** Its share of the posts. */
  share?: string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Something to do, with who, when and how much. */
export interface Step {
  /** A short name for this step. */
  id: string;
  /** The step in a few words. */
  title?: string | LocalizedMap;
  /** The objective it serves. */
  objective?: string;
  /** How it is done. */
  how?: string | LocalizedMap;
  /** Who does it. */
  owner?: string;
  /** When it should be done. */
  deadline?: string;
  /** The amount set aside for it. */
  budget?: string;
  /** Promotional tools outside social media. */
  promotion?: string[];
  /** Steps that come before it. */
  dependsOn?: string[];
  /** The day it was finished, or yes (true). */
  done?: boolean | string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A run of posts over a period. */
export interface Campaign {
  /** A short name for this campaign. */
  id: string;
  /** The campaign in a few words. */
  title?: string | LocalizedMap;
  /** Its first and its last day. */
  period: Period;
  /** Who answers for it. */
  owner?: string;
  /** The amount set aside for it. */
  budget?: string;
  /** The objective it serves. */
  objective?: string;
  /** What is added to links so that visits can be counted. */
  utm?: Utm;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Parameters added to links (UTM). */
export interface Utm {
  /** Where the visit comes from; {network} is replaced. */
  source?: string;
  /** The kind of medium. */
  medium?: string;
  /** The campaign's name in the statistics. */
  campaign?: string;
  /** Tells several links of one campaign apart. */
  content?: string;
  /** A keyword, for paid search. */
  term?: string;
  [own: `x-${string}`]: unknown;
}

/** How and when results are read. */
export interface Measurement {
  /** Who reads the figures. */
  owner?: string;
  /** How often the plan is reviewed. */
  every?: string;
  /** How long after publication the figures are read. */
  resultsAfter?: string;
  /** The reviews held so far, with their figures and decisions. */
  reviews?: Review[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A look at the figures, and what was decided. */
export interface Review {
  /** The day of the review. */
  date: string;
  /** The figures on that day. */
  results?: Results;
  /** What was decided. */
  decision?: string | LocalizedMap;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** The plan in seven steps, from the situation to measurement. */
export interface Plan {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** The first and the last day of the plan. */
  period: Period;
  /** The zone of the times in this file. */
  timezone?: string;
  /** Who answers for the plan. */
  owner?: string;
  /** The whole amount for the plan. */
  budget?: string;
  /** What the organisation as a whole wants to reach. */
  goals?: Goal[];
  /** Where the organisation stands, and its key opportunities. */
  situation?: Situation;
  /** What the plan wants to reach, by when and with what. */
  objectives?: Objective[];
  /** The groups of people the plan speaks to. */
  segments?: Segment[];
  /** The types of social media, with channels and tools. */
  zones?: Zone[];
  /** The experience that is offered, and its themes. */
  strategy?: Strategy;
  /** What is done: the steps of the action plan. */
  activation?: Step[];
  /** Runs of posts over a period. */
  campaigns?: Campaign[];
  /** How and when results are read and discussed. */
  measurement?: Measurement;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Somebody who takes part in the work. */
export interface Person {
  /** A short name for this person, used everywhere else. */
  id: string;
  /** The person's full name. */
  name: string;
  /** The part of the organisation the person works in. */
  department?: Department;
  /** What the person may do, for example edit or approve. */
  roles?: string[];
  /** The work address; it stays in the history of the files. */
  email?: string;
  /** The person's user name where the files are reviewed, such as on GitHub or GitLab, without @. */
  handle?: string;
  /** The zone in which the person works. */
  timezone?: string;
  /** The languages in which the person writes. */
  languages?: string[];
  /** How much time the person has for this work. */
  capacity?: string;
  /** The day of the last training. */
  trained?: string;
  /** Periods in which the person is not there, with a deputy. */
  away?: Absence[];
  /** The unit the person belongs to. */
  unit?: string;
  /** The last day in the role. */
  until?: string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A period in which somebody is away. */
export interface Absence {
  /** The first day away. */
  from: string;
  /** The last day away; open when absent. */
  to?: string;
  /** Who stands in. */
  deputy?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** The register of people: who takes part, in which role, and when they are away. */
export interface People {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** Everyone who owns, approves or prepares something. */
  people?: Person[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** One account on one network. */
export interface Channel {
  /** A short name for this account, used in the calendars. */
  id: string;
  /** The account's name as people say it. */
  title?: string | LocalizedMap;
  /** The network the account is on. */
  network: Network;
  /** The account's name on the network. */
  handle?: string;
  /** The account's web address. */
  url?: string;
  /** What the account is for. */
  purpose?: string | LocalizedMap;
  /** Who looks after the account. */
  owner?: string;
  /** Who looks after it when the owner cannot. */
  backup?: string;
  /** The business unit that holds the account. */
  unit?: string;
  /** The languages of the account. */
  languages?: string[];
  /** How often the account publishes. */
  cadence?: Cadence;
  /** Hours in which this account publishes nothing. */
  quietHours?: QuietHours;
  /** How soon messages and comments are answered. */
  responseTime?: string;
  /** Yes (true) when signing in needs a second step. */
  twoFactor?: boolean;
  /** Whether the account is in use. */
  status?: ChannelStatus;
  /** Limits of this account where they differ from the network's. */
  limits?: Limits;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Limits of one account, which replace the network's. */
export interface Limits {
  /** The longest text, counted as the network counts. */
  text?: number;
  /** The longest title. */
  title?: number;
  /** The highest number of hashtags. */
  hashtags?: number;
  /** The highest number of mentions. */
  mentions?: number;
  /** The highest number of pictures and videos in one post. */
  media?: number;
  /** The longest alternative text. */
  alt?: number;
  /** The longest first comment. */
  firstComment?: number;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** The register of accounts: where the organisation publishes, and who looks after each account. */
export interface Channels {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** All accounts, also planned and closed ones. */
  channels?: Channel[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** What holds for every post of the calendar that says nothing else. */
export interface Defaults {
  /** Who answers for the posts. */
  owner?: string;
  /** When the posts must be ready, counted back from publication. */
  deadline?: string;
  /** Where the posts appear. */
  channels?: string[];
  [own: `x-${string}`]: unknown;
}

/** An editorial calendar: the posts of a period. */
export interface Calendar {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** The zone of the times in this file. */
  timezone?: string;
  /** The first and the last day of the calendar. */
  period?: Period;
  /** The plan that the calendar carries out. */
  plan?: string;
  /** Yes (true) for an old month: only the form is still checked. */
  closed?: boolean;
  /** What holds for every post that says nothing else. */
  defaults?: Defaults;
  /** The posts, in the order you like. */
  posts?: Post[];
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** One publication, on one or several channels. */
export interface Post {
  /** A short name for this post; it never changes. */
  id: string;
  /** What the post is about, for your team. */
  title: string | LocalizedMap;
  /** The day, or the day and time, on which it should appear. */
  publish?: string;
  /** The accounts on which it appears. */
  channels?: string[];
  /** The form it takes. */
  format?: Format;
  /** Planned content, a service message or an answer to the day. */
  nature?: Nature;
  /** How far it has come. */
  status?: Status;
  /** Who answers for it; one person. */
  owner?: string;
  /** Who should approve it. */
  approver?: string | string[];
  /** When it must be ready: a date, or counted back from publication. */
  deadline?: string;
  /** The objective it serves. */
  objective?: string;
  /** The activation step it belongs to. */
  step?: string;
  /** The campaign it belongs to. */
  campaign?: string;
  /** The theme it treats. */
  theme?: string;
  /** The group of people it speaks to. */
  segment?: string;
  /** What people gain from it. */
  benefit?: string | LocalizedMap;
  /** The text as it appears, in one or several languages. */
  text?: string | LocalizedMap;
  /** Both languages in one post, or each on its own account. */
  bilingual?: Bilingual;
  /** What differs on single channels. */
  variants?: Record<string, Variant>;
  /** Pictures, videos and sound. */
  media?: Media[];
  /** The address the post leads to. */
  link?: string;
  /** What people are invited to do. */
  cta?: string | LocalizedMap;
  /** Hashtags, counted with the text; without the number sign. */
  hashtags?: string[];
  /** A comment that is posted right after. */
  firstComment?: string | LocalizedMap;
  /** The place that is shown with the post. */
  location?: string | LocalizedMap;
  /** The language of a text that is not given by language. */
  language?: string;
  /** Whether somebody paid, gave or shares in it. */
  disclosure?: Disclosure;
  /** Who paid, gave or shares in it. */
  partner?: string | LocalizedMap;
  /** The amount set aside for this post; 0 CAD says that it is free. */
  budget?: string;
  /** Yes (true) when money is spent on showing it. */
  paid?: boolean;
  /** Paid promotion of this post. */
  boost?: Boost;
  /** What was really spent. */
  spent?: string;
  /** It may be published again after a while. */
  evergreen?: boolean | Evergreen;
  /** The earlier post that it takes up again. */
  reuseOf?: string;
  /** The production steps of this post. */
  tasks?: Task[];
  /** Approvals that were given or refused. */
  approvals?: Approval[];
  /** The figures, once they are read. */
  results?: Results;
  /** When and where it really appeared. */
  published?: Publication;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** What differs on one channel. */
export interface Variant {
  /** The text on this channel. */
  text?: string | LocalizedMap;
  /** The form on this channel. */
  format?: Format;
  /** Pictures, videos and sound on this channel. */
  media?: Media[];
  /** The address on this channel. */
  link?: string;
  /** When it should appear on this channel. */
  publish?: string;
  /** How far it has come on this channel. */
  status?: Status;
  /** When and where it appeared on this channel. */
  published?: Publication;
  /** The figures of this channel. */
  results?: Results;
  /** What was spent on this channel. */
  spent?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** A picture, a video or a sound. */
export interface Media {
  /** The file, from this file's folder. */
  file: string;
  /** What the picture shows, for people who cannot see it. */
  alt?: string | LocalizedMap;
  /** The captions of a video: a file, one for each language, or yes (true) when they are in the picture. */
  captions?: string | boolean | Record<string, string>;
  /** The spoken words, or the file that holds them. */
  transcript?: string | LocalizedMap;
  /** Who made it. */
  credit?: string | LocalizedMap;
  /** On what terms it may be used. */
  licence?: string;
  /** Whether people can be recognised in it. */
  people?: PeopleShown;
  /** The consent of the people shown. */
  consent?: Consent;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** The consent of the people shown. */
export interface Consent {
  /** Where the signed consent can be found. */
  ref?: string;
  /** The last day on which it holds. */
  until?: string;
  /** Yes (true) when a parent or guardian signed. */
  guardian?: boolean;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** Paid promotion of one post. */
export interface Boost {
  /** The day on which it starts. */
  from?: string;
  /** The day on which it ends. */
  to?: string;
  /** The amount for it. */
  budget?: string;
  /** Who it is shown to. */
  audience?: string | LocalizedMap;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** When it may be published again. */
export interface Evergreen {
  /** The shortest time before it may be published again. */
  minGap?: string;
  [own: `x-${string}`]: unknown;
}

/** A production step of a post. */
export interface Task {
  /** What is to be done. */
  task: string | LocalizedMap;
  /** Who does it. */
  owner?: string;
  /** When it must be done: a date, or counted back from publication. */
  deadline?: string;
  /** The day it was finished, or yes (true). */
  done?: boolean | string;
  /** How much work it is. */
  effort?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** When and where a post really appeared. */
export interface Publication {
  /** The moment of publication. */
  at?: string;
  /** The post's address. */
  url?: string;
  /** Free text for your team. */
  notes?: string;
  [own: `x-${string}`]: unknown;
}

/** One post; the text stands below the front matter, as Markdown. */
export interface PostFile {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** The zone of the times in this file. */
  timezone?: string;
  /** The plan that the post carries out. */
  plan?: string;
  /** A short name for this post; it never changes. */
  id?: string;
  /** What the post is about, for your team. */
  title: string | LocalizedMap;
  /** The day, or the day and time, on which it should appear. */
  publish?: string;
  /** The accounts on which it appears. */
  channels?: string[];
  /** The form it takes. */
  format?: Format;
  /** Planned content, a service message or an answer to the day. */
  nature?: Nature;
  /** How far it has come. */
  status?: Status;
  /** Who answers for it; one person. */
  owner?: string;
  /** Who should approve it. */
  approver?: string | string[];
  /** When it must be ready: a date, or counted back from publication. */
  deadline?: string;
  /** The objective it serves. */
  objective?: string;
  /** The activation step it belongs to. */
  step?: string;
  /** The campaign it belongs to. */
  campaign?: string;
  /** The theme it treats. */
  theme?: string;
  /** The group of people it speaks to. */
  segment?: string;
  /** What people gain from it. */
  benefit?: string | LocalizedMap;
  /** The text as it appears, in one or several languages. */
  text?: string | LocalizedMap;
  /** Both languages in one post, or each on its own account. */
  bilingual?: Bilingual;
  /** What differs on single channels. */
  variants?: Record<string, Variant>;
  /** Pictures, videos and sound. */
  media?: Media[];
  /** The address the post leads to. */
  link?: string;
  /** What people are invited to do. */
  cta?: string | LocalizedMap;
  /** Hashtags, counted with the text; without the number sign. */
  hashtags?: string[];
  /** A comment that is posted right after. */
  firstComment?: string | LocalizedMap;
  /** The place that is shown with the post. */
  location?: string | LocalizedMap;
  /** The language of a text that is not given by language. */
  language?: string;
  /** Whether somebody paid, gave or shares in it. */
  disclosure?: Disclosure;
  /** Who paid, gave or shares in it. */
  partner?: string | LocalizedMap;
  /** The amount set aside for this post; 0 CAD says that it is free. */
  budget?: string;
  /** Yes (true) when money is spent on showing it. */
  paid?: boolean;
  /** Paid promotion of this post. */
  boost?: Boost;
  /** What was really spent. */
  spent?: string;
  /** It may be published again after a while. */
  evergreen?: boolean | Evergreen;
  /** The earlier post that it takes up again. */
  reuseOf?: string;
  /** The production steps of this post. */
  tasks?: Task[];
  /** Approvals that were given or refused. */
  approvals?: Approval[];
  /** The figures, once they are read. */
  results?: Results;
  /** When and where it really appeared. */
  published?: Publication;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** A pause in force: nothing goes out until it is lifted. */
export interface Pause {
  /** The kind of this file; it agrees with the file's name. */
  kind?: string;
  /** The version of the file's form; write 1. */
  version: 1;
  /** A short name for this file; without it, the file's own name counts. */
  id?: string;
  /** The file's name for people. */
  title?: string | LocalizedMap;
  /** The moment from which the pause holds. */
  since: string;
  /** The person who ordered the pause. */
  by?: string;
  /** Why publishing is paused. */
  reason?: string | LocalizedMap;
  /** The channels that are paused; all when absent. */
  channels?: string[];
  /** Posts that may go out all the same. */
  except?: string[];
  /** The moment at which the pause ends; open when absent. */
  until?: string;
  /** The zone of the times in this file. */
  timezone?: string;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}

/** Patterns of files, for each kind. */
export interface FileGlobs {
  /** Files that hold a policy. */
  policy?: string | string[];
  /** Files that hold a plan. */
  plan?: string | string[];
  /** Files that hold the register of people. */
  people?: string | string[];
  /** Files that hold the register of accounts. */
  channels?: string | string[];
  /** Files that hold a calendar. */
  calendar?: string | string[];
  /** Files that hold one post. */
  post?: string | string[];
  /** Files that hold a pause. */
  pause?: string | string[];
  [own: `x-${string}`]: unknown;
}

/** A severity, or a severity with options of the rule. */
export interface RuleSetting {
  /** How strongly the rule speaks; off switches it off. */
  severity?: Severity;
  [key: string]: unknown;
}

/** How this folder is checked: preset, files, language, rules. */
export interface Config {
  /** The kind of this file; optional here. */
  kind?: string;
  /** The version of the file's form; optional here. */
  version?: 1;
  /** A short name for this workspace. */
  id?: string;
  /** The workspace's name for people. */
  title?: string | LocalizedMap;
  /** Which rules are switched on to begin with. */
  preset?: Preset;
  /** The language of the findings. */
  language?: InterfaceLanguage;
  /** The zone of files that do not name one. */
  timezone?: string;
  /** Patterns that say which files are of which kind, beside the usual names. */
  files?: FileGlobs;
  /** Patterns of files and folders that are left out. */
  ignore?: string | string[];
  /** Files whose settings come first, and which this one may change. */
  extends?: string | string[];
  /** The severity and the options of single rules. */
  rules?: Record<string, Severity | RuleSetting>;
  /** The file that holds the findings accepted so far. */
  baseline?: string;
  /** The largest file that is read, in megabytes. */
  maxFileSize?: number;
  /** Yes (true): a finding that returns all over a list is told once; no (false): each is listed. */
  collapse?: boolean;
  /** Free text for your team; it is never published. */
  notes?: string;
  /** Words by which you sort and search. */
  tags?: string[];
  /** Findings that are accepted here for a time. */
  waive?: Waiver[];
  [own: `x-${string}`]: unknown;
}
