import { execFileSync } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createCertificate } from "./create-certificate.ts";
import { der, integer, oid, time } from "./der.ts";

const openssl = "/usr/bin/openssl";
const folder = mkdtempSync(join(tmpdir(), "wenyuan-certificate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (...words: string[]) => execFileSync(openssl, words, { encoding: "utf8" });

const pair = await createCertificate("合成图书馆", new Date("2026-11-22T01:02:03Z"));

describe("a certificate of the library's own", () => {
  it("is its key's, signed by itself, for ten years", () => {
    const certificate = new X509Certificate(pair.certificate);
    expect(certificate.checkPrivateKey(createPrivateKey(pair.privateKey))).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect([certificate.subject, certificate.issuer]).toEqual(["CN=合成图书馆", "CN=合成图书馆"]);
    expect([certificate.validFrom, certificate.validTo].map((day) => new Date(day).toISOString())).toEqual([
      "2026-11-22T01:02:03.000Z",
      "2036-11-22T01:02:03.000Z",
    ]);
  });

  it.skipIf(!existsSync(openssl))("is a certificate to openssl", () => {
    const file = join(folder, "certificate.pem");
    writeFileSync(file, pair.certificate);
    expect(ask("x509", "-in", file, "-noout", "-text")).toMatch(
      /Version: 3[\s\S]*sha256WithRSAEncryption[\s\S]*3072 bit/,
    );
    expect(ask("verify", "-check_ss_sig", "-CAfile", file, file)).toContain("OK");
  });
});

describe("DER", () => {
  it("writes lengths of any size so that the content stands after them (X.690 §8.1.3)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (length) => {
        const written = der(0x04, Buffer.alloc(length, 7));
        const first = written[1] ?? 0;
        const octets = first < 0x80 ? 0 : first - 0x80;
        expect(octets === 0 ? first : written.readUIntBE(2, octets)).toBe(length);
        expect(written.length).toBe(2 + octets + length);
      }),
    );
  });

  it.each([
    ["a name of arcs", oid("1.2.840.113549.1.1.11"), "06092a864886f70d01010b"],
    ["a number with its first bit set", integer(Buffer.from([0x80])), "02020080"],
    ["a time before 2050", time(new Date("2049-12-31T23:59:59Z")), "170d3439313233313233353935395a"],
    ["a time from 2050 on", time(new Date("2050-01-01T00:00:00Z")), "180f32303530303130313030303030305a"],
  ])("writes %s as the standard has it", (_, written, hex) => {
    expect(written.toString("hex")).toBe(hex);
  });
});
