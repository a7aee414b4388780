// Loaded before the command: keeps what V8 compiled of each part that it runs, when it ends.
const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

const scripts = [];
const Plain = vm.Script;
vm.Script = class extends Plain {
  constructor(text, options) {
    super(text, options);
    scripts.push({ script: this, path: options.filename });
  }
};
process.on("exit", () => {
  // What another command compiled of the other parts is not its business.
  const { CODE_CACHE_OF: only = "" } = process.env;
  for (const { script, path } of scripts)
    if (path.replaceAll("\\", "/").includes(only)) writeFileSync(`${path}.cache`, script.createCachedData());
});
