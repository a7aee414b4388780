import type { LanguageContext } from "./context";
import { keyAt } from "./around-place";
import type { PlaceAt } from "./place-at";
import type { Proposal } from "./proposal";
import { relativePath } from "./relative-path";

/** More paths than these nobody looks through; further letters narrow them. */
const MOST = 200;

const CAPTIONS = /\.(?:vtt|srt)$/i;

/** Whether the path of a picture, a video or its captions stands at a place. */
export function isMediaPath(place: PlaceAt): boolean {
  const key = keyAt(place);
  return place.spot?.within === "media" && (key === "file" || key === "captions");
}

/** Pictures and videos that are there, as seen from the file at hand; the captions of a video where they are asked for. */
export function mediaPaths(context: LanguageContext, place: PlaceAt, typed: string): readonly Proposal[] {
  const wantsCaptions = keyAt(place) === "captions";
  return filesFrom(
    context.media ?? [],
    place.file.path,
    typed,
    (path) => CAPTIONS.test(path) === wantsCaptions,
  );
}

/** Files as seen from another: those in its folder first, then those below it, then the others. */
export function filesFrom(
  paths: readonly string[],
  from: string,
  typed: string,
  fits: (path: string) => boolean,
): readonly Proposal[] {
  const wanted = typed.toLowerCase();
  const found: Array<{ readonly path: string; readonly rank: number }> = [];
  for (const path of paths) {
    if (!fits(path)) continue;
    const seen = relativePath(from, path);
    if (seen.toLowerCase().includes(wanted)) found.push({ path: seen, rank: rankOf(seen) });
  }
  found.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  return found.slice(0, MOST).map(({ path }) => ({ label: path, kind: "file" as const }));
}

/** Ways up count more than ways down. */
function rankOf(path: string): number {
  const parts = path.split("/");
  return parts.length + 10 * parts.filter((part) => part === "..").length;
}
