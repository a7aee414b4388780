import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is used of a page of Playwright's, which only the tests in real hosts install. */
export interface Page {
  setContent(html: string): Promise<void>;
  goto(address: string): Promise<unknown>;
  addScriptTag(script: { readonly content: string }): Promise<unknown>;
  evaluate<R, A = undefined>(work: string | ((given: A) => R | Promise<R>), given?: A): Promise<R>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  emulateMedia(media: {
    readonly media?: "screen" | "print";
    readonly colorScheme?: "light" | "dark";
    readonly forcedColors?: "active" | "none";
  }): Promise<void>;
  screenshot(options: {
    readonly path?: string;
    readonly fullPage?: boolean;
    readonly clip?: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  }): Promise<Buffer>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  selectOption(selector: string, value: string): Promise<unknown>;
  waitForTimeout(milliseconds: number): Promise<void>;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: {
    move(x: number, y: number, options?: { readonly steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

export interface Browser {
  newContext(options: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly colorScheme?: "light" | "dark";
    readonly deviceScaleFactor?: number;
  }): Promise<{ newPage(): Promise<Page> }>;
  close(): Promise<void>;
}

/** Starts the Chromium of the hosts' packages; installs these when they are missing. */
export async function startBrowser(): Promise<Browser> {
  const hosts = join(__dirname, "../hosts/run");
  const load = (name: string) => import(pathToFileURL(join(hosts, name)).href);
  const { ensureHosts } = (await load("install.mjs")) as { ensureHosts(): void };
  ensureHosts();
  const { startBrowser: start } = (await load("page.mjs")) as { startBrowser(): Promise<Browser> };
  return start();
}
