import { facetLabel, loadSuggestions, type SearchEngine } from "../../capabilities/discovery/index.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { type Language, languages, languageTag } from "../../kernel/i18n/language.ts";
import type { Assets } from "../assets/assets.ts";
import type { SiteIdentity } from "../frame/frame.tsx";
import { originOf } from "../origin.ts";
import { queryValue } from "../page.ts";
import { element, xmlDocument } from "../xml.ts";

export interface OpenSearchSources {
  readonly engine: SearchEngine;
  readonly assets: Assets;
  readonly publicUrl: string | undefined;
  site(): Promise<SiteIdentity>;
}

/** OpenSearch 1.1: a browser can search the library from its own bar, with suggestions. */
export function openSearchEndpoints(sources: OpenSearchSources): Endpoint[] {
  return languages.flatMap((language) => [description(sources, language), suggestions(sources, language)]);
}

/** OpenSearch 1.1 draft 6, "ShortName": no more than 16 characters. */
const longestShortName = 16;

function description({ assets, publicUrl, site }: OpenSearchSources, language: Language): Endpoint {
  return {
    method: "GET",
    path: `/${language}/open-search.xml`,
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const origin = originOf(request, publicUrl);
      const name = (await site()).name[language];
      const url = (type: string, path: string, rel?: string) =>
        element("Url", { type, rel, template: `${origin}/${language}/${path}` });
      const root = element("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
        element("ShortName", {}, [[...name].slice(0, longestShortName).join("")]),
        element("LongName", {}, [[...name].slice(0, 48).join("")]),
        element("Description", {}, [name]),
        url("text/html", "search?q={searchTerms}&page={startPage?}"),
        url("application/atom+xml", "search.atom?q={searchTerms}"),
        url("application/rss+xml", "search.rss?q={searchTerms}"),
        url("application/x-suggestions+json", "open-search/suggestions?q={searchTerms}"),
        url("application/opensearchdescription+xml", "open-search.xml", "self"),
        element("Image", { width: "16", height: "16", type: "image/svg+xml" }, [origin + assets.urlOf("favicon.svg")]),
        element("Query", { role: "example", searchTerms: language === "zh" ? "红楼梦" : "dream of the red chamber" }),
        element("Language", {}, [languageTag[language]]),
        element("OutputEncoding", {}, ["UTF-8"]),
        element("InputEncoding", {}, ["UTF-8"]),
      ]);
      return await reply
        .type("application/opensearchdescription+xml; charset=utf-8")
        .header("cache-control", "public, max-age=3600")
        .send(xmlDocument(root));
    },
  };
}

/** `[typed, [suggestion, …]]` (OpenSearch suggestions extension 1.1). */
function suggestions({ engine }: OpenSearchSources, language: Language): Endpoint {
  return {
    method: "GET",
    path: `/${language}/open-search/suggestions`,
    access: "public",
    kind: "api",
    async handle(call) {
      const typed = queryValue(call, "q").slice(0, 200);
      const found = typed === "" ? [] : await loadSuggestions({ engine }, typed);
      const texts = [...new Set(found.map(({ facet, value }) => facetLabel(facet, value, language)))];
      return await call.reply
        .type("application/x-suggestions+json; charset=utf-8")
        .header("cache-control", "public, max-age=60")
        .send(JSON.stringify([typed, texts]));
    },
  };
}
