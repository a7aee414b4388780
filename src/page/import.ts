import { readJson } from "./read";
import type { Talk } from "./talk";

/** Tells what the person chooses in the form of an import, and when it is to be written. */
export function followImport(root: HTMLElement, talk: Talk): void {
  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.closest("form[data-import]") === null) return;
    const name = readJson(target.name);
    const [about, subject] = Array.isArray(name) ? (name as unknown[]) : [];
    if (typeof about !== "string") return;
    const isOff = target instanceof HTMLInputElement && target.type === "checkbox" && !target.checked;
    const value = isOff || target.value.trim() === "" ? null : target.value;
    talk.say({ type: "answer", about, ...(typeof subject === "string" ? { subject } : {}), value });
  });
  root.addEventListener("submit", (event) => {
    if (event.target instanceof Element && event.target.closest("form[data-import]")) event.preventDefault();
  });
  root.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-import-write]:not(:disabled)") !== null)
      talk.say({ type: "write" });
  });
}
