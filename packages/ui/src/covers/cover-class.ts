import { clcLetters } from "../clc.ts";

/** The class numbers a record may carry. */
export interface ClassNumbers {
  /** Chinese Library Classification (MARC 093, 690). */
  readonly clc?: string | undefined;
  /** Library of Congress Classification (MARC 050, 090). */
  readonly lcc?: string | undefined;
  /** Dewey Decimal Classification (MARC 082, 092). */
  readonly ddc?: string | undefined;
}

/** Pairs as `QA:O`, as a look-up. */
function table(pairs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.split(" ").map((pair) => pair.split(":")));
}

/** The CLC main class that comes nearest to a Library of Congress class. Only for looks, never for shelving. */
const OF_LCC = table(
  "A:Z B:B C:K D:K E:K F:K G:K GB:P GC:P GE:X GV:G H:C HA:C HB:F HC:F HD:F HE:F HF:F HG:F HJ:F HX:D " +
    "J:D K:D L:G M:J N:J NA:TU P:H PL:I PN:I PQ:I PR:I PS:I PT:I PZ:I " +
    "Q:N QA:O QB:P QC:O QD:O QE:P QH:Q QK:Q QL:Q QM:R QP:Q QR:Q R:R S:S T:T TD:X TE:U TF:U TH:TU TL:V TR:J U:E V:E Z:G",
);

/** QA75 and QA76 are computing, the rest of QA is mathematics. */
const LCC_COMPUTING = /^QA\s?7[56]/;

/** The same for Dewey: by division where a hundred holds several of ours, else by hundred. */
const OF_DDC = table(
  "0:Z 00:TP 02:G 07:G 1:B 2:B 3:C 32:D 33:F 34:D 35:D 37:G 38:F 4:H 5:N 51:O 52:P 53:O 54:O 55:P 57:Q 58:Q 59:Q " +
    "6:T 61:R 63:S 65:F 69:TU 7:J 72:TU 79:G 8:I 9:K",
);

/**
 * The CLC letters whose colour and figure a work wears: its own CLC class, else the nearest to its Library of Congress or
 * Dewey class; `undefined` when it has none of them.
 */
export function coverClass({ clc, lcc, ddc }: ClassNumbers): string | undefined {
  return clcLetters(clc) ?? ofLcc(lcc) ?? ofDdc(ddc);
}

function ofLcc(number = ""): string | undefined {
  const letters = /^[A-Z]{1,3}(?=\s?\d)/.exec(number.trim().toUpperCase())?.[0];
  if (letters === undefined) return undefined;
  if (LCC_COMPUTING.test(number.trim().toUpperCase())) return "TP";
  return OF_LCC[letters] ?? OF_LCC[letters.slice(0, 2)] ?? OF_LCC[letters.charAt(0)];
}

function ofDdc(number = ""): string | undefined {
  const digits = /^\d{3}/.exec(number.trim())?.[0];
  return digits && (OF_DDC[digits.slice(0, 2)] ?? OF_DDC[digits.charAt(0)]);
}
