import type { Database } from "../../kernel/db/database.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { languages } from "../../kernel/i18n/language.ts";
import { fileOf, isRecordFile, recordFiles } from "../citation/record-files.ts";
import { originOf } from "../origin.ts";
import { queryValue } from "../page.ts";
import { listCsv } from "./list-csv.ts";
import { readWorks } from "./list-link.ts";
import { loadWorks } from "./loaded-list.ts";

/** Works as one file: `/zh/list-file/ris?works=12.7`. What a list's address says is all that is needed, whoever's it is. */
export function listFileEndpoints(db: Database, publicUrl: string | undefined): Endpoint[] {
  return languages.map((language) => ({
    method: "GET",
    path: `/${language}/list-file/:ending`,
    access: "public",
    kind: "page",
    async handle(call) {
      const { request, reply } = call;
      const { ending } = request.params as { ending: string };
      const records = await loadWorks(db, readWorks(queryValue(call, "works")));
      if (ending !== "csv" && !isRecordFile(ending)) return reply.callNotFound();
      const origin = originOf(request, publicUrl);
      const [type, body] =
        ending === "csv"
          ? ["text/csv; charset=utf-8", await listCsv(db, records, { language, origin })]
          : [recordFiles[ending].mediaType, fileOf(records, recordFiles[ending])];
      return await reply
        .type(type)
        .headers({
          "content-disposition": `attachment; filename="wenyuan-list.${ending}"`,
          "cache-control": "private, no-cache",
          "x-robots-tag": "noindex",
        })
        .send(body);
    },
  }));
}
