import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Headings = paths["/api/v1/headings"]["get"];
export type HeadingKind = NonNullable<Headings["parameters"]["query"]>["kind"];
export type BrowsedHeading = Headings["responses"][200]["content"]["application/json"]["items"][number];
export type WholeAuthority = paths["/api/v1/authorities/{id}"]["get"]["responses"][200]["content"]["application/json"];

export const headingKinds = [
  "person",
  "organisation",
  "event",
  "title",
  "topic",
  "place",
  "genre",
] as const satisfies readonly HeadingKind[];

export interface HeadingsAsked {
  readonly kind: HeadingKind;
  /** What was typed: the list opens there. */
  readonly anchor?: string;
  /** `next` or `previous` of another page. */
  readonly at?: string;
  readonly direction?: "forward" | "back" | "around";
  readonly limit?: number;
}

export function headingsQuery(api: ApiClient, asked: HeadingsAsked) {
  const { kind, direction = "forward", limit = 20, anchor, at } = asked;
  const query = {
    kind,
    direction,
    limit,
    ...(anchor === undefined || anchor === "" ? {} : { anchor }),
    ...(at === undefined ? {} : { at }),
  };
  return queryOptions({
    queryKey: ["headings", query],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/headings", { params: { query }, signal })),
    staleTime: 30_000,
  });
}

export function authorityQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["authority", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/authorities/{id}", { params: { path: { id } }, signal })),
  });
}
