import type { Profile } from "../profile.ts";
import { declaredEncoding, type Encoding, type EncodingGuess } from "./encoding.ts";
import { gb18030Length, utf8Length } from "./first-invalid.ts";

/** What the bytes above ASCII of a stretch look like under each encoding. */
export interface ByteEvidence {
  /** Escape sequences: only MARC-8 has them. */
  readonly escapes: number;
  readonly utf8: { readonly good: number; readonly bad: number };
  /** `common`: both bytes of GB 2312 rows 1–9 and 16–87, where running Chinese text lies almost wholly. */
  readonly gb: { readonly common: number; readonly rare: number; readonly bad: number };
  /** `marks`: a combining mark before a letter or another mark; `letters`: ANSEL letters and signs; `bad`: no character of ANSEL. */
  readonly ansel: { readonly marks: number; readonly letters: number; readonly bad: number };
}

export function gatherEvidence(bytes: Uint8Array): ByteEvidence {
  return { escapes: countEscapes(bytes), utf8: countUtf8(bytes), gb: countGb(bytes), ansel: countAnsel(bytes) };
}

function countEscapes(bytes: Uint8Array): number {
  let escapes = 0;
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) escapes++;
  return escapes;
}

function countUtf8(bytes: Uint8Array): ByteEvidence["utf8"] {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : utf8Length(bytes, at);
    if (length > 1) good++;
    else if (length === 0) bad++;
    at += Math.max(1, length);
  }
  return { good, bad };
}

function countGb(bytes: Uint8Array): ByteEvidence["gb"] {
  let common = 0;
  let rare = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : gb18030Length(bytes, at);
    if (length === 0) bad++;
    else if (length === 2 && bytes[at + 1]! >= 0xa1 && (lead <= 0xa9 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xf7))
      common++;
    else if (length > 1) rare++;
    at += Math.max(1, length);
  }
  return { common, rare, bad };
}

function countAnsel(bytes: Uint8Array): ByteEvidence["ansel"] {
  let marks = 0;
  let letters = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    if (byte >= 0xe0 && byte !== 0xfc && byte !== 0xfd && byte !== 0xff) {
      const next = bytes[at + 1] ?? 0;
      if (isLetter(next) || next >= 0xe0) marks++;
      else bad++;
    } else if (byte >= 0xa1 && byte <= 0xc8 && byte !== 0xaf && byte !== 0xbb && byte !== 0xbe && byte !== 0xbf)
      letters++;
    else if (byte !== 0x88 && byte !== 0x89 && byte !== 0x8d && byte !== 0x8e) bad++;
  }
  return { marks, letters, bad };
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/**
 * The encodings that bytes may be in, the likeliest first, their confidences adding up to 1. `leader09` is the byte that
 * declares the coding in MARC 21; it counts as one witness among others, since files often lie.
 */
export function weighEncodings(evidence: ByteEvidence, profile: Profile, leader09?: number): EncodingGuess[] {
  const { escapes, utf8, gb, ansel } = evidence;
  const declared = leader09 === undefined ? undefined : declaredEncoding(leader09, profile);
  const weights: Record<"utf-8" | "gb18030" | "marc-8", number> = {
    "utf-8": fraction(utf8.good, utf8.bad) ** 2 * (declared === "utf-8" ? 2 : 1) * (utf8.bad === 0 ? 8 : 1),
    gb18030:
      fraction(gb.common + gb.rare / 8, gb.rare + 2 * gb.bad) ** 2 *
      (profile === "marc21" ? 0.5 : 2) *
      (escapes > 0 ? 0.1 : 1),
    "marc-8":
      (fraction(ansel.marks + ansel.letters / 2, 2 * ansel.bad) ** 2 + (escapes > 0 ? 2 : 0)) *
      (profile === "marc21" ? 1 : 0.05) *
      (declared === "marc-8" ? 2 : 0.5),
  };
  const total = weights["utf-8"] + weights.gb18030 + weights["marc-8"];
  if (total === 0) return [{ encoding: declared ?? (profile === "marc21" ? "utf-8" : "gb18030"), confidence: 0.3 }];
  return Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([encoding, weight]) => ({ encoding: encoding as Encoding, confidence: weight / total }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** Good of all; 0 when there is nothing. */
function fraction(good: number, bad: number): number {
  return good === 0 ? 0 : good / (good + bad);
}
