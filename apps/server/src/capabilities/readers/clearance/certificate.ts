/** What a certificate of leaving clearance says, as it stood on the day. */
export interface Certificate {
  readonly name: string;
  /** The name in Latin letters, for the certificate in English. */
  readonly latinName?: string;
  readonly number?: string;
  readonly category: { readonly zh: string; readonly en: string };
  readonly department?: string;
  readonly programme?: string;
  /** The library's day. */
  readonly clearedOn: string;
}

/** Signs of a certificate's code: none that is taken for another, in groups of four. 32^12 codes: nobody finds one by trying. */
const signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
export const codeLength = 12;

/** @param random as many bytes as the code has signs */
export function certificateCode(random: Uint8Array): string {
  const code = Array.from(random.subarray(0, codeLength), (byte) => signs[byte % signs.length]).join("");
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** A code as somebody types it from paper. Undefined when it cannot be one. */
export function readCertificateCode(typed: string): string | undefined {
  const plain = typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  if (plain.length !== codeLength || [...plain].some((sign) => !signs.includes(sign))) return undefined;
  return plain.replace(/(.{4})(?=.)/g, "$1-");
}
