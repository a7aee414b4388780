// VS Code's server, started for one run and stopped after it.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostNode, vscodeServer } from "./install.mjs";

/** Longer than a slow machine needs. Milliseconds. */
const START_MS = 60_000;

/**
 * Starts VS Code's server on loopback. `settings` are the machine's; `vsix` is installed first;
 * `testing` makes it take tests from the address.
 */
export async function startServer({ settings = {}, vsix, testing = true, port } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "social-policy-host-"));
  const user = join(folder, "user");
  const folders = [
    ...["--user-data-dir", user],
    ...["--extensions-dir", join(folder, "extensions")],
    ...["--server-data-dir", folder],
    "--accept-server-license-terms",
  ];
  mkdirSync(join(user, "User"), { recursive: true });
  writeFileSync(join(user, "User", "settings.json"), JSON.stringify(settings));
  // Settings of the machine are those of the server's data folder.
  mkdirSync(join(folder, "data", "Machine"), { recursive: true });
  const main = join(vscodeServer, "out", "server-main.js");
  if (vsix !== undefined) {
    const result = spawnSync(hostNode(), [main, ...folders, "--install-extension", vsix], {
      encoding: "utf8",
    });
    if (result.status !== 0)
      throw new Error(`The extension was not installed: ${result.stdout}${result.stderr}`);
  }
  const address = { host: "127.0.0.1", port: port ?? (await freePort()) };
  const child = spawn(
    hostNode(),
    [
      main,
      ...folders,
      ...["--host", address.host, "--port", String(address.port)],
      "--without-connection-token",
      "--disable-telemetry",
      ...(testing ? ["--enable-smoke-test-driver"] : []),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${said}`)), START_MS);
    const hear = (chunk) => {
      said += chunk;
      if (!said.includes("Extension host agent listening")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => reject(new Error(`VS Code's server ended with ${code}:\n${said}`)));
  });
  return {
    authority: `${address.host}:${address.port}`,
    /** What it was installed into: the processes of this server name it. */
    folder,
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
      if (child.exitCode === null) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
