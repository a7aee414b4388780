import type { ImportAnswers, ImportAround, ImportReading } from "./reading";

/** What a file says as posts, and what only a person can decide. Any bytes are read or refused with a problem; this never throws. */
export async function readImport(
  source: { readonly name: string; readonly bytes: Uint8Array },
  answers: ImportAnswers,
  around: ImportAround,
): Promise<ImportReading> {
  const { readTables } = await import("../table");
  const { encoding, delimiter } = answers;
  const read = await readTables(source, {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  });
  const { understand } = await import("./understand");
  return understand(source.name, read, answers, around);
}
