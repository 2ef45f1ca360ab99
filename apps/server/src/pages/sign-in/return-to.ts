import type { Call } from "../../kernel/http/endpoint.ts";

/** The sign-in page that leads back to where the call was going. Only what GET asked for can be gone back to. */
export function signInPath({ request, language }: Pick<Call, "request" | "language">): string {
  const wanted = request.method === "GET" ? request.url : undefined;
  return `/${language}/sign-in${wanted ? `?returnTo=${encodeURIComponent(wanted)}` : ""}`;
}

/**
 * A way back that stays on this site: an absolute path, never `//host` or `/\host`, which browsers take for another site.
 * @returns the path, or `fallback`
 */
export function safeReturnTo(wanted: string, fallback: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(wanted) ? wanted : fallback;
}
