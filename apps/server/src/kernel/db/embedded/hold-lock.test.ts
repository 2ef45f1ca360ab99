import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { holdLock, isLocked } from "./hold-lock.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

test("is held by one only, in this process too", async () => {
  const file = join(await temporaryDirectory(), "lock");
  expect(isLocked(file)).toBe(false);
  const lock = holdLock(file, "/data");
  expect(isLocked(file)).toBe(true);
  expect(() => holdLock(file, "/data")).toThrow(/pid \d+/);
  lock.release();
  expect(isLocked(file)).toBe(false);
  holdLock(file, "/data").release();
});

test("asking whether it is held does not let it go", async () => {
  const file = join(await temporaryDirectory(), "lock");
  const lock = holdLock(file, "/data");
  isLocked(file);
  expect(await fromAnotherProcess(file)).toBe("held");
  lock.release();
  expect(await fromAnotherProcess(file)).toBe("free");
});

test("may be released twice", async () => {
  const lock = holdLock(join(await temporaryDirectory(), "lock"), "/data");
  lock.release();
  expect(() => lock.release()).not.toThrow();
});

async function fromAnotherProcess(file: string): Promise<string> {
  const script = `import { isLocked } from ${JSON.stringify(join(import.meta.dirname, "hold-lock.ts"))};
    console.log(isLocked(${JSON.stringify(file)}) ? "held" : "free");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  return stdout.trim();
}
