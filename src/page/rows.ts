import type { Talk } from "./talk";

/** A file dropped onto the calendar, or cells pasted into it, are rows to import. */
export function followRows(root: HTMLElement, talk: Talk): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer !== null && holdsFile(event.dataTransfer)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    }
  });
  document.addEventListener("drop", (event) => {
    const { dataTransfer } = event;
    if (dataTransfer === null || !holdsFile(dataTransfer)) return;
    event.preventDefault();
    const [file] = dataTransfer.files;
    const uri = dataTransfer.getData("text/uri-list").split(/\r?\n/)[0] ?? "";
    if (file !== undefined) void sayFile(file, talk);
    else if (uri !== "") talk.say({ type: "file", uri });
  });
  document.addEventListener("paste", (event) => {
    if (isTyping(event.target) || root.querySelector("form[data-form]") !== null) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // Cells of a spreadsheet come with tabs between them; one word is none.
    if (!/\t.*\n./.test(text)) return;
    event.preventDefault();
    talk.say({ type: "rows", name: "cells.tsv", content: base64(new TextEncoder().encode(text)) });
  });
}

function holdsFile({ types }: DataTransfer): boolean {
  return types.includes("Files") || types.includes("text/uri-list");
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

async function sayFile(file: File, talk: Talk): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  talk.say({ type: "rows", name: file.name, content: base64(bytes) });
}

/** So many bytes at once: more would be too many arguments of a call. */
const STRIDE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRIDE)
    text += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  return btoa(text);
}
