export interface NumberRange {
  readonly from?: number;
  readonly to?: number;
}

/** Reads `1990`, `1990-2000`, `1990..2000`, `1990-`, `-1999`, `>=1990`, `<2000`, `[1990 TO 2000]`; undefined when it is none of these. */
export function readRange(text: string): NumberRange | undefined {
  const compact = text
    .normalize("NFKC")
    .replace(/[\s[\]]/g, "")
    .replace(/[–—－]/g, "-");
  const compared = /^(>=|<=|>|<)(\d{1,9})$/.exec(compact);
  if (compared !== null) return comparison(compared[1]!, Number(compared[2]));
  const match = /^(\d{1,9}|\*)?(?:(-|\.\.|TO)(\d{1,9}|\*)?)?$/i.exec(compact);
  if (match === null) return undefined;
  const [, first, joint, second] = match;
  const from = first === undefined || first === "*" ? undefined : Number(first);
  if (joint === undefined) return from === undefined ? undefined : { from, to: from };
  const to = second === undefined || second === "*" ? undefined : Number(second);
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) return { from: to, to: from };
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function comparison(sign: string, bound: number): NumberRange {
  if (sign === ">") return { from: bound + 1 };
  if (sign === "<") return { to: bound - 1 };
  return sign === ">=" ? { from: bound } : { to: bound };
}
