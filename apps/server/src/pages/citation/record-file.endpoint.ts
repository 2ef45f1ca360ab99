import { findRecords } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { fileOf, isRecordFile, recordFiles } from "./record-files.ts";

/** A record as a file: `/records/12.ris`, `/records/12.marc.xml`. */
export function recordFileEndpoint(db: Database): Endpoint {
  return {
    method: "GET",
    path: "/records/:file",
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const [, id, ending = ""] = /^(\d{1,18})\.([a-z.]+)$/.exec((request.params as { file: string }).file) ?? [];
      const [record] = id === undefined || !isRecordFile(ending) ? [] : await findRecords(db, [id]);
      if (!record || !isRecordFile(ending)) return reply.callNotFound();
      const format = recordFiles[ending];
      return await reply
        .type(format.mediaType)
        .header("content-disposition", `attachment; filename="wenyuan-${id}.${ending}"`)
        .header("cache-control", "public, max-age=300")
        .header("x-robots-tag", "noindex")
        .send(fileOf([record], format));
    },
  };
}
