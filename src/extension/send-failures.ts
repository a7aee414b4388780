import { l10n } from "vscode";

/** What is done one after the other. */
export type Step = "branch" | "commit" | "push";

/** Why git did not do a step, and what of the work stands, in words. */
export function stepFailed(
  step: Step,
  error: unknown,
  { branch, remote }: { readonly branch: string; readonly remote: string },
): { readonly told: string; readonly reason: string } {
  const { gitErrorCode, stderr, message } = (typeof error === "object" && error !== null ? error : {}) as {
    readonly gitErrorCode?: string;
    readonly stderr?: string;
    readonly message?: string;
  };
  const reason = (stderr || message || String(error)).trim();
  const stands = {
    branch: l10n.t("Nothing was sent, and your files are as they were."),
    commit: l10n.t("Nothing was sent. Your files are as they were, now under the name {0}.", branch),
    push: l10n.t(
      "Nothing was sent. Your changes are kept here under the name {0}; send again to go on.",
      branch,
    ),
  }[step];
  return {
    told: `${whyOf(gitErrorCode, reason, remote)} ${stands}`,
    reason: `${step}: ${withoutSecrets(reason)}`,
  };
}

function whyOf(code: string | undefined, reason: string, remote: string): string {
  switch (code) {
    case "NoUserNameConfigured":
    case "NoUserEmailConfigured":
      return l10n.t("Git does not know your name and address yet.");
    case "AuthenticationFailed":
    case "PermissionDenied":
      return l10n.t("{0} did not let you in.", remote);
    case "RemoteConnectionError":
    case "CantAccessRemote":
    case "RepositoryNotFound":
      return l10n.t("{0} can’t be reached.", remote);
    case "PushRejected":
    case "ForcePushWithLeaseRejected":
      return l10n.t(
        "{0} holds changes that you do not have yet: bring them in first (Source Control › Pull).",
        remote,
      );
    case "BranchAlreadyExists":
      return l10n.t("This name is taken.");
    case "RepositoryIsLocked":
      return l10n.t("Git is busy with something else.");
    default:
      return l10n.t("Git says: {0}", withoutSecrets(lastLine(reason)));
  }
}

/** What git says first is often a hint; what it says last, the cause. */
function lastLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^(?:fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? "";
}

/** Addresses may hold names and passwords. */
function withoutSecrets(text: string): string {
  return text.replace(/:\/\/[^@/\s]+@/g, "://");
}
