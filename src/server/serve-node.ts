import { dirname } from "node:path";
import { createConnection, type Connection } from "vscode-languageserver/node";
import { type Day, parseDay } from "../values";
import { DiskFiles, productFolder } from "./disk-files";
import { startServer } from "./server";
import { WireWriter } from "./wire";

/** Serves a client over standard input and output, or over the channel that the process was started with. */
export function serveNode(transport: "stdio" | "process"): void {
  const connection: Connection = transport === "stdio" ? overStdio() : createConnection();
  startServer(connection, {
    disk: new DiskFiles(),
    product: productFolder(dirname(__filename)),
    today,
    clock: () => performance.now(),
  });
}

/** The input is given as a stream, so that the process ends with it; the output as a writer, which the types forbid. */
function overStdio(): Connection {
  return createConnection(process.stdin, new WireWriter(process.stdout) as unknown as NodeJS.WritableStream);
}

/** The machine's day. */
function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 0;
}
