import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { type Language, languages, languageTag } from "../../kernel/i18n/language.ts";
import { type Assets, assetsDirectory } from "../assets/assets.ts";
import type { SiteIdentity } from "../frame/frame.tsx";

/** What makes the site installable, and the service worker that shows a page when there is no network. */
export function manifestEndpoints(assets: Assets, site: () => Promise<SiteIdentity>): Endpoint[] {
  return [...languages.map((language) => manifest({ language, assets, site })), serviceWorker];
}

function manifest({
  language,
  assets,
  site,
}: {
  language: Language;
  assets: Assets;
  site: () => Promise<SiteIdentity>;
}): Endpoint {
  return {
    method: "GET",
    path: `/${language}/manifest.webmanifest`,
    access: "public",
    kind: "page",
    async handle({ reply }) {
      const { name } = await site();
      return await reply
        .type("application/manifest+json")
        .header("cache-control", "public, max-age=3600")
        .serializer(JSON.stringify)
        .send({
          id: "/",
          name: name[language],
          short_name: name[language],
          lang: languageTag[language],
          start_url: `/${language}`,
          scope: "/",
          display: "standalone",
          background_color: "#f9f6ef",
          theme_color: "#18211d",
          icons: [{ src: assets.urlOf("mark.svg"), type: "image/svg+xml", sizes: "any" }],
        });
    },
  };
}

/** Served from the root, because a service worker rules the folder that it comes from. */
const serviceWorker: Endpoint = {
  method: "GET",
  path: "/service-worker.js",
  access: "public",
  kind: "page",
  handle: ({ reply }) =>
    Promise.resolve(
      reply
        .type("text/javascript; charset=utf-8")
        .header("cache-control", "no-cache")
        .send(readFileSync(join(assetsDirectory, "service-worker.js"), "utf8")),
    ),
};
