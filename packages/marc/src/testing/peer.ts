import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Another implementation on this machine: its output is the judge of ours. */
export function hasPeer(command: string, ...probe: readonly string[]): boolean {
  const present = spawnSync(command, probe, { stdio: "ignore" }).status === 0;
  if (!present)
    console.warn(`SKIPPED: ${command} ${probe.join(" ")} does not work here, so nothing is compared with it`);
  return present;
}

export function runPeer(command: string, args: readonly string[], input: Uint8Array | string = ""): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Real MARC data, which is not part of this package: its folder, or undefined (and a word about it) when it is not there. */
export function marcData(): string | undefined {
  const root =
    process.env["WENYUAN_TEST_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
  const folder = `${root}/marc`;
  if (existsSync(folder)) return folder;
  console.warn(`SKIPPED: no test data in ${root} (WENYUAN_TEST_DATA), so nothing is checked against real records`);
  return undefined;
}
