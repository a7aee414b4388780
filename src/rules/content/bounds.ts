import type { Figure } from "../../networks";

/**
 * Whether a limit can be called an error: the network's own documents say so, or the channel's register.
 * What only third parties say is a warning.
 */
export function certain(figure: Figure): boolean {
  return (
    figure.kind !== "guidance" &&
    (figure.status === "ok" || figure.status === "quoted" || figure.status === "own")
  );
}
