/**
 * Addresses of files. A client may write one file's address in several ways; inside the server it is
 * its scheme, authority and decoded path: `file:///home/ana/été.calendar.yaml`.
 */
const PARTS = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)/i;
const KEY_PARTS = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)([\s\S]*)$/;

/** The one form of an address. */
export function keyOf(uri: string): string {
  const parts = PARTS.exec(uri);
  if (parts === null) return uri;
  const [, scheme = "", authority = "", path = ""] = parts;
  // Drives of Windows are written in either case.
  const decoded = decode(path).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return `${scheme.toLowerCase()}:${authority}${decoded.length > 1 ? decoded.replace(/\/+$/, "") : decoded}`;
}

/** The address that clients understand. */
export function uriOf(key: string): string {
  const [, before = "", path = ""] = KEY_PARTS.exec(key) ?? [];
  return before + path.split("/").map(encodeURIComponent).join("/");
}

/** The path of a file from a folder, with `/`; undefined of one that is not below it. */
export function pathFrom(folder: string, key: string): string | undefined {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

/** The address of a file below a folder. */
export function join(folder: string, path: string): string {
  return folder.endsWith("/") ? folder + path : `${folder}/${path}`;
}

/** The folder that holds a file. */
export function folderOf(key: string): string {
  const [, before = "", path = ""] = KEY_PARTS.exec(key) ?? [];
  const end = path.lastIndexOf("/");
  return before + (end <= 0 ? "/" : path.slice(0, end));
}

/** The part after the last slash. */
export function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
