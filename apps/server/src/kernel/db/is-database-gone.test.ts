import pg from "pg";
import { describe, expect, it } from "vitest";
import { isDatabaseGone } from "./is-database-gone.ts";

const failed = async (options: pg.ClientConfig): Promise<unknown> =>
  await new pg.Client(options).connect().then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a database that is not there", () => {
  it.each([
    ["no port answers", { host: "127.0.0.1", port: 1 }],
    ["there is no socket", { host: "/tmp/no-such-directory-of-a-database" }],
  ])("is told from a fault of ours: %s", async (_, options) => {
    expect(isDatabaseGone(await failed(options))).toBe(true);
  });

  it.each(["57P01", "57P03", "08006"])("is told by the code %s", (code) => {
    expect(isDatabaseGone(Object.assign(new Error("gone"), { code }))).toBe(true);
  });

  it.each([
    new Error("column does not exist"),
    Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" }),
    Object.assign(new Error("duplicate"), { code: "23505" }),
    "text",
  ])("is not meant by %s", (fault) => {
    expect(isDatabaseGone(fault)).toBe(false);
  });
});
