import type { Call } from "../../kernel/http/endpoint.ts";
import { readWorks, writeWorks } from "./list-link.ts";

/** The selection of whoever uses this browser, before it is kept under a name: record numbers in a cookie of its own, no account needed. */
const cookie = "wenyuan_list";
/** As long as a term paper takes. */
const ninetyDays = 90 * 24 * 60 * 60;
/** Browsers keep 4,096 bytes of a cookie (RFC 6265 §6.1): some 400 works of a catalogue of a million. */
const longestCookie = 3800;

export function readWorkingList({ cookies }: Call["request"]): string[] {
  return readWorks(cookies[cookie]);
}

/** @returns whether all of it could be kept */
export function writeWorkingList(
  { request, reply }: Pick<Call, "request" | "reply">,
  works: readonly string[],
): boolean {
  const kept = [...works];
  while (writeWorks(kept).length > longestCookie) kept.pop();
  if (kept.length === 0) void reply.clearCookie(cookie, { path: "/" });
  else
    void reply.setCookie(cookie, writeWorks(kept), {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: request.protocol === "https",
      maxAge: ninetyDays,
    });
  return kept.length === works.length;
}
