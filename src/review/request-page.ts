/** The page of a forge on which a branch is offered for review. */
export interface RequestPage {
  readonly forge: "GitHub" | "GitLab";
  readonly url: string;
}

/** `git@host:path`, as ssh writes it; a drive of Windows is no host. */
const SCP = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/;

/**
 * The page for a new pull request or merge request of a branch; undefined where the remote is no forge that is known
 * by its name. What the remote's address holds of names and passwords is left out.
 */
export function requestPage(remote: string, branch: string): RequestPage | undefined {
  const found = hostAndPath(remote.trim());
  if (found === undefined) return undefined;
  const path = found.path
    .replace(/^\/+|\/+$/g, "")
    .replace(/\.git$/, "")
    .split("/");
  if (path.length < 2 || path.some((part) => part === "" || part === "." || part === "..")) return undefined;
  const project = `https://${found.host}/${path.map(encodePart).join("/")}`;
  const name = branch.split("/").map(encodeURIComponent).join("/");
  if (isForge(found.host, "github")) return { forge: "GitHub", url: `${project}/compare/${name}?expand=1` };
  if (isForge(found.host, "gitlab")) {
    const query = `merge_request%5Bsource_branch%5D=${encodeURIComponent(branch)}`;
    return { forge: "GitLab", url: `${project}/-/merge_requests/new?${query}` };
  }
  return undefined;
}

function encodePart(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return encodeURIComponent(part);
  }
}

/** `github.com`, `github.example.org`. */
function isForge(host: string, name: string): boolean {
  return host.split(".").includes(name);
}

function hostAndPath(remote: string): { readonly host: string; readonly path: string } | undefined {
  const address = /^(?:https?|ssh|git(?:\+ssh)?):\/\/(?:[^@/]*@)?([^/:]+)(:\d+)?\/(.+)$/i.exec(remote);
  const [, host = "", port = "", path = ""] = address ?? [];
  // The port of ssh is none of the page's.
  if (address !== null) return { host: host.toLowerCase() + (/^https?:/i.test(remote) ? port : ""), path };
  const [, short, inside] = SCP.exec(remote) ?? [];
  return short === undefined || inside === undefined
    ? undefined
    : { host: short.toLowerCase(), path: inside };
}
