import { join } from "node:path";
import { nearestRoot, readText } from "../host";
import { textOf } from "../model";
import type { Language } from "../values";
import { CONFIG_NAMES, DEFAULT_MAX_BYTES, Workspace } from "../workspace";
import { environmentLanguage, languageFrom } from "./language";

/**
 * The language for a command that checks nothing: what was asked for, else that of the configuration
 * the working folder belongs to, else the environment's.
 */
export function folderLanguage(asked: Language | undefined): Language {
  return asked ?? configuredLanguage() ?? environmentLanguage();
}

function configuredLanguage(): Language | undefined {
  try {
    const root = nearestRoot(process.cwd());
    if (root === undefined) return undefined;
    for (const name of CONFIG_NAMES) {
      const read = readText(join(root, name), DEFAULT_MAX_BYTES);
      if ("reason" in read) continue;
      const workspace = new Workspace({ kindOf: () => "config", configPaths: [name] });
      workspace.apply([{ path: name, text: read.text }]);
      for (const config of workspace.configs) {
        const language = languageFrom(textOf(config.fields.language));
        if (language !== undefined) return language;
      }
    }
  } catch {
    // A folder that is gone or locked says nothing about the language.
  }
  return undefined;
}
