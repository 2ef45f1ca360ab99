import { createHash } from "node:crypto";
import type { SourceFile } from "../file/source-file.ts";

/** SHA-256 of a whole file, in constant memory: the same file is known again by it. */
export async function hashFile(file: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.open(0)) hash.update(chunk);
  return hash.digest("hex");
}
