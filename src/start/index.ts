/** A workspace to start from: the files that `init` and the editor write. */
export {
  DEPARTMENTS,
  SCHEMA_FOLDER,
  STRUCTURES,
  type StartingChoice,
  startingFiles,
} from "./files";
export { keepLines } from "./template";
