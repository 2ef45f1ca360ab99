/**
 * Where to go after signing in: a path inside this app, or its first page. Anything else (another host, a `javascript:` address,
 * the sign-in page itself) would let a link send people astray.
 */
export function safeReturnTo(wish: unknown): string {
  if (typeof wish !== "string" || !wish.startsWith("/") || /^\/[/\\]/.test(wish)) return "/";
  const { origin, pathname, search, hash } = new URL(wish, "http://app.invalid");
  if (origin !== "http://app.invalid" || pathname.startsWith("//") || pathname.startsWith("/sign-in")) return "/";
  return pathname + search + hash;
}
