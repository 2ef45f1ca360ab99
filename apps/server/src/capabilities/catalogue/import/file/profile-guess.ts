import { isDataField, type MarcRecord, type Profile } from "@wenyuan/marc";

/** Which format some records are in, and how sure that is. */
export interface ProfileGuess {
  readonly profile: Profile;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Tells MARC 21 from UNIMARC from CNMARC by the fields: the title stands in 245 or in 200, Chinese additions are 690 CLC, 905, $A and $9 pinyin
 * in 200, `CN` in 801. Leader/20–23 is no witness: systems write 4500 in both.
 */
export function guessProfile(records: readonly MarcRecord[]): ProfileGuess {
  let marc21 = 0;
  let unimarc = 0;
  let chinese = 0;
  for (const { fields } of records) {
    const tags = new Set(fields.map(({ tag }) => tag));
    if (tags.has("245") || tags.has("008")) marc21++;
    if (tags.has("200") && !tags.has("245")) unimarc++;
    if (tags.has("200") && fields.some(isChinese)) chinese++;
  }
  const known = marc21 + unimarc;
  if (known === 0) return { profile: "marc21", confidence: 0 };
  if (marc21 >= unimarc) return { profile: "marc21", confidence: marc21 / known };
  const cn = chinese / unimarc;
  return cn >= 0.2
    ? { profile: "cnmarc", confidence: (unimarc / known) * Math.min(1, 0.6 + cn) }
    : { profile: "unimarc", confidence: (unimarc / known) * (1 - cn) };
}

const chineseTags = new Set(["690", "692", "905", "091", "092"]);

function isChinese(field: MarcRecord["fields"][number]): boolean {
  if (chineseTags.has(field.tag)) return true;
  if (!isDataField(field)) return false;
  if (field.tag === "801") return field.subfields.some(({ code, value }) => code === "a" && value.trim() === "CN");
  if (field.tag === "102") return field.subfields.some(({ code, value }) => code === "a" && value.trim() === "CN");
  return field.tag === "200" && field.subfields.some(({ code }) => code === "A" || code === "9");
}
