/** Kinds of files, as their names say (`NAME.calendar.yaml`) or the config's globs. */
export const FILE_KINDS = [
  "config",
  "people",
  "channels",
  "plan",
  "policy",
  "pause",
  "calendar",
  "post",
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** The name of the workspace's configuration. */
export const CONFIG_NAMES: readonly string[] = [".social-policy.yaml", ".social-policy.yml"];

const NAMED = /(?:^|\/)([^/]+)\.(policy|plan|people|channels|calendar|pause)\.ya?ml$/;
const NAMED_MARKDOWN = /(?:^|\/)([^/]+)\.(policy|post)\.md$/;

/** The kind that a path's name says; undefined when it is none of ours. */
export function kindByName(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (CONFIG_NAMES.includes(name)) return "config";
  const match = NAMED.exec(path) ?? NAMED_MARKDOWN.exec(path);
  return match?.[2] as FileKind | undefined;
}

/** The name before the kind: the id of a file that has none. `2027-03.calendar.yaml` gives `2027-03`. */
export function nameBeforeKind(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const match = NAMED.exec(name) ?? NAMED_MARKDOWN.exec(name);
  if (match?.[1] !== undefined) return match[1];
  return name.replace(/\.[^.]+$/, "");
}
