import { ApiProblem, ConnectionLost } from "@wenyuan/api-client";
import { isProblemDocument } from "@wenyuan/problem";

export interface SendBytesOptions {
  readonly method: "POST" | "PUT";
  readonly url: string;
  /** How much is on its way, 0 to 1. */
  onProgress?(part: number): void;
}

/**
 * Sends a file as it is, of any size. By XMLHttpRequest, since fetch cannot tell how far it is; and not by the typed client, which keeps a
 * copy of what it sends.
 * @returns the text of the answer
 * @throws ApiProblem when the server refuses it, ConnectionLost when no answer comes
 */
export async function sendBytes(bytes: Blob, { method, url, onProgress }: SendBytesOptions): Promise<string> {
  const request = new XMLHttpRequest();
  request.open(method, url);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("accept-language", document.documentElement.lang);
  request.upload.addEventListener("progress", ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0));
  const answer = await new Promise<string>((resolve, reject) => {
    request.addEventListener("load", () => resolve(request.responseText));
    request.addEventListener("error", (event) => reject(new ConnectionLost(event)));
    request.send(bytes);
  });
  if (request.status < 300) return answer;
  const body: unknown = JSON.parse(answer);
  throw isProblemDocument(body) ? new ApiProblem(body) : new ConnectionLost(body);
}
