import { METRICOOL, METRICOOL_OLDER } from "./vendors-metricool";

/** What a column of a vendor's file holds, in the words of the fields that headers are matched to. */
export type VendorField =
  | "publish"
  | "date"
  | "time"
  | "title"
  | "text"
  | "channel"
  | "network"
  | "format"
  | "draft"
  | "link"
  | "assets"
  | "altText"
  | "hashtags"
  | "cta"
  | "notes"
  | "pillar";

export interface VendorColumn {
  /** Exactly as the vendor writes it. */
  readonly name: string;
  /** Absent where no field of ours says the same. */
  readonly field?: VendorField;
  /** The network that a column of true and false stands for (`field` is `network`). */
  readonly network?: string;
  /** What separates the values of a cell that may hold several. */
  readonly separator?: string;
}

export type VendorId =
  | "buffer"
  | "buffer-pinterest"
  | "publer"
  | "metricool"
  | "metricool-older"
  | "sprout-social"
  | "hootsuite"
  | "highlevel"
  | "highlevel-advanced"
  | "socialbee"
  | "ayrshare"
  | "oktopost"
  | "inssist";

/** A vendor's file for uploading posts in bulk. */
export interface Vendor {
  readonly id: VendorId;
  readonly name: string;
  readonly columns: readonly VendorColumn[];
  /** The columns are known by their place, and the file has no header. */
  readonly headerless?: true;
  /** The row above the header, a cell for each column. */
  readonly above?: readonly string[];
  /** How a moment is written: of `publish`, or of `date` and `time` with a blank between. */
  readonly moment: string;
  /** The most posts in one file, where the vendor says so. */
  readonly most?: number;
}

const column = (name: string, field?: VendorField, separator?: string): VendorColumn => ({
  name,
  ...(field === undefined ? {} : { field }),
  ...(separator === undefined ? {} : { separator }),
});

const BUFFER = [
  column("Text", "text"),
  column("Image URL", "assets"),
  column("Tags"),
  column("Posting Time", "publish"),
];

/** The vendors' files of which an authentic header is known. No others: a made-up header helps nobody. */
export const VENDORS: readonly Vendor[] = [
  { id: "buffer", name: "Buffer", columns: BUFFER, moment: "YYYY-MM-DD HH:mm", most: 100 },
  {
    id: "buffer-pinterest",
    name: "Buffer (Pinterest)",
    columns: [...BUFFER, column("Board Name")],
    moment: "YYYY-MM-DD HH:mm",
    most: 100,
  },
  {
    id: "publer",
    name: "Publer",
    columns: [
      column("Date - Intl. format or prompt", "publish"),
      column("Text", "text"),
      column("Link(s) - Separated by comma for FB carousels", "link", ","),
      column("Media URL(s) - Separated by comma", "assets", ","),
      column("Title - For the video, pin, PDF ..", "title"),
      column("Label(s) - Separated by comma", undefined, ","),
      column("Alt text(s) - Separated by ||", "altText", "||"),
      column("Comment(s) - Separated by ||", undefined, "||"),
      column("Pin board, FB album, or Google category"),
      column("Post subtype - I.e. story, reel, PDF ..", "format"),
      column("CTA - For Facebook links or Google", "cta"),
      column("Reminder - For stories, reels, shorts, and TikToks"),
    ],
    moment: "YYYY/MM/DD HH:mm",
  },
  { id: "metricool", name: "Metricool", columns: METRICOOL, moment: "YYYY-MM-DD HH:mm:ss" },
  { id: "metricool-older", name: "Metricool", columns: METRICOOL_OLDER, moment: "YYYY-MM-DD HH:mm:ss" },
  {
    id: "sprout-social",
    name: "Sprout Social",
    columns: [column("date", "date"), column("time_24hr", "time"), column("message_text", "text")],
    moment: "MM/DD/YYYY HH:mm",
    most: 350,
  },
  {
    id: "hootsuite",
    name: "Hootsuite",
    columns: [column("date-time", "publish"), column("message", "text"), column("link", "link")],
    headerless: true,
    moment: "MM/DD/YYYY HH:mm",
    most: 350,
  },
  {
    id: "highlevel",
    name: "HighLevel",
    columns: [
      column("postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "publish"),
      column("content", "text"),
      column("link (OGmetaUrl)", "link"),
      column("imageUrls", "assets", ","),
      column("gifUrl", "assets"),
      column("videoUrls", "assets", ","),
    ],
    moment: "YYYY-MM-DD HH:mm:ss",
  },
  {
    id: "highlevel-advanced",
    name: "HighLevel",
    columns: highLevelAdvanced(),
    above: [
      ...Array<string>(12).fill("All Social"),
      "Facebook",
      "Instagram",
      ...Array<string>(2).fill("LinkedIn"),
      ...Array<string>(10).fill("Google (GBP)"),
      ...Array<string>(3).fill("YouTube"),
      ...Array<string>(7).fill("TikTok"),
      ...Array<string>(2).fill("Community"),
      ...Array<string>(2).fill("Pinterest"),
    ],
    moment: "YYYY-MM-DD HH:mm:ss",
  },
  {
    id: "socialbee",
    name: "SocialBee",
    columns: [
      column("text", "text"),
      column("link", "link"),
      column("imageUrls", "assets", ","),
      column("gifUrls", "assets", ","),
      column("videoUrls", "assets", ","),
      column("postAtSpecificTime", "publish"),
    ],
    moment: "YYYY-MM-DD HH:mm:ss",
  },
  {
    id: "ayrshare",
    name: "Ayrshare",
    columns: [
      column("post", "text"),
      column("platforms", "channel", ","),
      column("mediaUrls", "assets", ","),
      column("scheduleDate", "publish"),
    ],
    moment: "YYYY-MM-DDTHH:mm:ssZ",
  },
  {
    id: "oktopost",
    name: "Oktopost",
    columns: [
      column("Network", "channel"),
      column("Message", "text"),
      column("LinkUrl", "link"),
      column("LinkTitle"),
      column("ImageUrl", "assets"),
      column("Description"),
      column("Picture"),
    ],
    moment: "",
  },
  {
    id: "inssist",
    name: "Inssist",
    columns: [
      column("Date", "publish"),
      column("Caption", "text"),
      column("Image", "assets"),
      column("Image", "assets"),
      column("Image", "assets"),
    ],
    moment: "DD/MM/YYYY HH:mm",
  },
];

function highLevelAdvanced(): readonly VendorColumn[] {
  return [
    column("postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "publish"),
    column("content", "text"),
    column("OGmetaUrl (url)", "link"),
    column("imageUrls (comma-separated)", "assets", ","),
    column("gifUrl", "assets"),
    column("videoUrls (comma-separated)", "assets", ","),
    column("thumbnailUrl"),
    column("mediaOptimization (true/false)"),
    column("applyWatermark (true/false)"),
    column("tags (comma-separated)", undefined, ","),
    column("category"),
    column("followUpComment"),
    column("type (post/story/reel)"),
    column("type (post/story/reel)"),
    column("pdfTitle"),
    column("postAsPdf (true/false)"),
    column("eventType (call_to_action/event/offer)"),
    column("actionType (none/order/book/shop/learn_more/call/sign_up)"),
    column("title"),
    column("offerTitle"),
    column("startDate (YYYY-MM-DD HH:mm:ss)"),
    column("endDate (YYYY-MM-DD HH:mm:ss)"),
    column("termsConditions"),
    column("couponCode"),
    column("redeemOnlineUrl"),
    column("actionUrl"),
    column("title"),
    column("privacyLevel (private/public/unlisted)"),
    column("type (video/short)"),
    column("privacyLevel (everyone/friends/only_me)"),
    column("promoteOtherBrand (true/false)"),
    column("enableComment (true/false)"),
    column("enableDuet (true/false)"),
    column("enableStitch (true/false)"),
    column("videoDisclosure (true/false)"),
    column("promoteYourBrand (true/false)"),
    column("title"),
    column("notifyAllGroupMembers (true/false)"),
    column("title"),
    column("link"),
  ];
}

/** The headers in one text, whatever their order; names may repeat. */
const keyOf = (names: readonly string[]) => [...names].sort().join("\n");

const BY_KEY = new Map(
  VENDORS.filter(({ headerless }) => !headerless).map((vendor) => [
    keyOf(vendor.columns.map(({ name }) => name)),
    vendor,
  ]),
);

/**
 * The vendor whose file has exactly these columns, in any order. Files are often named after a vendor and hold made-up
 * headers, so nothing less will do.
 */
export function vendorOf(header: readonly string[]): Vendor | undefined {
  const names = header.map((name) => name.trim());
  while (names.at(-1) === "") names.pop();
  return BY_KEY.get(keyOf(names));
}
