import { ApiProblem, ConnectionLost } from "@wenyuan/api-client";
import { isProblemDocument } from "@wenyuan/problem";
import type { ImportRun } from "./imports.ts";

/**
 * Sends a file as it is, of any size, and says how far it is. By XMLHttpRequest, since fetch cannot tell; and not by the typed client, which
 * keeps a copy of what it sends.
 * @throws ApiProblem when the server refuses it, ConnectionLost when no answer comes
 */
export async function uploadFile(file: File, onProgress: (part: number) => void): Promise<ImportRun> {
  const request = new XMLHttpRequest();
  request.open("POST", `/api/v1/imports?fileName=${encodeURIComponent(file.name)}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("accept-language", document.documentElement.lang);
  request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
  const answer = await new Promise<string>((resolve, reject) => {
    request.addEventListener("load", () => resolve(request.responseText));
    request.addEventListener("error", (event) => reject(new ConnectionLost(event)));
    request.send(file);
  });
  const body: unknown = JSON.parse(answer);
  if (request.status < 300) return body as ImportRun;
  throw isProblemDocument(body) ? new ApiProblem(body) : new ConnectionLost(body);
}
