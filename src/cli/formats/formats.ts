import type { CheckChoice } from "../check";
import type { Report } from "../report";

/** Prints a report to standard output. */
export interface Printer {
  print(report: Report, choice: CheckChoice, mended: number): void;
}

/** The formats of `check`; each is loaded when it is asked for. */
const PRINTERS = {
  pretty: () => import("./pretty"),
  json: () => import("./json"),
  sarif: () => import("./sarif"),
  github: () => import("./github"),
  gitlab: () => import("./gitlab"),
  junit: () => import("./junit"),
  markdown: () => import("./markdown"),
} as const satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type Format = keyof typeof PRINTERS;

export const FORMATS = Object.keys(PRINTERS) as readonly Format[];

export function printerOf(format: Format): Promise<Printer> {
  return PRINTERS[format]();
}
