import type { PreviewContext } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";

/** What a view is drawn from, as files in a browser or as a panel of an editor. */
export function contextOf(session: Session, language: Language, live = false): PreviewContext {
  return {
    session,
    language,
    weekStart: 0,
    live,
    href: ({ view, id }) => (id === undefined ? `${view}.html` : `${view}.html#${encodeURIComponent(id)}`),
    picture: (path) => path,
  };
}
