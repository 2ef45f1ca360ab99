import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { Passed, Shown } from "./desk.ts";

type Brought = paths["/api/v1/requests"]["post"]["responses"][201]["content"]["application/json"];

/** What a reader at the desk wants: a title, or one copy of it. */
export interface Wanted {
  readonly shown: Shown;
  readonly recordId: string;
  readonly itemId?: string | undefined;
  readonly pickup: string;
}

export interface WantedHold extends Wanted {
  readonly until?: string | undefined;
  readonly recall: boolean;
  readonly override?: Passed | undefined;
}

/** @throws ApiProblem with all findings when it is refused */
export async function placeHold(api: ApiClient, { until, recall, override, ...wanted }: WantedHold, key: string) {
  const body = {
    ...bodyOf(wanted),
    ...(until === undefined ? {} : { until }),
    ...(recall ? { recall } : {}),
    ...(override ? { override } : {}),
  };
  await answerOf(api.POST("/api/v1/holds", { params: { header: { [idempotencyHeader]: key } }, body }));
}

/** @throws ApiProblem when no copy can be brought */
export async function placeRequest(
  api: ApiClient,
  { openShelfToo, ...wanted }: Wanted & { readonly openShelfToo: boolean },
  key: string,
): Promise<Brought> {
  const body = { ...bodyOf(wanted), ...(openShelfToo ? { openShelfToo } : {}) };
  return await answerOf(api.POST("/api/v1/requests", { params: { header: { [idempotencyHeader]: key } }, body }));
}

function bodyOf({ shown, recordId, itemId, pickup }: Wanted) {
  const who = "readerBarcode" in shown ? { readerBarcode: shown.readerBarcode } : { readerId: shown.readerId };
  return { ...who, recordId, pickup, ...(itemId === undefined ? {} : { itemId }) };
}
