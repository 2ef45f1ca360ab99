import { sendBytes } from "../../../lib/api/send-bytes.ts";
import type { ImportRun } from "./imports.ts";

/** Sends a file to be imported, and says how far it is. @throws what sendBytes throws */
export async function uploadFile(file: File, onProgress: (part: number) => void): Promise<ImportRun> {
  const url = `/api/v1/imports?fileName=${encodeURIComponent(file.name)}`;
  return JSON.parse(await sendBytes(file, { method: "POST", url, onProgress })) as ImportRun;
}
