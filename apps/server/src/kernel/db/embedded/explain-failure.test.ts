import { expect, test } from "vitest";
import { explainFailure } from "./explain-failure.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import type { Outcome } from "./run-to-end.ts";

const place = { directory: "/srv/data/postgres", program: "/opt/wenyuan/native/bin/postgres" };

test.for([
  ['PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device', "disk-full"],
  ['could not extend file "base/5/1": Disk quota exceeded', "disk-full"],
  [
    "/opt/postgres: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.27' not found (required by /opt/postgres)",
    "libc-unsupported",
  ],
  ["sh: exec: line 0: /opt/native/bin/postgres: not found", "libc-unsupported"],
  [
    "postgres: error while loading shared libraries: libicui18n.so.60: cannot open shared object file",
    "library-missing",
  ],
  ["dyld[12]: Library not loaded: @loader_path/../lib/libicuuc.68.dylib", "library-missing"],
  ["sh: 1: exec: /opt/native/bin/postgres: Permission denied", "not-executable"],
  ['FATAL:  data directory "/mnt/share/cluster" has invalid permissions', "permissions-unsupported"],
  ['initdb: error: could not create directory "/srv/x": Read-only file system', "not-writable"],
  ["PANIC:  could not locate a valid checkpoint record at 0/1B80D18", "damaged"],
  ['FATAL:  could not open file "global/pg_filenode.map": No such file or directory', "damaged"],
  ["FATAL:  something that nobody foresaw", "did-not-start"],
] as const)("explains: %s", ([output, code]) => {
  const finding = explainFailure({ code: 1, refused: undefined, output }, place);
  expect(finding.code).toBe(code);
  expect(finding.text.zh).not.toBe("");
  expect(finding.mend.en).not.toBe("");
});

test("does not take a refused namespace for a full disk", () => {
  const output = "unshare: unshare failed: No space left on device";
  expect(explainFailure({ code: 1, refused: undefined, output }, place).code).toBe("did-not-start");
});

test.for([
  ["EACCES", "not-executable"],
  ["ENOENT", "libc-unsupported"],
] as const)("explains a program that the system refuses to run with %s", ([reason, code]) => {
  const refused = Object.assign(new Error(`spawn ${reason}`), { code: reason });
  const outcome: Outcome = { code: undefined, refused, output: "" };
  expect(explainFailure(outcome, place).code).toBe(code);
});

test("keeps PostgreSQL's last words when nothing explains the failure", () => {
  const output = ["LOG:  one", "FATAL:  two", "three"].join("\n");
  expect(explainFailure({ code: 1, refused: undefined, output }, place).text.zh).toContain("FATAL:  two");
});

test("an error says what and how to mend it in both languages", () => {
  const finding = explainFailure({ code: 1, refused: undefined, output: "No space left on device" }, place);
  const { message } = new EmbeddedPostgresError(finding);
  expect(message).toContain("磁盘满了");
  expect(message).toContain("disk is full");
  expect(message).toContain("df -h /srv/data/postgres");
});
