import type { AltFacts, Bounds, NetworkFacts, TextLimit } from "./facts";
import {
  alt,
  figure,
  guidance,
  hard,
  media,
  NO_ALT,
  NO_MEDIA,
  NONE,
  oneItem,
  oneVideo,
  text,
} from "./figures";

/**
 * The facts of each network, built when first asked for.
 *
 * Where the source says "characters" without a unit, code points are counted: on text without emoji that is what
 * every unit gives, and it raises no false alarm where a network counts what a person sees in a similar way.
 */
export const NETWORKS: Readonly<Record<string, () => NetworkFacts>> = {
  // Premium accounts: 25,000 by AYR and ZER, 4,000 (the older limit) by PZ. That is the account's own limit: `limits.text`.
  // Several videos: AYR allows four, Q9 one; so four in all is the hard limit and one video guidance.
  x: () => ({
    id: "x",
    name: { en: "X", fr: "X" },
    text: [text(280, "weighted", ["hard", "ok", "TT", "XD", "PZ"])],
    media: media(
      hard(4, "quoted", "Q9", "PZD", "ZER", "MX"),
      guidance(1, "quoted", "Q9"),
      hard(4, "quoted", "Q9"),
      { mixed: true },
    ),
    alt: alt(hard(1000, "second-hand", "AYR", "TRY")),
    firstComment: true,
    thread: true,
    poll: { minOptions: 2, maxOptions: 4, optionLength: 25, media: false, sources: ["ZER"] },
    formats: {
      article: { text: [text(100000, "codePoints", ["guidance", "second-hand", "PZ", "PZD"])] },
      poll: { media: NO_MEDIA },
    },
  }),

  // 63,206 comes from four integrators, Meta's own reference states no maximum (Q9); the 5,000 of MX is a setting of that client.
  facebook: () => {
    const item = oneItem("second-hand", "ZER", "PZD");
    return {
      id: "facebook",
      name: { en: "Facebook", fr: "Facebook" },
      text: [text(63206, "codePoints", ["hard", "second-hand", "PZ", "PZD", "AYR", "UPP"])],
      media: media(
        guidance(10, "second-hand", "MX", "ZER"),
        guidance(1, "second-hand", "ZER"),
        guidance(10, "second-hand", "MX"),
      ),
      alt: alt(guidance(1000, "second-hand", "TRY")),
      firstComment: true,
      thread: false,
      formats: {
        reel: {
          media: oneVideo("second-hand", "ZER"),
          title: [text(255, "codePoints", ["guidance", "second-hand", "AYR", "UPP"])],
        },
        video: { media: oneVideo("second-hand", "ZER") },
        story: { media: item, text: [], alt: NO_ALT, firstComment: false },
      },
    };
  },

  // Hashtags: 30 in the API's text against 5 announced in December 2025 and introduced gradually: guidance 5, hard 30.
  // Mentions: 20 in the API's text; the 3 of AYR is a client's rule.
  // Carousel: 10 through the API against 20 in the app: guidance 10, hard 20. Alt text of 2,200: one client only, not taken.
  instagram: () => {
    const ten: Bounds = {
      guidance: figure(10, ["guidance", "second-hand", "AYR", "PZ"]),
      hard: figure(20, ["hard", "unverified", "GUIDES"]),
    };
    return {
      id: "instagram",
      name: { en: "Instagram", fr: "Instagram" },
      text: [text(2200, "codePoints", ["hard", "ok", "META-I", "PZ", "AYR", "UPP"])],
      hashtags: {
        guidance: figure(5, ["guidance", "second-hand", "NEWS", "AYR"]),
        hard: figure(30, ["hard", "ok", "META-I"]),
      },
      mentions: hard(20, "ok", "META-I"),
      media: media(ten, ten, ten, { min: 1, mixed: true }),
      alt: alt(hard(1000, "second-hand", "AYR", "UPP", "TRY")),
      firstComment: true,
      firstCommentLength: text(2196, "codePoints", ["guidance", "second-hand", "AYR", "UPP"]),
      thread: false,
      formats: {
        carousel: { media: media(ten, ten, ten, { min: 2, mixed: true }) },
        reel: { media: oneVideo("second-hand", "PZ"), alt: NO_ALT },
        video: { media: oneVideo("second-hand", "PZ"), alt: NO_ALT },
        story: { media: oneItem("second-hand", "PZD"), text: [], alt: NO_ALT, firstComment: false },
      },
    };
  },

  linkedin: () => ({
    id: "linkedin",
    name: { en: "LinkedIn", fr: "LinkedIn" },
    text: [text(3000, "codePoints", ["hard", "quoted", "Q9", "PZ", "AYR", "ZER", "UPP"])],
    media: media(
      hard(20, "second-hand", "ZER"),
      hard(1, "second-hand", "PZ"),
      hard(20, "second-hand", "ZER"),
    ),
    alt: alt({
      guidance: figure(120, ["guidance", "quoted", "Q9"]),
      hard: figure(4086, ["hard", "quoted", "Q9", "TRY"]),
    }),
    firstComment: true,
    firstCommentLength: text(1250, "codePoints", ["hard", "second-hand", "AYR", "UPP"]),
    thread: false,
    poll: {
      minOptions: 2,
      maxOptions: 4,
      optionLength: 30,
      questionLength: 140,
      media: false,
      sources: ["LI", "ZER"],
    },
    formats: {
      article: { text: [] },
      poll: { media: NO_MEDIA },
    },
  }),

  // "UTF-16 runes" is ambiguous: code units are the strict reading. Captions of 2,000 (one client) and 4,000 (in the
  // app, by guides) are not taken.
  tiktok: () => {
    const photos = media(hard(35, "quoted", "Q9", "ZER", "PZ"), NONE, hard(35, "quoted", "Q9", "ZER", "PZ"), {
      min: 1,
    });
    return {
      id: "tiktok",
      name: { en: "TikTok", fr: "TikTok" },
      text: [text(2200, "utf16", ["hard", "ok", "TTK", "AYR", "ZER"])],
      hashtags: guidance(5, "second-hand", "NEWS"),
      media: media(
        hard(35, "quoted", "Q9", "ZER", "PZ"),
        hard(1, "quoted", "Q9", "ZER", "PZ"),
        hard(35, "quoted", "Q9"),
        { min: 1 },
      ),
      alt: NO_ALT,
      firstComment: false,
      thread: false,
      formats: {
        carousel: {
          text: [text(4000, "utf16", ["hard", "ok", "TTK", "Q9", "ZER"])],
          title: [text(90, "utf16", ["hard", "ok", "TTK", "Q9", "PZ", "ZER"])],
          media: photos,
        },
        video: { media: oneVideo("quoted", "Q9", "ZER", "PZ") },
        reel: { media: oneVideo("quoted", "Q9", "ZER", "PZ") },
        short: { media: oneVideo("quoted", "Q9", "ZER", "PZ") },
      },
    };
  },

  // The description is limited in bytes by the API's own reference; AYR, ZER and PZ say characters.
  // Hashtags: above 15 (guides) or 60 (newer help text) all are ignored: the lower figure is guidance.
  // A post in the community tab is not a video: nothing is known of it.
  youtube: () => ({
    id: "youtube",
    name: { en: "YouTube", fr: "YouTube" },
    text: [text(5000, "bytes", ["hard", "ok", "YT"])],
    title: [text(100, "codePoints", ["hard", "ok", "YT", "PZ"])],
    forbidden: "<>",
    hashtags: guidance(15, "unverified", "GUIDES"),
    media: oneVideo("quoted", "Q9", "PZ", "ZER"),
    alt: NO_ALT,
    firstComment: true,
    thread: false,
    formats: {
      feed: { text: [], media: media({}, {}, {}) },
      carousel: { text: [], media: media({}, {}, {}) },
      poll: { text: [], media: media({}, {}, {}) },
      live: { media: media({}, {}, {}) },
    },
  }),

  // Carousel: 20 by META-T and AYR against 10 by ZER: hard 20, guidance 10.
  threads: () => {
    const items: Bounds = {
      guidance: figure(10, ["guidance", "second-hand", "ZER"]),
      hard: figure(20, ["hard", "second-hand", "AYR", "META-T"]),
    };
    return {
      id: "threads",
      name: { en: "Threads", fr: "Threads" },
      text: [text(500, "threads", ["hard", "ok", "META-T", "PZ"])],
      hashtags: hard(1, "second-hand", "AYR", "ZER"),
      links: hard(5, "ok", "META-T"),
      media: media(items, items, items, { mixed: true }),
      alt: alt(guidance(1000, "second-hand", "TRY")),
      firstComment: true,
      thread: true,
      poll: { minOptions: 2, maxOptions: 4, optionLength: 25, media: false, sources: ["META-T"] },
      formats: { poll: { media: NO_MEDIA } },
    };
  },

  // Images: four in the old embed, and ten (schema: twenty) in the gallery, which is newer than most clients.
  bluesky: () => {
    const images: Bounds = {
      guidance: figure(10, ["guidance", "ok", "LEX"]),
      hard: figure(20, ["hard", "ok", "LEX"]),
    };
    return {
      id: "bluesky",
      name: { en: "Bluesky", fr: "Bluesky" },
      text: [text(300, "graphemes", ["hard", "ok", "LEX"]), text(3000, "bytes", ["hard", "ok", "LEX"])],
      media: media(images, hard(1, "ok", "LEX"), images),
      alt: alt(guidance(2000, "ok", "LEX", "BAPP")),
      firstComment: true,
      thread: true,
    };
  },

  // Servers differ: `limits` of the channel says what a server's instance API answers. Alt text: 1,500, and 10,000
  // since June 2026 on new servers. Poll options: 50 by the API's page against 25 by the user's page.
  mastodon: () => ({
    id: "mastodon",
    name: { en: "Mastodon", fr: "Mastodon" },
    text: [text(500, "mastodon", ["configurable", "ok", "MDOC", "MSRC"])],
    media: media(hard(4, "ok", "MDOC", "MSRC"), hard(1, "ok", "MDOC", "MSRC"), hard(4, "ok", "MDOC", "MSRC")),
    alt: alt({
      guidance: figure(1500, ["configurable", "ok", "MDOC"]),
      hard: figure(10000, ["configurable", "ok", "MPR"]),
    }),
    firstComment: true,
    thread: true,
    poll: { minOptions: 2, maxOptions: 4, optionLength: 50, media: false, sources: ["MDOC"] },
    formats: { poll: { media: NO_MEDIA } },
  }),

  // 800 is in the official schema; the 500 of PZ, AYR and UPP is the older limit.
  pinterest: () => ({
    id: "pinterest",
    name: { en: "Pinterest", fr: "Pinterest" },
    text: [text(800, "codePoints", ["hard", "ok", "PIN"])],
    title: [text(100, "codePoints", ["hard", "ok", "PIN", "PZ"])],
    media: media(hard(5, "ok", "PIN"), hard(1, "second-hand", "PZ"), hard(5, "ok", "PIN"), { min: 1 }),
    alt: alt(hard(500, "ok", "PIN")),
    firstComment: false,
    thread: false,
  }),

  // 40,000 is in the archived source; PZ has 10,000, AYR and UPP 5,000, and communities can set their own.
  reddit: () => ({
    id: "reddit",
    name: { en: "Reddit", fr: "Reddit" },
    text: [text(40000, "codePoints", ["hard", "ok", "RED"])],
    title: [text(300, "codePoints", ["hard", "ok", "RED", "AYR", "UPP"])],
    media: media(
      guidance(20, "second-hand", "GUIDES"),
      guidance(1, "unverified", "GUIDES"),
      guidance(20, "second-hand", "GUIDES"),
    ),
    alt: NO_ALT,
    firstComment: true,
    firstCommentLength: text(10000, "codePoints", ["hard", "second-hand", "AYR", "UPP"]),
    thread: false,
    poll: { minOptions: 2, maxOptions: 6, media: false, sources: ["GUIDES"] },
  }),

  "google-business": () => ({
    id: "google-business",
    name: { en: "Google Business Profile", fr: "Fiche d’établissement Google" },
    text: [text(1500, "codePoints", ["hard", "second-hand", "PZ", "AYR", "ZER"])],
    media: media(
      hard(1, "second-hand", "PZD", "ZER"),
      hard(0, "second-hand", "PZD", "ZER"),
      hard(1, "second-hand", "PZD", "ZER"),
    ),
    alt: NO_ALT,
    firstComment: false,
    thread: false,
  }),

  // With media the text is a caption; AYR cuts every post at 1,024, which is a client's rule. Marks of formatting do not
  // count there; here they do, for the file does not say how the text is sent.
  telegram: () => ({
    id: "telegram",
    name: { en: "Telegram", fr: "Telegram" },
    text: [text(4096, "utf16", ["hard", "ok", "TG"])],
    media: media(hard(10, "ok", "TG"), hard(10, "ok", "TG"), hard(10, "ok", "TG"), { mixed: true }),
    alt: NO_ALT,
    firstComment: false,
    thread: false,
    poll: {
      minOptions: 1,
      maxOptions: 12,
      optionLength: 100,
      questionLength: 300,
      media: false,
      sources: ["TG"],
    },
    formats: { story: { text: [text(2048, "utf16", ["hard", "ok", "TG"])], media: oneItem("ok", "TG") } },
  }),

  // No official figure was read; the 4,096 of business messages belongs to another product.
  whatsapp: () => ({
    id: "whatsapp",
    name: { en: "WhatsApp", fr: "WhatsApp" },
    text: [],
    alt: NO_ALT,
    firstComment: false,
    thread: false,
  }),

  // Code points is the newer reading (TWL). The 1,980 of PZ keeps room for itself; 4,000 is for people with Nitro.
  discord: () => ({
    id: "discord",
    name: { en: "Discord", fr: "Discord" },
    text: [text(2000, "codePoints", ["hard", "ok", "DIS", "TWL"])],
    media: media(
      guidance(10, "unverified", "GUIDES"),
      guidance(10, "unverified", "GUIDES"),
      guidance(10, "unverified", "GUIDES"),
      {
        mixed: true,
      },
    ),
    alt: alt(hard(1024, "ok", "DIS")),
    firstComment: false,
    thread: false,
    poll: {
      minOptions: 1,
      maxOptions: 10,
      optionLength: 55,
      questionLength: 300,
      media: false,
      sources: ["DIS"],
    },
  }),

  // The limit is that of a text block, which is a paragraph; the 32,768 of PZ is a client's rule.
  tumblr: () => ({
    id: "tumblr",
    name: { en: "Tumblr", fr: "Tumblr" },
    text: [{ ...text(4096, "codePoints", ["hard", "ok", "TUM"]), perParagraph: true }],
    hashtags: guidance(30, "unverified", "GUIDES"),
    media: media(
      guidance(30, "second-hand", "PZ"),
      guidance(1, "second-hand", "PZ"),
      guidance(30, "second-hand", "PZ"),
      {
        mixed: true,
      },
    ),
    alt: alt(hard(4096, "ok", "TUM")),
    firstComment: false,
    thread: false,
  }),

  // Nothing is known of these beyond that pictures on pages and in letters can carry alternative text.
  snapchat: () => plain("snapchat", "Snapchat", "Snapchat", NO_ALT),
  newsletter: () => plain("newsletter", "Newsletter", "Infolettre", alt()),
  website: () => plain("website", "Website", "Site Web", alt()),
  blog: () => plain("blog", "Blog", "Blogue", alt()),
  podcast: () => plain("podcast", "Podcast", "Balado", NO_ALT),
  other: () => plain("other", "Other", "Autre", undefined),
};

/** With media, a Telegram text is a caption of this length. */
export const TELEGRAM_CAPTION: () => TextLimit = () => text(1024, "utf16", ["hard", "ok", "TG"]);

function plain(id: string, en: string, fr: string, altFacts: AltFacts | undefined): NetworkFacts {
  return { id, name: { en, fr }, text: [], alt: altFacts, firstComment: false, thread: false };
}
