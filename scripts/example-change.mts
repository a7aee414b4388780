// A change as somebody would offer it for review, of each example: the README shows its report, and pictures are made of it.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** File, what stands in it, what comes in its place. */
type Edit = readonly [file: string, from: string, to: string];

const MARCH = "2027-03.calendar.yaml";

const EDITS: Readonly<Record<"en-health" | "fr-musee", readonly Edit[]>> = {
  "en-health": [
    [MARCH, "costs more than two dollars", "costs more than three dollars"],
    [MARCH, "publish: 2027-03-24T16:30", "publish: 2027-03-26T16:30"],
    [MARCH, "publish: 2027-03-25T11:30", "publish: 2027-03-25T22:15"],
    [MARCH, "owner: dpelkonen\n    objective: intake\n", "owner: rokafor\n    objective: intake\n"],
    [MARCH, "paid: true\n    budget: 350 CAD", "paid: true\n    budget: 450 CAD"],
  ],
  "fr-musee": [
    [MARCH, "Solène répond jusqu'à 18", "Solène répond jusqu'à 19"],
    [MARCH, "publish: 2027-03-23T17:00", "publish: 2027-03-26T17:00"],
    [MARCH, "publish: 2027-03-25T12:00", "publish: 2027-03-25T22:15"],
    [MARCH, "status: drafting\n    owner: khaddad", "status: drafting\n    owner: nberube"],
    [MARCH, "paid: true\n    budget: 200 CAD", "paid: true\n    budget: 260 CAD"],
  ],
};

export type ChangedExample = keyof typeof EDITS;

/** Makes in a folder what an example would be after the change; the example itself stays. */
export function changeExample(root: string, example: ChangedExample, folder: string): void {
  cpSync(join(root, "examples", example), folder, { recursive: true });
  for (const [name, from, to] of EDITS[example]) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    if (text.split(from).length !== 2) throw new Error(`${example}/${name} does not hold once: ${from}`);
    writeFileSync(file, text.replace(from, to));
  }
}
