// `npm run dev`: like `npm start`, and starts anew whenever a source changes.
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const settleMilliseconds = 150;
let server: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let ending = false;

for (const folder of ["apps/server/src", "apps/staff/src", "packages"]) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file && /\.(tsx?|css|sql|svg)$/.test(file) && !/node_modules|dist|\.test\./.test(file)) restartSoon();
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    ending = true;
    server?.kill(signal);
  });
}
run();

function restartSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (server ? server.kill("SIGTERM") : run()), settleMilliseconds);
}

function run(): void {
  server = spawn(process.execPath, [...process.execArgv, join(root, "tools", "start.ts")], { stdio: "inherit" });
  server.on("exit", () => {
    server = undefined;
    if (ending) process.exit(0);
    // A server that cannot start waits for the next change.
    if (timer) run();
    timer = undefined;
  });
}
