/** What each network takes, as dated data, and how it counts text. */
export {
  type ChannelFacts,
  type FactsRequest,
  factsFor,
  networkFacts,
  networkIds,
  networkName,
  type OwnLimits,
} from "./channel-facts";
export { type CountUnit, countText } from "./count";
export { countEmoji } from "./emoji";
export { fitIndex, splitThread } from "./cut";
export type {
  AltFacts,
  Bounds,
  Figure,
  FigureStatus,
  Format,
  FormatFacts,
  LimitKind,
  MediaFacts,
  NetworkFacts,
  PollFacts,
  TextLimit,
} from "./facts";
export { countGraphemes, graphemeBoundaries } from "./graphemes";
export {
  measureFirstComment,
  measureText,
  measureTitle,
  surelyFits,
  type TextMeasure,
  type TextRequest,
  threadParts,
  withHashtags,
} from "./measure";
export { SOURCES, type Source, type SourceKey } from "./sources";
export { type HashtagRange, hashtagsIn, type MentionRange, mentionsIn } from "./tags";
export { type TextRange, type UrlRange, urlsIn } from "./urls";
