/** One measured thing (docs/architecture.md). */
export interface MeasuredRow {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly peers?: Readonly<Record<string, number>>;
  /** Ours against the peer that the aim names; above 1 is better. */
  readonly ratio?: number;
  readonly aim?: string;
  readonly met?: boolean;
}

export function printRows(rows: readonly MeasuredRow[]): void {
  console.table(
    rows.map(({ what, ours, unit, peers = {}, ratio, aim, met }) => ({
      what,
      ours: `${ours} ${unit}`,
      ...peers,
      ...(ratio === undefined ? {} : { ratio }),
      ...(aim === undefined ? {} : { aim }),
      ...(met === undefined ? {} : { met }),
    })),
  );
}
