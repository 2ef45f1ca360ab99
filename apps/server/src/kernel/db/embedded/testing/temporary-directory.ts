import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A directory that only its owner may enter (0700), gone with the test. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), "wenyuan-embedded-")));
  onTestFinished(() =>
    // A database that was told to stop may still be writing its last files.
    rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  );
  return directory;
}
