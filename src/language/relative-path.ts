/** The way from a file to another, with `/`; both are paths from the root. */
export function relativePath(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => ".."), ...end.slice(same)].join("/");
}

/** A path as a link of Markdown has it, where spaces and brackets would end the address. */
export function asAddress(path: string): string {
  return path.replace(/[ %<>()#?]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
