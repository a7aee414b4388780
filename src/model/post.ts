import { hashtagsIn } from "../networks";
import {
  type MediaFields,
  mediaFields,
  type PostFields,
  postFields,
  type TaskFields,
  taskFields,
  type ApprovalFields,
  approvalFields,
  type VariantFields,
  variantFields,
  boostFields,
  type BoostFields,
} from "../schema";
import type { MapNode, Node, Pair, Place } from "../syntax";
import { type Money, parseMoney, parseWhen, type When } from "../values";
import type { Around } from "./around";
import { EntityBase } from "./base";
import type { FileHeader } from "./header";
import type { Campaign, Objective, Plan, Step, Theme } from "./plan";
import { type Deadline, readDeadline, resolveDeadline } from "./moment";
import {
  booleanOf,
  given,
  itemsOf,
  localisedParts,
  type LocalisedPart,
  mapOf,
  type TextNode,
  textOf,
  textsOf,
} from "./read";
import type { Channel } from "./registers";
import { isHistory, rankOf, type Status } from "./status";

/** Where an effective value is written: on the post itself, or inherited. */
export type Origin = "post" | "defaults" | "step" | "campaign";

export interface Inherited<T> {
  readonly value: T;
  readonly at: Place;
  readonly from: Origin;
}

/** A channel that a post goes to. `channel` is undefined while no register knows the id. */
export interface ChannelUse {
  readonly id: string;
  readonly at: TextNode;
  readonly from: "post" | "defaults";
  readonly channel: Channel | undefined;
  /** What the post says for this channel alone. */
  readonly variant: VariantFields | undefined;
}

export interface Task {
  readonly node: MapNode;
  readonly fields: TaskFields;
  readonly name: string | undefined;
  readonly done: boolean;
  readonly deadline: When | undefined;
}

export interface Approval {
  readonly node: MapNode;
  readonly fields: ApprovalFields;
  readonly by: string | undefined;
  readonly external: boolean;
  /** False of `decision: changes-requested` or `rejected`. */
  readonly agrees: boolean;
}

export interface Media {
  readonly node: MapNode;
  readonly fields: MediaFields;
  readonly file: string | undefined;
  readonly kind: "image" | "gif" | "video" | "audio" | "document" | "other";
}

/** The body of a `*.post.md`: its text, by language where headings name one. */
export interface PostBody {
  readonly parts: readonly LocalisedPart[];
}

/** A text as it will stand on a channel in a language. */
export interface ChannelText {
  readonly use: ChannelUse;
  /** Undefined of a plain string without `language`. */
  readonly language: string | undefined;
  readonly text: string;
  /** The texts it is made of: several for bilingual posts that stack them. */
  readonly parts: readonly LocalisedPart[];
}

/** What a post draws money from when it has no budget of its own. */
export type BudgetSource = Step | Campaign | Objective;

export type Nature = "editorial" | "service" | "reactive";

const UNSET = Symbol("unset");
const NO_UNITS: readonly string[] = [];

/** One post of a calendar or of a `*.post.md`, with what it inherits. */
export class Post extends EntityBase<"post", PostFields> {
  readonly kind = "post";
  private readonly defaults: PostFields | undefined;
  private whenCache: When | undefined | typeof UNSET = UNSET;
  private rankCache: number | undefined;
  private deadlineCache: Inherited<Deadline> | undefined | typeof UNSET = UNSET;
  private dueCache: When | undefined | typeof UNSET = UNSET;
  private usesCache: readonly ChannelUse[] | undefined;
  private textsCache: readonly ChannelText[] | undefined;
  private ownTextsCache: readonly LocalisedPart[] | undefined;
  private allTextsCache: readonly LocalisedPart[] | undefined;
  private mediaCache: readonly Media[] | undefined;
  private tasksCache: readonly Task[] | undefined;
  private approvalsCache: readonly Approval[] | undefined;

  constructor(
    node: MapNode,
    file: FileHeader,
    around: Around,
    readonly body: PostBody | undefined,
    defaults: PostFields | undefined,
  ) {
    super(node, postFields(node), file, around);
    this.defaults = defaults;
  }

  /** As written; `idea` when the key is absent; undefined of an unknown word. */
  get status(): Status | undefined {
    const pair = this.fields.status;
    if (!given(pair)) return "idea";
    const text = textOf(pair);
    return text !== undefined && rankOf(text) !== undefined ? (text as Status) : undefined;
  }

  /** Height on the status ladder, 0 idea … 6 published; -1 of an unknown word, so that nothing is asked of it. */
  get rank(): number {
    if (this.rankCache === undefined) {
      const status = this.status;
      this.rankCache = status === undefined ? -1 : (rankOf(status) ?? -1);
    }
    return this.rankCache;
  }

  /** Published, removed and cancelled posts. */
  get history(): boolean {
    return isHistory(this.status);
  }

  get nature(): Nature {
    const text = textOf(this.fields.nature);
    return text === "service" || text === "reactive" ? text : "editorial";
  }

  /** `feed` when the key is absent. */
  get format(): string {
    return textOf(this.fields.format) ?? "feed";
  }

  /** The planned publication; undefined when absent or of a wrong form. */
  get publish(): When | undefined {
    if (this.whenCache === UNSET) {
      const text = textOf(this.fields.publish);
      this.whenCache = text === undefined ? undefined : parseWhen(text);
    }
    return this.whenCache;
  }

  /** `paid: true`, or a boost. */
  get paid(): boolean {
    return booleanOf(this.fields.paid) === true || given(this.fields.boost);
  }

  get boost(): BoostFields | undefined {
    const map = mapOf(this.fields.boost);
    return map === undefined ? undefined : boostFields(map);
  }

  /** Own value, else the calendar's default; the pair holds the place. */
  private effective(
    key: "owner" | "deadline" | "channels" | "approver" | "language",
  ): { pair: Pair; from: "post" | "defaults" } | undefined {
    const own = this.fields[key];
    if (given(own)) return { pair: own, from: "post" };
    const inherited = this.defaults?.[key];
    return given(inherited) ? { pair: inherited, from: "defaults" } : undefined;
  }

  /** Whether somebody wrote an owner, here or in the defaults, even of a wrong type. */
  get hasOwner(): boolean {
    return this.effective("owner") !== undefined;
  }

  get owner(): Inherited<string> | undefined {
    const found = this.effective("owner");
    const value = textOf(found?.pair);
    return found === undefined || value === undefined
      ? undefined
      : { value, at: found.pair.value, from: found.from };
  }

  get hasDeadline(): boolean {
    return this.effective("deadline") !== undefined;
  }

  get deadline(): Inherited<Deadline> | undefined {
    if (this.deadlineCache === UNSET) this.deadlineCache = this.readOwnDeadline();
    return this.deadlineCache;
  }

  private readOwnDeadline(): Inherited<Deadline> | undefined {
    const found = this.effective("deadline");
    const text = textOf(found?.pair);
    if (found === undefined || text === undefined) return undefined;
    const value = readDeadline(text);
    return value === undefined ? undefined : { value, at: found.pair.value, from: found.from };
  }

  /** What the deadline comes to, in local time; undefined while it or the publication is unknown. */
  get due(): When | undefined {
    if (this.dueCache === UNSET) {
      const deadline = this.deadline;
      this.dueCache = deadline === undefined ? undefined : this.resolve(deadline.value);
    }
    return this.dueCache;
  }

  /** What a deadline of this post or of one of its tasks comes to. */
  resolve(deadline: Deadline): When | undefined {
    return resolveDeadline(deadline, this.publish, (day) => this.around.isHoliday(day, this));
  }

  /** What a deadline that is written as text comes to; undefined of another form. */
  resolveText(text: string): When | undefined {
    const deadline = readDeadline(text);
    return deadline === undefined ? undefined : this.resolve(deadline);
  }

  /** Whether somebody wrote who should approve, here or in the defaults, even of a wrong type. */
  get hasApprover(): boolean {
    return this.effective("approver") !== undefined;
  }

  /** Who should approve. */
  get approvers(): readonly TextNode[] {
    return textsOf(this.effective("approver")?.pair);
  }

  get hasChannels(): boolean {
    return this.effective("channels") !== undefined;
  }

  get channels(): readonly ChannelUse[] {
    if (this.usesCache === undefined) {
      const found = this.effective("channels");
      const variants = mapOf(this.fields.variants);
      const uses: ChannelUse[] = [];
      if (found !== undefined) {
        for (const at of textsOf(found.pair)) {
          const variant = mapOf(variants?.get(at.value));
          uses.push({
            id: at.value,
            at,
            from: found.from,
            channel: this.around.lookup("channel", at.value),
            variant: variant === undefined ? undefined : variantFields(variant),
          });
        }
      }
      this.usesCache = uses;
    }
    return this.usesCache;
  }

  get step(): Step | undefined {
    const id = textOf(this.fields.step);
    return id === undefined ? undefined : this.around.lookup("step", id);
  }

  get campaign(): Campaign | undefined {
    const id = textOf(this.fields.campaign);
    return id === undefined ? undefined : this.around.lookup("campaign", id);
  }

  /** The business units it belongs to: those of its channels; where none of them has one, its owner's. */
  get units(): readonly string[] {
    const units = new Set(this.channels.flatMap(({ channel }) => textOf(channel?.fields.unit) ?? []));
    if (units.size > 0) return [...units];
    const owner = this.owner?.value;
    const unit = owner === undefined ? undefined : this.around.lookup("person", owner)?.fields.unit;
    return textsOf(unit).map(({ value }) => value);
  }

  /** The units that count on one of its channels. */
  unitsOn({ channel }: Pick<ChannelUse, "channel">): readonly string[] {
    const own = textOf(channel?.fields.unit);
    if (own !== undefined) return [own];
    return this.channels.some((use) => given(use.channel?.fields.unit)) ? NO_UNITS : this.units;
  }

  get theme(): Theme | undefined {
    const id = textOf(this.fields.theme);
    return id === undefined ? undefined : this.around.lookup("theme", id);
  }

  /** The id of the objective it leads to: its own, else its step's, else its campaign's. */
  get objectiveId(): Inherited<string> | undefined {
    const own = this.fields.objective;
    const ownId = textOf(own);
    if (given(own)) return ownId === undefined ? undefined : { value: ownId, at: own.value, from: "post" };
    const step = this.step;
    const fromStep = textOf(step?.fields.objective);
    if (step?.fields.objective !== undefined && fromStep !== undefined) {
      return { value: fromStep, at: step.fields.objective.value, from: "step" };
    }
    const campaign = this.campaign;
    const fromCampaign = textOf(campaign?.fields.objective);
    if (campaign?.fields.objective !== undefined && fromCampaign !== undefined) {
      return { value: fromCampaign, at: campaign.fields.objective.value, from: "campaign" };
    }
    return undefined;
  }

  get objective(): Objective | undefined {
    const id = this.objectiveId?.value;
    return id === undefined ? undefined : this.around.lookup("objective", id);
  }

  /** The plan that the calendar names, else the root's only plan. */
  get plan(): Plan | undefined {
    if (given(this.file.plan)) {
      const id = textOf(this.file.plan);
      return id === undefined ? undefined : this.around.lookup("plan", id);
    }
    return this.around.onlyPlan();
  }

  /** Its own budget; undefined when absent or of a wrong form. */
  get budget(): Money | undefined {
    const text = textOf(this.fields.budget);
    return text === undefined ? undefined : parseMoney(text);
  }

  get spent(): Money | undefined {
    const text = textOf(this.fields.spent);
    return text === undefined ? undefined : parseMoney(text);
  }

  /** Where a post without a budget of its own draws from: its step, else its campaign, else its objective. */
  get budgetSource(): BudgetSource | undefined {
    return this.step ?? this.campaign ?? this.objective;
  }

  get tasks(): readonly Task[] {
    this.tasksCache ??= itemsOf(this.fields.tasks).flatMap((node) =>
      node.type === "map" ? [this.readTask(node)] : [],
    );
    return this.tasksCache;
  }

  private readTask(node: MapNode): Task {
    const fields = taskFields(node);
    const text = textOf(fields.deadline);
    const deadline = text === undefined ? undefined : readDeadline(text);
    return {
      node,
      fields,
      name: textOf(fields.task),
      done: booleanOf(fields.done) === true || textOf(fields.done) !== undefined,
      deadline: deadline === undefined ? undefined : this.resolve(deadline),
    };
  }

  get approvals(): readonly Approval[] {
    this.approvalsCache ??= this.readApprovals();
    return this.approvalsCache;
  }

  private readApprovals(): readonly Approval[] {
    const approvals: Approval[] = [];
    for (const node of itemsOf(this.fields.approvals)) {
      if (node.type !== "map") continue;
      const fields = approvalFields(node);
      const decision = textOf(fields.decision);
      approvals.push({
        node,
        fields,
        by: textOf(fields.by),
        external: booleanOf(fields.external) === true,
        agrees: decision === undefined || decision === "approved",
      });
    }
    return approvals;
  }

  get media(): readonly Media[] {
    this.mediaCache ??= readMedia(this.fields.media);
    return this.mediaCache;
  }

  /** The media that stand on a channel: the variant's, else the post's. */
  mediaFor(use: ChannelUse): readonly Media[] {
    return given(use.variant?.media) ? readMedia(use.variant.media) : this.media;
  }

  /** The format on a channel: the variant's, else the post's. */
  formatFor(use: ChannelUse): string {
    return textOf(use.variant?.format) ?? this.format;
  }

  /** Hashtags listed under `hashtags`, without `#`. */
  get hashtags(): readonly TextNode[] {
    return textsOf(this.fields.hashtags);
  }

  /** The post's own texts: its `text`, else the body of its Markdown file. */
  get ownTexts(): readonly LocalisedPart[] {
    this.ownTextsCache ??= this.readOwnTexts();
    return this.ownTextsCache;
  }

  private readOwnTexts(): readonly LocalisedPart[] {
    const text = this.fields.text;
    if (given(text)) {
      const parts = localisedParts(text.value);
      const language = textOf(this.effective("language")?.pair);
      const only = parts.length === 1 ? parts[0] : undefined;
      if (only !== undefined && only.language === undefined && language !== undefined)
        return [{ language, node: only.node }];
      return parts;
    }
    return this.body?.parts ?? [];
  }

  /** Every text a reader may get, the variants' too, each once. */
  get allTexts(): readonly LocalisedPart[] {
    this.allTextsCache ??= this.gatherTexts();
    return this.allTextsCache;
  }

  private gatherTexts(): readonly LocalisedPart[] {
    const variants = mapOf(this.fields.variants)?.pairs;
    if (variants === undefined) return this.ownTexts;
    const parts: LocalisedPart[] = [...this.ownTexts];
    for (const pair of variants) {
      if (pair.value.type === "map") parts.push(...localisedParts(pair.value.get("text")?.value));
    }
    return parts;
  }

  /**
   * The texts as they will stand: one for each channel and language. A channel that names its
   * languages gets those the post has; stacked texts are joined with an empty line between.
   */
  get channelTexts(): readonly ChannelText[] {
    if (this.textsCache === undefined) {
      const texts: ChannelText[] = [];
      const uses = this.channels;
      const own = uses.length === 0 ? NO_PARTS : this.ownTexts;
      for (let at = 0; at < uses.length; at++) this.addTextsOn(uses[at] as ChannelUse, own, texts);
      this.textsCache = texts;
    }
    return this.textsCache;
  }

  private addTextsOn(use: ChannelUse, own: readonly LocalisedPart[], texts: ChannelText[]): void {
    const parts = given(use.variant?.text) ? localisedParts(use.variant.text.value) : own;
    if (parts.length > 1 && textOf(this.fields.bilingual) === "stacked") {
      const text = parts.map((part) => part.node.value.trimEnd()).join("\n\n");
      texts.push({ use, language: undefined, text, parts });
      return;
    }
    const spoken = textsOf(use.channel?.fields.languages);
    const before = texts.length;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as LocalisedPart;
      if (part.language === undefined || spoken.length === 0 || names(spoken, part.language))
        texts.push(textOfPart(use, part));
    }
    // A channel that speaks none of them gets all.
    if (texts.length === before) for (const part of parts) texts.push(textOfPart(use, part));
  }

  /** Hashtags of a text and of the `hashtags` key, lower-cased, each once. */
  hashtagsOn(text: string): readonly string[] {
    const found = new Set<string>();
    for (const tag of hashtagsIn(text))
      found.add(
        text
          .slice(tag.start, tag.end)
          .replace(/^[#＃]/u, "")
          .toLowerCase(),
      );
    for (const node of this.hashtags) found.add(node.value.replace(/^#/, "").toLowerCase());
    return [...found];
  }
}

const NO_PARTS: readonly LocalisedPart[] = [];

function textOfPart(use: ChannelUse, part: LocalisedPart): ChannelText {
  return { use, language: part.language, text: part.node.value.trimEnd(), parts: [part] };
}

function names(nodes: readonly TextNode[], text: string): boolean {
  for (let at = 0; at < nodes.length; at++) if (nodes[at]?.value === text) return true;
  return false;
}

const KINDS: Readonly<Record<string, Media["kind"]>> = {
  jpg: "image",
  jpeg: "image",
  png: "image",
  webp: "image",
  avif: "image",
  heic: "image",
  bmp: "image",
  tif: "image",
  tiff: "image",
  svg: "image",
  gif: "gif",
  mp4: "video",
  mov: "video",
  m4v: "video",
  webm: "video",
  avi: "video",
  mkv: "video",
  mp3: "audio",
  m4a: "audio",
  wav: "audio",
  ogg: "audio",
  flac: "audio",
  pdf: "document",
  ppt: "document",
  pptx: "document",
  doc: "document",
  docx: "document",
};

const NO_MEDIA: readonly Media[] = [];

function readMedia(pair: Pair | undefined): readonly Media[] {
  if (pair === undefined) return NO_MEDIA;
  const media: Media[] = [];
  const items = itemsOf(pair);
  for (let at = 0; at < items.length; at++) {
    const node = items[at] as Node;
    if (node.type !== "map") continue;
    const fields = mediaFields(node);
    const file = textOf(fields.file);
    const ending = file === undefined ? "" : file.slice(file.lastIndexOf(".") + 1).toLowerCase();
    media.push({
      node,
      fields,
      file,
      kind: Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? "other") : "other",
    });
  }
  return media;
}
