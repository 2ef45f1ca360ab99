import type { Finding } from "./finding.ts";
import {
  damaged,
  didNotStart,
  diskFull,
  libcMissing,
  libraryMissing,
  notExecutable,
  notWritable,
  permissionsUnsupported,
} from "./findings-faults.ts";
import type { Outcome } from "./run-to-end.ts";

interface Place {
  /** Where it was to write. */
  readonly directory: string;
  readonly program: string;
}

/** What each sign in the output of a program means. The first that fits is told. */
const signs: readonly { pattern: RegExp; finding: (match: RegExpMatchArray, place: Place) => Finding }[] = [
  {
    // unshare says the same when the number of namespaces is limited to none: user_namespaces(7), ENOSPC.
    pattern: /(?<!unshare failed: )(?:No space left on device|Disk quota exceeded)/,
    finding: (_, { directory }) => diskFull(directory, undefined),
  },
  { pattern: /version [`'](GLIBC_[\d.]+)' not found/, finding: ([, version = "glibc"]) => libcMissing(version) },
  {
    pattern: /loading shared libraries: (\S+):|Library not loaded: (\S+)/,
    finding: ([, elf, macho]) => libraryMissing(elf ?? macho ?? ""),
  },
  {
    pattern:
      /.*(?:could not locate a valid checkpoint record|invalid page in block|is not a valid data directory|could not open file "(?:global|base|pg_wal|pg_xact)\S*": No such file).*/,
    finding: ([line], { directory }) => damaged(directory, line.trim()),
  },
  { pattern: /(?:exec|sh): .*Permission denied/, finding: (_, { program }) => notExecutable(program) },
  { pattern: /(?:exec|sh): .*postgres: not found/, finding: () => libcMissing("ld-linux") },
  { pattern: /cannot write (\/.*)/, finding: ([, directory = ""]) => notWritable(directory, "EACCES") },
  {
    pattern: /data directory "(.*)" has invalid permissions/,
    finding: ([, directory = ""]) => permissionsUnsupported(directory),
  },
  { pattern: /Read-only file system/, finding: (_, { directory }) => notWritable(directory, "EROFS") },
];

/** Why a program of PostgreSQL failed, from its exit and its words. */
export function explainFailure(outcome: Outcome, place: Place): Finding {
  const { refused, output } = outcome;
  if (refused?.code === "EACCES") return notExecutable(place.program);
  // The file is there (it was looked for), so what is missing is its loader: the C library it was linked with.
  if (refused?.code === "ENOENT") return libcMissing("ld-linux");
  for (const { pattern, finding } of signs) {
    const match = pattern.exec(output);
    if (match) return finding(match, place);
  }
  const name = place.program.slice(place.program.lastIndexOf("/") + 1);
  return didNotStart(name, refused?.message ?? lastLines(output));
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-6).join("\n");
}
