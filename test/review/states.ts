import { fingerprintOf, Post } from "../../src/model";
import { Session } from "../../src/rules";
import { loadMarkdown } from "../../src/syntax";
import { parseDay } from "../../src/values";
import type { ReviewCase } from "./case-file";

/** A session on some files, by path. */
export async function stateOf(
  files: Readonly<Record<string, string>>,
  asOf = "2027-03-01",
): Promise<Session> {
  const session = new Session({ asOf: parseDay(asOf) ?? 0, markdown: await loadMarkdown() });
  await session.take(Object.entries(files).map(([path, text]) => ({ path, text })));
  return session;
}

/** Both states of a case; `FINGERPRINT` stands for what the approved post said before, `FINGERPRINT2` for what it says after. */
export async function statesOf(case_: ReviewCase): Promise<{ before: Session; after: Session }> {
  const old = approvedIn(await stateOf(case_.before, case_.asOf));
  const now = approvedIn(await stateOf(case_.after, case_.asOf));
  const filled = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text.replaceAll("FINGERPRINT2", now ?? "").replaceAll("FINGERPRINT", old ?? ""),
      ]),
    );
  return {
    before: await stateOf(filled(case_.before), case_.asOf),
    after: await stateOf(filled(case_.after), case_.asOf),
  };
}

/** The fingerprint of the first post with approvals. */
function approvedIn({ workspace, checker }: Session): string | undefined {
  for (const unit of workspace.units()) {
    for (const entity of workspace.peek(unit).entities) {
      if (entity instanceof Post && entity.approvals.length > 0)
        return fingerprintOf(entity, checker.context.assetDigest);
    }
  }
  return undefined;
}
