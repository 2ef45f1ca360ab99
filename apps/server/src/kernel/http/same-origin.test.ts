import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

type Sent = Readonly<Record<string, string>>;

/** A POST to `http://library.test`, as Fastify tells of it. */
function post(headers: Sent, { method = "POST", host = "library.test", protocol = "http" } = {}) {
  return { method, headers: { host, ...headers }, host, protocol } as never;
}

describe("a request that changes something", () => {
  it.each<[string, Sent, Parameters<typeof post>[1]?]>([
    ["from this origin", { origin: "http://library.test" }],
    ["from this origin on another port than 80", { origin: "http://library.test:8080" }, { host: "library.test:8080" }],
    ["from this origin by an IPv6 address", { origin: "http://[::1]:8080" }, { host: "[::1]:8080" }],
    ["that the browser vouches for", { origin: "http://library.test", "sec-fetch-site": "same-origin" }],
    ["without an Origin, as the browser vouches", { "sec-fetch-site": "same-origin" }],
    ["with `Origin: null`, as the browser vouches", { origin: "null", "sec-fetch-site": "same-origin" }],
    [
      "through a proxy that nobody told of, as the browser vouches",
      { origin: "https://library.test", "sec-fetch-site": "same-origin" },
    ],
    ["typed in by the person, from this origin", { origin: "http://library.test", "sec-fetch-site": "none" }],
    ["with a bearer token, from anywhere", { authorization: "Bearer wy_x", origin: "https://elsewhere.test" }],
  ])("is taken %s", (_, headers, at) => {
    expect(isSameOrigin(post(headers, at), undefined)).toBe(true);
  });

  it.each<[string, Sent, Parameters<typeof post>[1]?]>([
    ["from another host", { origin: "http://elsewhere.test" }],
    ["from a host below this one", { origin: "http://evil.library.test" }],
    ["from another port of this host", { origin: "http://library.test:81" }],
    ["from another scheme of this host", { origin: "https://library.test" }],
    ["from another IPv6 address", { origin: "http://[::2]:8080" }, { host: "[::1]:8080" }],
    ["without any sign of where it comes from", {}],
    ["with `Origin: null`, as from a sandboxed frame", { origin: "null" }],
    ["that the browser calls cross-site", { origin: "http://library.test", "sec-fetch-site": "cross-site" }],
    ["that the browser calls same-site", { origin: "http://library.test", "sec-fetch-site": "same-site" }],
    [
      "with a password that browsers send by themselves",
      { authorization: "Basic YTpi", origin: "https://elsewhere.test" },
    ],
    ["with a bearer token that is none", { authorization: "Bearer a b", origin: "https://elsewhere.test" }],
  ])("is refused %s", (_, headers, at) => {
    expect(isSameOrigin(post(headers, at), undefined)).toBe(false);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("is held to it by %s", (method) => {
    expect(isSameOrigin(post({ origin: "https://elsewhere.test" }, { method }), undefined)).toBe(false);
  });
});

describe("behind a proxy", () => {
  it("the public address is the origin, whatever the host of the inner connection", () => {
    const inner = { host: "10.0.0.7:8080" };
    expect(isSameOrigin(post({ origin: "https://lib.example.edu" }, inner), "https://lib.example.edu")).toBe(true);
    expect(isSameOrigin(post({ origin: "http://10.0.0.7:8080" }, inner), "https://lib.example.edu")).toBe(false);
  });
});

describe("a request that only reads", () => {
  it.each(["GET", "HEAD", "OPTIONS"])("may come from anywhere: %s", (method) => {
    expect(isSameOrigin(post({ origin: "https://elsewhere.test" }, { method }), undefined)).toBe(true);
  });
});
