import { findRecords } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { fileOf, recordFiles } from "../citation/record-files.ts";
import { queryValue } from "../page.ts";
import { element, xmlDocument } from "../xml.ts";

/**
 * unAPI 1.0: `/unapi` lists the formats, `?id=` those of a record with status 300, `?id=&format=` gives it. Reference managers prefer it to
 * whatever they find in the page.
 */
export function unapiEndpoint(db: Database): Endpoint {
  return {
    method: "GET",
    path: "/unapi",
    access: "public",
    kind: "page",
    async handle(call) {
      const [id, format] = [queryValue(call, "id"), queryValue(call, "format")];
      call.reply.header("cache-control", "public, max-age=300").header("x-robots-tag", "noindex");
      if (id === "") return await answerFormats(call, 200);
      const [, recordId] = /^wenyuan:(\d{1,18})$/.exec(id) ?? [];
      const [record] = recordId === undefined ? [] : await findRecords(db, [recordId]);
      if (!record) return await answerText(call, 404, `no record ${id.slice(0, 40)}; an id is like wenyuan:12`);
      if (format === "") return await answerFormats(call, 300, id);
      const file = Object.values(recordFiles).find(({ unapi }) => unapi === format);
      if (!file) return await answerText(call, 406, `no format ${format.slice(0, 40)}; /unapi lists them`);
      return await call.reply.type(file.mediaType).send(fileOf([record], file));
    },
  };
}

async function answerFormats({ reply }: Call, status: number, id?: string): Promise<unknown> {
  const formats = Object.values(recordFiles).map(({ unapi, mediaType }) =>
    element("format", { name: unapi, type: mediaType }),
  );
  return await reply
    .status(status)
    .type("application/xml; charset=utf-8")
    .send(xmlDocument(element("formats", id === undefined ? {} : { id }, formats)));
}

async function answerText({ reply }: Call, status: number, text: string): Promise<unknown> {
  return await reply.status(status).type("text/plain; charset=utf-8").send(`${text}\n`);
}
