/** The language server: what editors ask of the engine, in the words of the protocol. Decides nothing. */
export { serveNode } from "./serve-node";
