import { coverClass, coverSvg } from "@wenyuan/ui";
import { findCover, findSummaries } from "../../capabilities/catalogue/index.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import type { Kernel } from "../../kernel/module.ts";
import { nameOnTitlePage, textLanguage } from "../work-view.ts";

/** An hour at once, and a week while a newer one is fetched: an uploaded picture comes in place of the drawing under the same address. */
const caching = "public, max-age=3600, stale-while-revalidate=604800";

/** The cover of a record, `/covers/<id>-<version>.svg`: the picture that was uploaded, else drawn from its title, author and class. */
export function coverEndpoint({ db, storage }: Pick<Kernel, "db" | "storage">): Endpoint {
  return {
    method: "GET",
    path: "/covers/:file",
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const [, id] = /^(\d{1,18})(?:-[0-9a-f]{8})?\.svg$/.exec((request.params as { file: string }).file) ?? [];
      const summary = id === undefined ? undefined : (await findSummaries(db, [id])).get(id);
      if (id === undefined || !summary) return reply.callNotFound();
      reply.header("cache-control", caching);
      const uploaded = await findCover(storage, id);
      // Never run as a page of this site, whatever is in it.
      if (uploaded)
        return await reply.type(uploaded.type).header("content-security-policy", "sandbox").send(uploaded.content);
      const { title, year } = summary;
      return await reply.type("image/svg+xml").send(
        coverSvg({
          title: title.text,
          author: nameOnTitlePage(summary),
          clc: coverClass(summary),
          year,
          lang: textLanguage(title.text, summary.language),
        }),
      );
    },
  };
}
