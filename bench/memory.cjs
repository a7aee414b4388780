// Loaded before a measured program: writes its peak memory in KiB when it ends. On Linux from
// /proc, since what getrusage says begins with the memory of the process that started it.
const { readFileSync, writeFileSync } = require("node:fs");

process.on("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  writeFileSync(process.env.SOCIAL_POLICY_BENCH_PEAK, String(peak));
});
