import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings/read-settings.ts";

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts what the server has to be able to read again: secrets of campus sign-ins, keys of six-digit codes. */
export interface SecretBox {
  /** @param purpose what it is for; opening it for something else fails */
  seal(text: string, purpose: string): Buffer;
  /** @throws when the key is another, the purpose is another, or a byte was changed */
  open(sealed: Buffer, purpose: string): string;
}

/**
 * AES-256-GCM with the key of the setting `WENYUAN_SECRET_KEY`, or of a file beside the data that is made at first use: whoever has the
 * database alone has no secrets.
 */
export function openSecretBox(settings: Pick<Settings, "secretKey" | "dataDirectory">): SecretBox {
  let kept: Buffer | undefined;
  const key = () => (kept ??= readKey(settings));
  return {
    seal(text, purpose) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, purpose) {
      const nonce = sealed.subarray(0, nonceBytes);
      const decipher = createDecipheriv("aes-256-gcm", key(), nonce, { authTagLength: tagBytes })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const body = sealed.subarray(nonceBytes + tagBytes);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
    },
  };
}

function readKey({ secretKey, dataDirectory }: Pick<Settings, "secretKey" | "dataDirectory">): Buffer {
  if (secretKey !== "") return checked(secretKey, "WENYUAN_SECRET_KEY");
  const file = join(dataDirectory, "secret.key");
  try {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(file, randomBytes(keyBytes).toString("base64"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return checked(readFileSync(file, "utf8").trim(), file);
}

function checked(text: string, where: string): Buffer {
  const key = Buffer.from(text, "base64");
  if (key.length !== keyBytes) throw new Error(`${where} has to be ${keyBytes} bytes in base64`);
  return key;
}
