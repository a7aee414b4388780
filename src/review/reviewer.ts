import { type Person, textOf } from "../model";
import type { Session } from "../rules";
import { foldWord } from "../values";

/** By what somebody is known who decides. */
export interface KnownBy {
  /** The user name on a forge. */
  readonly handle?: string;
  readonly email?: string;
  /** An id or a name, which only somebody at the keyboard may give: on a forge anybody may be called so. */
  readonly name?: string;
}

/** The person of the register who is meant; why it is nobody. */
export function reviewerIn(
  { workspace }: Session,
  { handle, email, name }: KnownBy,
): Person | "nobody" | "several" {
  const found = workspace
    .every("person")
    .filter(
      (person) =>
        is(handleOf(person), handle && bare(handle)) ||
        is(textOf(person.fields.email), email) ||
        is(person.id, name) ||
        is(person.name, name),
    );
  // An id says who is meant, whoever else has it for a name.
  const [person, other] = name === undefined ? found : [...found].sort((a) => (is(a.id, name) ? -1 : 1));
  if (person === undefined) return "nobody";
  return other === undefined || (name !== undefined && is(person.id, name)) ? person : "several";
}

/** The user name of somebody on a forge, without `@`. */
export function handleOf({ fields }: Person): string | undefined {
  const handle = textOf(fields.handle)?.trim();
  return handle === undefined || bare(handle) === "" ? undefined : bare(handle);
}

function bare(handle: string): string {
  return handle.replace(/^@/, "");
}

function is(known: string | undefined, asked: string | undefined): boolean {
  return known !== undefined && asked !== undefined && asked !== "" && foldWord(known) === foldWord(asked);
}
