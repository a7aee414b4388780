import { listWords } from "../schema";
import type { Language } from "../values";

/** A status as people read it, as the schemas name it. */
export function sayStatus(status: string, language: Language): string {
  const { values } = listWords("status");
  return (Object.hasOwn(values, status) ? values[status]?.[language].title : undefined) ?? status;
}
