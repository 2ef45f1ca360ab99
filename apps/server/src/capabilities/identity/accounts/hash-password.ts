import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** Cost of Argon2id (RFC 9106): OWASP's minimum of 19 MiB, 2 passes, 1 lane, about 30 ms of one core. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const version = 19;
const saltBytes = 16;
const tagBytes = 32;

interface Hashed {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** Hashes a password as a PHC string, `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await tagOf(password, { ...cost, salt, length: tagBytes });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=${version}$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/**
 * Whether the password is the one of the PHC string. With no string, as for an unknown account, it does the same work and says no,
 * so that the time taken does not tell whether an account exists.
 */
export async function verifyPassword(password: string, phc: string | null | undefined): Promise<boolean> {
  const hashed = readPhc(phc ?? decoy);
  const tag = await tagOf(password, { ...hashed, length: hashed.tag.length });
  return timingSafeEqual(tag, hashed.tag) && phc !== null && phc !== undefined;
}

/** A hash that no password has: its tag is zero. */
const decoy = `$argon2id$v=${version}$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(Buffer.alloc(saltBytes))}$${unpadded(Buffer.alloc(tagBytes))}`;

const phcPattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function readPhc(phc: string): Hashed {
  const match = phcPattern.exec(phc);
  if (!match) throw new Error("a stored password hash is not an Argon2id PHC string");
  const [, memory, passes, parallelism, salt = "", tag = ""] = match;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

async function tagOf(
  password: string,
  { memory, passes, parallelism, salt, length }: Omit<Hashed, "tag"> & { length: number },
): Promise<Buffer> {
  // One person types é as one character, another as two: NFC makes them the same password (RFC 8265 §4.2).
  const message = Buffer.from(password.normalize("NFC"), "utf8");
  const tag = await promisify(argon2)("argon2id", {
    message,
    nonce: salt,
    memory,
    passes,
    parallelism,
    tagLength: length,
  });
  return Buffer.from(tag as Uint8Array);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
