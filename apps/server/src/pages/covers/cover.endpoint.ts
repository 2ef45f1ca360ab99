import { coverSvg } from "@wenyuan/ui";
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
      const { title, authors, clc, year } = summary;
      const lang = textLanguage(title.text, summary.language);
      return await reply
        .type("image/svg+xml")
        .header("cache-control", current ? "public, max-age=31536000, immutable" : "public, max-age=300")
        .send(
          coverSvg({
            title: title.text,
            ...(authors[0] ? { author: authors[0].text } : {}),
            ...(clc === undefined ? {} : { clc }),
            ...(year === undefined ? {} : { year }),
            ...(lang === undefined ? {} : { lang }),
          }),
        );
    },
  };
}
