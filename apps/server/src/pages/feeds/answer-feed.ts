import type { Call } from "../../kernel/http/endpoint.ts";
import { atomOf, type Feed, rssOf } from "./feed.ts";

export const feedKinds = ["atom", "rss"] as const;
export type FeedKind = (typeof feedKinds)[number];

const writers = { atom: atomOf, rss: rssOf } as const satisfies Record<FeedKind, (feed: Feed) => string>;

/** Answers with a feed. Programs ask for it again and again: a quarter of an hour it may be kept. */
export async function answerFeed({ reply }: Call, kind: FeedKind, feed: Feed): Promise<unknown> {
  return await reply
    .type(`application/${kind}+xml; charset=utf-8`)
    .headers({
      "cache-control": "public, max-age=900",
      "x-robots-tag": "noindex",
      "last-modified": feed.updated.toUTCString(),
    })
    .send(writers[kind](feed));
}
