// The entry of the action for GitHub's workflows: runs the command, and tells the pull request.
import { runAction } from "./run";

void runAction(process.env).then((status) => {
  process.exitCode = status;
});
