import { generateKeyPair, randomBytes, sign } from "node:crypto";
import { promisify } from "node:util";
import { bits, der, integer, oid, sequence, set, time, utf8 } from "./der.ts";

/** A key with the certificate that says whose it is, both PEM. */
export interface KeyPair {
  readonly certificate: string;
  readonly privateKey: string;
}

/** As long as most libraries keep a key; nothing but its owner ends it earlier, since it is trusted for itself and not for who signed it. */
const validYears = 10;
/** NIST SP 800-57 part 1: good beyond 2030. */
const modulusLength = 3072;

const commonName = oid("2.5.4.3");
/** sha256WithRSAEncryption, with the NULL that RFC 4055 §5 asks for. */
const rsaSha256 = sequence(oid("1.2.840.113549.1.1.11"), der(0x05));

/** Makes an RSA key and its self-signed certificate (RFC 5280): identity providers know us by it. */
export async function createCertificate(name: string, now: Date): Promise<KeyPair> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength });
  const self = sequence(set(sequence(commonName, utf8(name))));
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + validYears);
  // [0] version v3, serial, algorithm, issuer, validity, subject, key: §4.1.
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(positive(randomBytes(16))),
    rsaSha256,
    self,
    sequence(time(now), time(end)),
    self,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const whole = sequence(body, rsaSha256, bits(sign("sha256", body, privateKey)));
  const lines = whole.toString("base64").replaceAll(/(.{64})(?!$)/g, "$1\n");
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A serial number is positive and has no octet too many (§4.1.2.2). */
function positive(octets: Buffer): Buffer {
  octets[0] = ((octets[0] ?? 0) & 0x7f) | 0x40;
  return octets;
}
