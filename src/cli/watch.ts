import { type FSWatcher, watch as watchFolder } from "node:fs";
import { basename, extname } from "node:path";
import { forgetRoots } from "../host";
import { type Language, showTime } from "../values";
import { CONFIG_NAMES } from "../workspace";
import { type CheckChoice, finish, targetsOf } from "./check";
import { explainFault, say, WrongUse } from "./faults";
import { asOfDay } from "./flags";
import { poll } from "./poll";
import { type CheckedRoot, openTargets } from "./targets";
import { isOutputClosed, isTerminal, writeError, writeOut } from "./output";

/** Changes that come within this time are taken together. Milliseconds. */
const SETTLE_MS = 50;
/** On Linux, Node 20 loses sight of a file once another is put in its place, as `sed -i` and editors do. */
const LOSES_SIGHT = process.platform === "linux";

/** Changes of these can change which files there are, or what the rules say of them: all is read anew. */
const OPENS_ANEW: readonly string[] = [...CONFIG_NAMES, ".gitignore", ".socialpolicyignore"];
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|svg|mp4|mov|m4v|webm|mp3|m4a|wav|pdf|vtt|srt)$/i;
/** What editors write beside a file while they save it, and what belongs to other tools. */
const PASSING =
  /(^|[\\/])(\.git|\.hg|\.svn|node_modules)([\\/]|$)|~$|\.(sw[a-z]|tmp|bak)$|(^|[\\/])(4913|\.#[^\\/]*|#[^\\/]*#)$/;

/** The exit status that shells give for Ctrl-C. */
const INTERRUPTED = 130;

type Wanted = "reread" | "open";

/** Checks, then checks again after each change, until it is interrupted (status 130). */
export async function watch(choice: CheckChoice): Promise<number> {
  if (choice.stdin !== undefined) {
    throw new WrongUse(
      say(choice.language, {
        en: "--watch does not go with --stdin.",
        fr: "--watch ne va pas avec --stdin.",
      }),
    );
  }
  // The first check answers for wrong use; later ones only tell.
  const round = new Round(choice);
  await round.run("open");
  return new Promise<number>((ended) => {
    process.once("SIGINT", () => {
      round.end();
      ended(INTERRUPTED);
    });
  });
}

/** One check after another; what changes meanwhile is taken up by the next. */
class Round {
  private roots: readonly CheckedRoot[] = [];
  private watchers: Array<{ close(): void }> = [];
  private wanted: Wanted | undefined;
  private timer: NodeJS.Timeout | undefined;
  private busy = false;
  private first = true;
  private ended = false;
  /** No date was given: it is today's, also after midnight. */
  private readonly followsToday: boolean;

  constructor(private choice: CheckChoice) {
    this.followsToday = choice.asOf === asOfDay(undefined, choice.language);
  }

  async run(wanted: Wanted): Promise<void> {
    this.busy = true;
    try {
      await this.check(wanted);
    } catch (error) {
      if (this.first) {
        this.end();
        throw error;
      }
      // A file may be gone between being found and being read: the next change tells more.
      writeError(`social-policy: ${explainFault(error)}\n`);
    } finally {
      this.busy = false;
    }
    this.first = false;
    if (this.ended) return;
    if (this.wanted !== undefined) this.settle();
  }

  /** Nothing is looked at any more. */
  end(): void {
    clearTimeout(this.timer);
    this.close();
    this.ended = true;
  }

  private async check(wanted: Wanted): Promise<void> {
    const today = asOfDay(undefined, this.choice.language);
    const newDay = this.followsToday && today !== this.choice.asOf;
    if (newDay) this.choice = { ...this.choice, asOf: today };
    if (wanted === "open" || newDay) {
      forgetRoots();
      const roots = await openTargets(targetsOf(this.choice), this.choice);
      const folders = (list: readonly CheckedRoot[]) => list.map((it) => it.root.folder).join("\n");
      if (folders(roots) !== folders(this.roots)) this.close();
      this.roots = roots;
      if (this.watchers.length === 0) {
        await this.listen();
        // What changed since it was read, and before anything listened, would be missed.
        for (const { root } of roots) await root.reread();
      }
    } else for (const { root } of this.roots) await root.reread();
    if (isTerminal() && !this.first) writeOut("\u001b[2J\u001b[3J\u001b[H");
    await finish(this.roots, this.choice);
    if (isOutputClosed()) {
      this.end();
      return;
    }
    writeError(`${checkedAt(new Date(), this.choice.language)}\n`);
  }

  private async listen(): Promise<void> {
    for (const { root } of this.roots) {
      const watcher = await this.listenTo(root.folder);
      if (this.ended) watcher.close();
      else this.watchers.push(watcher);
    }
  }

  private async listenTo(folder: string): Promise<{ close(): void }> {
    if (LOSES_SIGHT) return this.poll(folder);
    let watcher: FSWatcher;
    try {
      watcher = watchFolder(folder, { recursive: true }, (_event, name) => this.changed(name));
    } catch {
      return this.poll(folder);
    }
    let polling: Promise<{ close(): void }> | undefined;
    // Too many folders, or one that vanished: from here on it is looked at from time to time.
    watcher.on("error", () => {
      watcher.close();
      polling ??= this.poll(folder);
    });
    return {
      close() {
        watcher.close();
        void polling?.then((it) => it.close());
      },
    };
  }

  private poll(folder: string): Promise<{ close(): void }> {
    return poll(
      folder,
      (path) => changeWanted(path) !== undefined,
      (path) => this.changed(path),
    );
  }

  private changed(name: string | null): void {
    const wanted = name === null ? "open" : changeWanted(name);
    if (wanted !== undefined) this.want(wanted);
  }

  private want(wanted: Wanted): void {
    if (this.wanted !== "open") this.wanted = wanted;
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.busy || this.wanted === undefined) return;
      const { wanted } = this;
      this.wanted = undefined;
      void this.run(wanted);
    }, SETTLE_MS);
  }

  private close(): void {
    for (const watcher of this.watchers) watcher.close();
    this.watchers = [];
  }
}

/** What a change of a path asks for; nothing where it does not matter. */
function changeWanted(path: string): Wanted | undefined {
  if (PASSING.test(path)) return undefined;
  if (OPENS_ANEW.includes(basename(path)) || MEDIA.test(path)) return "open";
  // Folders have no ending, as a rule.
  return /^\.(ya?ml|md)$/.test(extname(path)) || extname(path) === "" ? "reread" : undefined;
}

function checkedAt(now: Date, language: Language): string {
  const time = showTime(now.getHours() * 60 + now.getMinutes(), language);
  return language === "fr"
    ? `Vérifié à ${time}. En attente de changements; Ctrl-C pour terminer.`
    : `Checked at ${time}. Waiting for changes; Ctrl-C ends.`;
}
