import { serveNode } from "./serve-node";

export { serveNode };

// The extension starts this file as a process, and says on its command line how the two talk.
if (require.main === module) serveNode(process.argv.includes("--stdio") ? "stdio" : "process");
