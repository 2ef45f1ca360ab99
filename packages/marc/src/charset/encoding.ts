import type { Profile } from "../profile.ts";

/** Encodings that MARC files are met in. GBK is read and written as the part of GB18030 that it is. */
export type Encoding = "utf-8" | "gb18030" | "gbk" | "marc-8";

/** An encoding with how sure the reader is of it. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  /** 0–1. 1: the caller said so, or the bytes allow no other reading. Pure ASCII is 1 in any encoding. */
  readonly confidence: number;
}

/** What the leader declares; undefined where the format's leader says nothing (UNIMARC, CNMARC). */
export function declaredEncoding(coding: number, profile: Profile): Encoding | undefined {
  // MARC 21, leader/09: `a` = UCS/Unicode (always UTF-8 in exchange), blank = MARC-8
  if (profile !== "marc21") return undefined;
  return coding === 0x61 ? "utf-8" : coding === 0x20 ? "marc-8" : undefined;
}
