import { element, type Xml, xmlDocument } from "../xml.ts";

/** A list that changes, as programs follow it. */
export interface Feed {
  /** Whole address of the page that shows the same. */
  readonly page: string;
  /** Whole address of the feed itself. */
  readonly self: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly updated: Date;
  readonly library: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly href: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly summary: string;
  readonly updated: Date;
  readonly published: Date;
}

/** Atom (RFC 4287). An entry's id is its address in Chinese, whatever the feed's language: it is the same thing. */
export function atomOf(feed: Feed): string {
  const entries = feed.entries.map((entry) =>
    element("entry", {}, [
      element("id", {}, [entry.href.replace(/\/en\/(?=records\/|notices\/)/u, "/zh/")]),
      element("title", {}, [entry.title]),
      element("link", { rel: "alternate", type: "text/html", href: entry.href }),
      ...entry.authors.map((name) => element("author", {}, [element("name", {}, [name])])),
      element("updated", {}, [entry.updated.toISOString()]),
      element("published", {}, [entry.published.toISOString()]),
      element("summary", {}, [entry.summary]),
    ]),
  );
  return xmlDocument(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language }, [
      element("id", {}, [feed.self]),
      element("title", {}, [feed.title]),
      element("subtitle", {}, [feed.subtitle]),
      element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
      element("link", { rel: "alternate", type: "text/html", href: feed.page }),
      // For entries without authors (RFC 4287 §4.1.1).
      element("author", {}, [element("name", {}, [feed.library])]),
      element("updated", {}, [feed.updated.toISOString()]),
      element("generator", {}, ["Wenyuan"]),
      ...entries,
    ]),
  );
}

/** RSS 2.0, with Dublin Core's `creator`, since RSS wants an e-mail address of an author. */
export function rssOf(feed: Feed): string {
  const items = feed.entries.map((entry) =>
    element("item", {}, [
      element("title", {}, [entry.title]),
      element("link", {}, [entry.href]),
      element("guid", { isPermaLink: "true" }, [entry.href]),
      ...entry.authors.map((name) => element("dc:creator", {}, [name])),
      element("pubDate", {}, [entry.published.toUTCString()]),
      element("description", {}, [entry.summary]),
    ]),
  );
  const channel: Xml[] = [
    element("title", {}, [feed.title]),
    element("link", {}, [feed.page]),
    element("description", {}, [feed.subtitle]),
    element("language", {}, [feed.language.toLowerCase()]),
    element("lastBuildDate", {}, [feed.updated.toUTCString()]),
    element("atom:link", { rel: "self", type: "application/rss+xml", href: feed.self }),
    element("ttl", {}, ["60"]),
    ...items,
  ];
  const spaces = { "xmlns:atom": "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
  return xmlDocument(element("rss", { version: "2.0", ...spaces }, [element("channel", {}, channel)]));
}
