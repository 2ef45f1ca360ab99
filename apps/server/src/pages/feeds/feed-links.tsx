import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageQuery } from "../search/search-query.ts";
import { feedHref } from "./feeds.endpoints.ts";
import { feedMessages } from "./feeds.messages.ts";

/** In a page's head: where its list can be followed. */
export function FeedLinks({ query, language }: { readonly query: PageQuery; readonly language: Language }) {
  const { follow } = speak(feedMessages, language);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={follow} href={feedHref(language, query, "atom")} />
      <link rel="alternate" type="application/rss+xml" title={follow} href={feedHref(language, query, "rss")} />
    </>
  );
}

/** In the page itself, for people. */
export function FollowLink({ query, language }: { readonly query: PageQuery; readonly language: Language }) {
  return (
    <a className="more plain" href={feedHref(language, query, "rss")} type="application/rss+xml">
      {speak(feedMessages, language).follow}
    </a>
  );
}
