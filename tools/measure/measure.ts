import { existsSync } from "node:fs";
import { glob, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { root } from "../root.ts";
import { machine } from "./machine.ts";
import { type MeasuredRow, printRows } from "./print-rows.ts";

/** What a benchmark or trial gives back: rows to print and keep, or only whether it went well, when it keeps its own result. */
export type Measured = boolean | void | ({ readonly rows: readonly MeasuredRow[] } & Readonly<Record<string, unknown>>);

type Options = Readonly<Record<string, number | string>>;

/** Runs `<folder>/<name>.ts` with `--option value` pairs; the exit code is 1 when an aim was missed or the run failed. */
export async function measure(folder: "bench" | "trials", [name, ...args]: readonly string[]): Promise<void> {
  const file = join(root, folder, `${name}.ts`);
  if (name === undefined || !existsSync(file)) {
    const known = await Array.fromAsync(glob("*.ts", { cwd: join(root, folder) }));
    console.error(
      `Name one of: ${known
        .map((one) => basename(one, ".ts"))
        .toSorted()
        .join(", ")}`,
    );
    process.exit(2);
  }
  const { run } = (await import(file)) as { run(options: Options): Promise<Measured> };
  const measured = await run(optionsOf(args));
  if (typeof measured !== "object") process.exit(measured === false ? 1 : 0);
  printRows(measured.rows);
  const result = { machine: machine(), at: new Date().toISOString(), ...measured };
  await mkdir(join(root, folder, "results"), { recursive: true });
  await writeFile(join(root, folder, "results", `${name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
  process.exit(measured.rows.some((row) => row.met === false) ? 1 : 0);
}

function optionsOf(args: readonly string[]): Options {
  const options: Record<string, number | string> = {};
  for (let index = 0; index < args.length; index += 2) {
    const value = args[index + 1] ?? "";
    options[(args[index] ?? "").replace(/^--/, "")] = /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return options;
}
