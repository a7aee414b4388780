import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { parseDay } from "../values";
import { startServer } from "./server";

/** The worker's own side of its port; the project is compiled without a browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  clock: () => Date.now(),
  today() {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 0;
  },
});
