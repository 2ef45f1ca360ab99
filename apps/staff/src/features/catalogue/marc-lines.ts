/** A field of a MARC record as it is shown: one line. */
export interface MarcLine {
  readonly tag: string;
  readonly indicators: string;
  /** A control field's value has no code. */
  readonly subfields: readonly { readonly code: string; readonly value: string }[];
}

/** The lines of a record in MARC-in-JSON (Ross Singer's proposal); what does not have that shape is left out. */
export function marcLines(marc: unknown): readonly MarcLine[] {
  const { leader, fields } = (typeof marc === "object" && marc !== null ? marc : {}) as {
    leader?: unknown;
    fields?: unknown;
  };
  const first =
    typeof leader === "string" ? [{ tag: "LDR", indicators: "", subfields: [{ code: "", value: leader }] }] : [];
  return [...first, ...(Array.isArray(fields) ? fields : []).flatMap(fieldLines)];
}

function fieldLines(field: unknown): MarcLine[] {
  if (typeof field !== "object" || field === null) return [];
  return Object.entries(field).map(([tag, content]: [string, unknown]) => {
    if (typeof content === "string") return { tag, indicators: "", subfields: [{ code: "", value: content }] };
    const {
      ind1 = " ",
      ind2 = " ",
      subfields = [],
    } = content as { ind1?: string; ind2?: string; subfields?: Record<string, string>[] };
    return {
      tag,
      indicators: `${ind1}${ind2}`.replaceAll(" ", "#"),
      subfields: subfields.flatMap((one) => Object.entries(one).map(([code, value]) => ({ code, value }))),
    };
  });
}
