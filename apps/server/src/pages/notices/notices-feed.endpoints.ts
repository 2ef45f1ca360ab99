import { paragraphsOf } from "../../capabilities/portal/index.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { type Language, languages, languageTag } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { answerFeed, type FeedKind, feedKinds } from "../feeds/answer-feed.ts";
import type { Feed } from "../feeds/feed.ts";
import type { SiteIdentity } from "../frame/frame.tsx";
import { originOf } from "../origin.ts";
import { loadNotices, type NoticeSources } from "./notices.loader.ts";
import { noticesMessages } from "./notices.messages.ts";

export interface NoticeFeedSources extends NoticeSources {
  readonly publicUrl: string | undefined;
  site(): Promise<SiteIdentity>;
}

/** The notices in force as Atom and RSS, in each language. */
export function noticesFeedEndpoints(sources: NoticeFeedSources): Endpoint[] {
  return languages.flatMap((language) =>
    feedKinds.map(
      (kind): Endpoint => ({
        method: "GET",
        path: noticesFeedHref(language, kind),
        access: "public",
        kind: "page",
        handle: async (call) => await answerFeed(call, kind, await feedOf(sources, call, kind)),
      }),
    ),
  );
}

export function noticesFeedHref(language: Language, kind: FeedKind): string {
  return `/${language}/notices.${kind}`;
}

async function feedOf(sources: NoticeFeedSources, { request, language }: Call, kind: FeedKind): Promise<Feed> {
  const [notices, { name }] = await Promise.all([loadNotices(sources), sources.site()]);
  const t = speak(noticesMessages, language);
  const origin = originOf(request, sources.publicUrl);
  const changed = notices.map(({ changedAt }) => changedAt.getTime());
  return {
    page: `${origin}/${language}/notices`,
    self: origin + noticesFeedHref(language, kind),
    title: t.from(name[language]),
    subtitle: t.lead,
    language: languageTag[language],
    library: name[language],
    updated: changed.length === 0 ? sources.clock.now() : new Date(Math.max(...changed)),
    entries: notices.map(({ id, title, text, from, changedAt }) => ({
      href: `${origin}/${language}/notices/${id}`,
      title: title[language],
      authors: [],
      summary: paragraphsOf(text[language]).join("\n\n"),
      published: new Date(`${from}T00:00:00Z`),
      updated: changedAt,
    })),
  };
}
