import { KeepFields, type KeptFields } from "./keep-fields.tsx";

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface YearsFacetProps {
  readonly id: string;
  readonly action: string;
  /** What the drawing shows, in words: "Works by year, 1920 to 2026, most in 2008". */
  readonly summary: string;
  /** Sorted by year. */
  readonly years: readonly YearCount[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly labels: { readonly from: string; readonly to: string; readonly button: string };
  /** The rest of the query, as hidden fields. */
  readonly keep?: KeptFields | undefined;
}

const BARS = 30;
const WIDTH = 240;
const HEIGHT = 44;

/** Years as a drawing that shows where the works lie, and two fields that choose. */
export function YearsFacet({ id, action, summary, years, from, to, labels, keep }: YearsFacetProps) {
  return (
    <form className="years" action={action}>
      {years.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
          {yearBars(coreYears(years), { from, to }).map((bar) => (
            <rect
              key={bar.x}
              className={bar.on ? "on" : undefined}
              x={bar.x}
              y={HEIGHT - bar.h}
              width={6}
              height={bar.h}
            />
          ))}
        </svg>
      )}
      <KeepFields fields={keep} />
      <div>
        <YearInput id={`${id}-from`} name="from" label={labels.from} value={from} />
        <span aria-hidden="true">–</span>
        <YearInput id={`${id}-to`} name="to" label={labels.to} value={to} />
        <button className="btn small">{labels.button}</button>
      </div>
    </form>
  );
}

interface YearInputProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: number | undefined;
}

function YearInput({ id, name, label, value }: YearInputProps) {
  return (
    <>
      <label className="hide" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        {...{ id, name }}
        defaultValue={value}
        inputMode="numeric"
        maxLength={4}
        placeholder={label}
      />
    </>
  );
}

interface YearBar {
  readonly x: number;
  readonly h: number;
  readonly on: boolean;
}

interface YearRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The years between which all but the outermost hundredth of the works lie: one wrong year must not flatten the rest. */
export function coreYears(years: readonly YearCount[]): readonly YearCount[] {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  return years.filter(({ count }) => {
    const before = passed;
    passed += count;
    return passed > total * 0.01 && before < total * 0.99;
  });
}

/** At most 30 bars of equal spans of years; the highest fills the drawing, one work is at least 2 units high. */
export function yearBars(
  years: readonly YearCount[],
  { from = -Infinity, to = Infinity }: YearRange,
): readonly YearBar[] {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const span = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const sums = Array.from({ length: BARS }, () => 0);
  for (const { year, count } of years) {
    const at = Math.floor((year - first) / span);
    sums[at] = (sums[at] ?? 0) + count;
  }
  const chosen = from > -Infinity || to < Infinity;
  const most = Math.max(1, ...sums);
  return sums.map((sum, i) => {
    const start = first + i * span;
    return {
      x: i * (WIDTH / BARS),
      h: sum === 0 ? 0 : Math.max(2, Math.round((sum / most) * HEIGHT)),
      on: chosen && start + span > from && start <= to,
    };
  });
}
