import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSecretBox } from "./secret-box.ts";

const secretKey = Buffer.alloc(32, 7).toString("base64");
const box = openSecretBox({ secretKey, dataDirectory: "/nowhere" });

describe("a secret box", () => {
  it("gives back what was sealed, and seals it differently each time", () => {
    expect(box.open(box.seal("geheim 密", "totp"), "totp")).toBe("geheim 密");
    expect(box.seal("x", "totp").equals(box.seal("x", "totp"))).toBe(false);
  });

  it("opens nothing for another purpose, with another key, or after a byte was changed", () => {
    const sealed = box.seal("geheim", "totp");
    expect(() => box.open(sealed, "oidc")).toThrow(/./);
    const other = openSecretBox({ secretKey: Buffer.alloc(32, 8).toString("base64"), dataDirectory: "/nowhere" });
    expect(() => other.open(sealed, "totp")).toThrow(/./);
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    expect(() => box.open(sealed, "totp")).toThrow(/./);
  });

  it("makes a key beside the data that only its owner reads, and keeps to it", async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), "wenyuan-key-"));
    const sealed = openSecretBox({ secretKey: "", dataDirectory }).seal("geheim", "totp");
    expect(openSecretBox({ secretKey: "", dataDirectory }).open(sealed, "totp")).toBe("geheim");
    expect((await stat(join(dataDirectory, "secret.key"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataDirectory, "secret.key"), "utf8")).toMatch(/^[\w+/]{43}=$/);
    await rm(dataDirectory, { recursive: true });
  });

  it("refuses a key that is too short, and names the setting", () => {
    expect(() => openSecretBox({ secretKey: "c2hvcnQ=", dataDirectory: "/nowhere" }).seal("x", "y")).toThrow(
      "WENYUAN_SECRET_KEY",
    );
  });
});
