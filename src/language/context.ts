import type { Session } from "../rules";
import type { Language } from "../values";

/** What every question of an editor is answered from: the workspace with its findings, and the person's language. */
export interface LanguageContext {
  readonly session: Session;
  readonly language: Language;
  /** Pictures, videos and captions of the root, as paths from it; absent where nobody knows them. */
  readonly media?: readonly string[];
}
