/** The names of our files, for the first look: nothing heavier is loaded before one of them is there. */
const KINDS = "{policy,plan,people,channels,calendar,pause}";

/** The configuration's name. */
export const CONFIG_PATTERN = "**/.social-policy.{yaml,yml}";

/** Globs of the names, as the workbench takes them. */
export const NAME_PATTERNS: readonly string[] = [
  CONFIG_PATTERN,
  `**/*.${KINDS}.{yaml,yml}`,
  "**/*.{policy,post}.md",
];

const OURS =
  /(?:^|\/)(?:(\.social-policy)\.ya?ml|[^/]+\.(policy|plan|people|channels|calendar|pause)\.ya?ml|[^/]+\.(policy|post)\.md)$/;

/** Whether a path's name is one of ours. What a configuration's globs name is not seen here. */
export function isOurs(path: string): boolean {
  return OURS.test(path);
}

/** Whether a configuration's globs may name it. */
export function mayBeOurs(path: string): boolean {
  return /\.(?:ya?ml|md)$/.test(path);
}

/** The kind that a path's name says, for the conditions of menus; undefined of files that are none of ours. */
export function kindOf(path: string): string | undefined {
  const [, config, yaml, markdown] = OURS.exec(path) ?? [];
  return config === undefined ? (yaml ?? markdown) : "config";
}
