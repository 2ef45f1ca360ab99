import { createHash } from "node:crypto";
import { type Readable, Transform } from "node:stream";
import { randomToken } from "../../../../kernel/ids/random-token.ts";
import type { Storage } from "../../../../kernel/storage/storage.ts";

export interface ReceivedFile {
  readonly storageKey: string;
  readonly fileSize: number;
  readonly fileSha256: string;
}

/** Stores an upload as it comes, of any size, and knows it again by its hash. */
export async function receiveFile(storage: Storage, body: Readable): Promise<ReceivedFile> {
  const storageKey = `catalogue/imports/${randomToken().slice(0, 24).replaceAll(/[^\w]/g, "x")}`;
  const hash = createHash("sha256");
  let fileSize = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      fileSize += chunk.length;
      done(null, chunk);
    },
  });
  body.on("error", (error) => counting.destroy(error));
  await storage.put(storageKey, body.pipe(counting));
  return { storageKey, fileSize, fileSha256: hash.digest("hex") };
}
