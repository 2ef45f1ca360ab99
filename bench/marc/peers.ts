import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** A library measured beside ours, fed record by record: kinder to it than its own stream. */
export interface NpmPeer {
  readonly name: string;
  /** Bytes, or text where the library takes that. Answers the record as the library has it. */
  readonly read: (bytes: Buffer) => unknown;
  readonly write: (record: unknown) => unknown;
  readonly writeXml: (record: unknown) => unknown;
}

interface MarcJs {
  parse(raw: Buffer, type: string): unknown;
  format(record: unknown, type: string): string;
}

interface Natlibfi {
  readonly ISO2709: { from(raw: string, options: object): unknown; to(record: unknown): string };
  readonly MARCXML: { to(record: unknown): string };
}

/** Its types come with a model of its own; what is used here stands in `Natlibfi`. */
const NATLIBFI: string = "@natlibfi/marc-record-serializers";

export const PEER_NAMES: readonly string[] = ["marcjs", NATLIBFI];

/** What its records must be is not what real records are: everything that it can be told not to check is off. */
const LENIENT = {
  fields: false,
  subfields: false,
  subfieldValues: false,
  controlFieldValues: false,
  strict: false,
  characters: false,
  noControlCharacters: false,
  noAdditionalProperties: false,
};

export async function npmPeers(): Promise<NpmPeer[]> {
  const marcjs = require("marcjs") as MarcJs | { Marc: MarcJs };
  const marc = "Marc" in marcjs ? marcjs.Marc : marcjs;
  const natlibfi = (await import(NATLIBFI)) as Natlibfi;
  return [
    {
      name: "marcjs",
      read: (bytes) => marc.parse(bytes, "iso2709"),
      write: (record) => marc.format(record, "iso2709"),
      writeXml: (record) => marc.format(record, "marcxml"),
    },
    {
      name: NATLIBFI,
      read: (bytes) => natlibfi.ISO2709.from(bytes.toString("utf8").slice(0, -1), LENIENT),
      write: (record) => natlibfi.ISO2709.to(record),
      writeXml: (record) => natlibfi.MARCXML.to(record),
    },
  ];
}

/** yaz-marcdump on a file, its output thrown away; milliseconds of processor time, as the shell reckons it. */
export function timeYaz(bytes: Buffer, options: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-marc-"));
  const file = join(folder, "records.mrc");
  writeFileSync(file, bytes);
  const script = `TIMEFORMAT='%U %S'; time yaz-marcdump "$@" > /dev/null 2>&1`;
  const { stderr } = spawnSync("bash", ["-c", script, "bash", ...options, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const [user, system] = stderr.trim().split(" ").map(Number);
  const taken = 1000 * (user! + system!);
  if (!(taken > 5)) throw new Error("This benchmark needs yaz-marcdump (Debian: apt-get install yaz).");
  return taken;
}
