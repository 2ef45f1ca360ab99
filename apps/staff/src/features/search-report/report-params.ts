export const spans = [7, 30, 92] as const;
export type Span = (typeof spans)[number];

/** What the report shows, as the address says it. */
export interface ReportParams {
  readonly all?: true;
  readonly days?: Span;
  /** The search that is explained. */
  readonly q?: string;
}

export function readReportParams({ all, days, q }: Record<string, unknown>): ReportParams {
  const span = spans.find((one) => String(one) === String(days));
  return {
    ...(all === true ? { all } : {}),
    ...(span === undefined ? {} : { days: span }),
    ...(typeof q === "string" || typeof q === "number" ? { q: String(q) } : {}),
  };
}
