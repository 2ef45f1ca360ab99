import type { Hit } from "./search-catalogue.ts";

/** `曹雪芹, 高鹗`. */
export function authorsLine(hit: Pick<Hit, "authors">): string {
  const separator = hit.authors.some((author) => /\p{Script=Han}/u.test(author.text)) ? "，" : "; ";
  return hit.authors.map((author) => author.text).join(separator);
}

/** `人民文学出版社，2008`. */
export function publishedLine(hit: Pick<Hit, "publisher" | "date">): string {
  const parts = [hit.publisher, hit.date].filter((part) => part !== undefined && part !== "");
  return parts.join(/\p{Script=Han}/u.test(hit.publisher ?? "") ? "，" : ", ");
}

export function titleLine(hit: Pick<Hit, "title" | "subtitle">): string {
  if (hit.subtitle === undefined) return hit.title;
  return /\p{Script=Han}/u.test(hit.title) ? `${hit.title}：${hit.subtitle}` : `${hit.title}: ${hit.subtitle}`;
}
