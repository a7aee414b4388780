/** Names of networks in files, compared in lower case and without accents; a format where the name says one. */
export const NETWORK_WORDS: readonly (readonly [network: string, words: string, format?: string])[] = [
  ["x", "x|twitter|tw|twitter/x|x/twitter|tweet|x (twitter)|twitter (x)|x/tw"],
  ["instagram", "instagram|ig|insta|instagram feed|ig feed|instagram post|ig post"],
  [
    "instagram",
    "ig reel|ig reels|instagram reel|instagram reels|insta reel|insta reels|reel instagram|reels instagram",
    "reel",
  ],
  [
    "instagram",
    "ig story|ig stories|instagram story|instagram stories|insta story|insta stories|story instagram|stories instagram|story insta",
    "story",
  ],
  ["instagram", "ig carousel|instagram carousel|carrousel instagram", "carousel"],
  ["facebook", "facebook|fb|face|page fb|page facebook|facebook page|fb page"],
  ["facebook", "facebook story|facebook stories|fb story|fb stories|story facebook", "story"],
  ["facebook", "facebook reel|facebook reels|fb reel|fb reels", "reel"],
  ["linkedin", "linkedin|li|linkedin page|page linkedin|in|linked in"],
  ["tiktok", "tiktok|tik tok|tt"],
  ["youtube", "youtube|yt|you tube|chaine youtube|youtube channel"],
  ["youtube", "yt short|yt shorts|youtube short|youtube shorts|shorts", "short"],
  ["threads", "threads"],
  ["bluesky", "bluesky|bsky|blue sky"],
  ["mastodon", "mastodon|masto"],
  ["pinterest", "pinterest|pin"],
  ["snapchat", "snapchat|snap"],
  ["whatsapp", "whatsapp|wa"],
  ["telegram", "telegram|tg"],
  ["discord", "discord"],
  ["reddit", "reddit"],
  ["tumblr", "tumblr"],
  [
    "google-business",
    "google business|google-business|google business profile|gbp|gmb|google my business|google",
  ],
  ["blog", "blog|blogue|blog post|article de blogue|article de blog"],
  ["website", "website|web site|site|site web|site internet|web|landing page|page web|seo"],
  ["newsletter", "newsletter|infolettre|email|e-mail|courriel|mail|emailing|lettre d'information"],
  ["podcast", "podcast|balado"],
  ["other", "nextdoor|twitch|slack|teams|intranet"],
];

/** Words that may be one network or another: a person is asked. */
export const SEVERAL_NETWORKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["meta", ["facebook", "instagram"]],
]);

/** Words for every account that the workspace declares. */
export const ALL_WORDS: ReadonlySet<string> = new Set([
  "all",
  "all platforms",
  "all channels",
  "all networks",
  "all social",
  "everywhere",
  "tous",
  "toutes",
  "tous les reseaux",
  "tous les comptes",
  "toutes les plateformes",
  "tous les canaux",
  "partout",
]);

export const BOTH_WORDS: ReadonlySet<string> = new Set(["both", "les deux"]);

/** Words for formats, compared in lower case and without accents. */
export const FORMAT_WORDS: readonly (readonly [format: string, words: string])[] = [
  [
    "feed",
    "feed|post|feed post|single post|static post|static|single image|image|image post|photo|picture|graphic|visuel|publication|text|texte|text post|link|lien|quote card|infographic|infographie|pin|tweet|update",
  ],
  ["carousel", "carousel|carrousel|carousels|carousel post|slides|album|gallery|galerie|document carousel"],
  ["reel", "reel|reels|ig reel"],
  ["short", "short|shorts|youtube short|yt short"],
  ["story", "story|stories|storie|ig story"],
  ["live", "live|live video|direct|en direct|livestream"],
  ["video", "video|videos|long video|short video|video post|vlog|clip"],
  ["article", "article|blog|blog post|billet|article de blogue|article de blog|newsletter"],
  ["poll", "poll|sondage"],
  ["thread", "thread|fil|twitter thread"],
];
