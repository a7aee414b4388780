/** Where a figure was read. */
export interface Source {
  /** Who says it, and in which document. */
  title: string;
  /** The date of the document, as exactly as it is known. */
  date: string;
}

/** The documents behind the figures, by key; compiled on 2026-11-23. */
export const SOURCES = {
  TT: { title: "twitter/twitter-text, config/v3.json", date: "2021-10-21" },
  XD: { title: "X developer documentation, Counting Characters", date: "2026" },
  LEX: { title: "bluesky-social/atproto, lexicons of app.bsky", date: "2026-08-20" },
  BAPP: { title: "bluesky-social/social-app, src/lib", date: "2026" },
  MDOC: { title: "mastodon/documentation, posting and Instance", date: "2026-07-02" },
  MSRC: { title: "mastodon/mastodon, status validator and composer", date: "2026" },
  MPR: { title: "mastodon/mastodon, pull requests 37921 and 39306", date: "2026-06-05" },
  "META-T": { title: "Meta, Threads API documents", date: "2026-07-02" },
  "META-I": { title: "Meta, Instagram Platform, Content Publishing and IG User Media", date: "2026" },
  TTK: { title: "TikTok for Developers, Content Posting API", date: "2026" },
  YT: { title: "Google, YouTube Data API v3, videos", date: "2026" },
  LI: { title: "Microsoft Learn, LinkedIn Marketing API, Poll API", date: "undated" },
  PIN: { title: "pinterest/api-description, v5/openapi.yaml", date: "2025-12-11" },
  DIS: { title: "discord/discord-api-docs, message and poll", date: "2026-08-06" },
  TWL: { title: "twilight-rs/twilight, twilight-validate", date: "2026-07-20" },
  TG: { title: "python-telegram-bot, constants.py (Bot API 10.0)", date: "2026-08-16" },
  TUM: { title: "tumblr/docs, npf-spec.md and api.md", date: "2024-10-18" },
  RED: { title: "reddit-archive/reddit, link and validator", date: "2017" },
  PZ: { title: "gitroomhq/postiz-app, social providers", date: "2026-08-21" },
  PZD: { title: "gitroomhq/postiz-docs, platforms overview", date: "2026" },
  MX: { title: "inovector/mixpost, config/mixpost.php", date: "2026-03-16" },
  AYR: { title: "Ayrshare documentation, Social Media Character Limits", date: "2026" },
  ZER: { title: "Zernio documentation, quick references", date: "2026" },
  UPP: { title: "Upload-Post documentation, Social Media Character Limits", date: "2026" },
  TRY: { title: "trypostit/trypost, pull request 179", date: "2026-07-11" },
  Q9: {
    title: "Official pages of X, Meta, LinkedIn, TikTok and Google, quoted by a third party",
    date: "2026-09-07",
  },
  NEWS: { title: "Press reports of announcements by Instagram and TikTok", date: "2025-12-20" },
  GUIDES: { title: "Several guides, no official source read", date: "2026" },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
