import type { VendorColumn } from "./vendors";

const NETWORKS: readonly (readonly [string, string])[] = [
  ["Facebook", "facebook"],
  ["Twitter/X", "x"],
  ["LinkedIn", "linkedin"],
  ["GBP", "google-business"],
  ["Instagram", "instagram"],
  ["Pinterest", "pinterest"],
  ["TikTok", "tiktok"],
  ["Youtube", "youtube"],
  ["Threads", "threads"],
  ["Bluesky", "bluesky"],
];

const TEN = Array.from({ length: 10 }, (_, at) => at + 1);
const plain = (...names: readonly string[]): readonly VendorColumn[] => names.map((name) => ({ name }));

const START: readonly VendorColumn[] = [
  { name: "Text", field: "text" },
  { name: "Date", field: "date" },
  { name: "Time", field: "time" },
  { name: "Draft", field: "draft" },
  ...NETWORKS.map(([name, network]): VendorColumn => ({ name, field: "network", network })),
  ...TEN.map((n): VendorColumn => ({ name: `Picture Url ${n}`, field: "assets" })),
];

const ALT_TEXTS = TEN.map((n): VendorColumn => ({ name: `Alt text picture ${n}`, field: "altText" }));

const MIDDLE = plain(
  "Document title",
  "Shortener",
  "Video Thumbnail Url",
  "Video Cover Frame",
  "Twitter/X Can reply",
  "Twitter/X Type",
  "Twitter/X Poll Duration minutes",
  "Twitter/X Poll Option 1",
  "Twitter/X Poll Option 2",
  "Twitter/X Poll Option 3",
  "Twitter/X Poll Option 4",
  "Pinterest Board",
  "Pinterest Pin Title",
  "Pinterest Pin Link",
  "Pinterest Pin New Format",
  "Instagram Post Type",
  "Instagram Show Reel On Feed",
);

const POLL = plain(
  "LinkedIn Type",
  "LinkedIn Poll Question",
  "LinkedIn Poll Option 1",
  "LinkedIn Poll Option 2",
  "LinkedIn Poll Option 3",
  "LinkedIn Poll Option 4",
  "LinkedIn Poll Duration",
  "LinkedIn Show link preview",
  "LinkedIn Images as Carousel",
  "Threads Reply Control",
);

const TIKTOK = plain(
  "GBP Post Type",
  "Facebook Post Type",
  "Facebook Title",
  "First Comment Text",
  "TikTok Title",
  "TikTok disable comments",
  "TikTok disable duet",
  "TikTok disable stitch",
  "TikTok Post Privacy",
  "TikTok Branded Content",
  "TikTok Your Brand",
  "TikTok Auto Add Music",
  "TikTok Photo Cover Index",
  "TikTok musicId",
);

/** The template with alternative texts. */
export const METRICOOL: readonly VendorColumn[] = [
  ...START,
  ...ALT_TEXTS,
  ...MIDDLE,
  ...plain(
    "Instagram Trial Reel Share Automatically",
    "Youtube Video Title",
    "Youtube Video Type",
    "Youtube Video Privacy",
    "Youtube video for kids",
    "Youtube AI generated content",
    "Youtube notify subscribers",
    "Youtube Video Category",
    "Youtube Video Tags",
    "Youtube playlist",
  ),
  ...TIKTOK,
  ...plain(
    "TikTok music title",
    "TikTok music author",
    "TikTok music previewUrl",
    "TikTok music thumbnailUrl",
    "TikTok music soundVolume",
    "TikTok music originalVolume",
    "TikTok music startMillis",
    "TikTok music endMillis",
    "TikTok Ai generated content",
  ),
  ...POLL,
  ...plain("Threads Is Spoiler", "Threads Post Type", "Brand name"),
];

/** The template before there were alternative texts. */
export const METRICOOL_OLDER: readonly VendorColumn[] = [
  ...START,
  ...MIDDLE,
  ...plain(
    "Youtube Video Title",
    "Youtube Video Type",
    "Youtube Video Privacy",
    "Youtube video for kids",
    "Youtube Video Category",
    "Youtube Video Tags",
  ),
  ...TIKTOK,
  ...plain(
    "TikTok title",
    "TikTok author",
    "TikTok startMillis",
    "TikTok durationMillis",
    "TikTok startVideoMillis",
  ),
  ...POLL,
  ...plain("Brand name"),
];
