import { coverClass, coverSvg } from "@wenyuan/ui";
import { findSummaries } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { coverVersion, textLanguage } from "../work-view.ts";

/** The drawn cover of a record, `/covers/<id>-<version>.svg`. With the right version it never changes. */
export function coverEndpoint(db: Database): Endpoint {
  return {
    method: "GET",
    path: "/covers/:file",
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const [, id, version] =
        /^(\d{1,18})(?:-([0-9a-f]{8}))?\.svg$/.exec((request.params as { file: string }).file) ?? [];
      const summary = id === undefined ? undefined : (await findSummaries(db, [id])).get(id);
      if (!summary) return reply.callNotFound();
      const current = version === coverVersion(summary);
      const { title, authors, year } = summary;
      return await reply
        .type("image/svg+xml")
        .header("cache-control", current ? "public, max-age=31536000, immutable" : "public, max-age=300")
        .send(
          coverSvg({
            title: title.text,
            author: authors[0]?.text,
            clc: coverClass(summary),
            year,
            lang: textLanguage(title.text, summary.language),
          }),
        );
    },
  };
}
