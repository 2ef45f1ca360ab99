/** An amount in minor units (分, cents): a whole number, so that sums are exact. Negative amounts are owed the other way. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** An amount; refuses what is not a whole number of minor units that a double holds exactly. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} is not a whole number of minor units`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** The sum; refuses two currencies. */
export function plus(a: Money, b: Money): Money {
  return money(a.minor + inSame(a, b).minor, a.currency);
}

/** The difference; refuses two currencies. */
export function minus(a: Money, b: Money): Money {
  return money(a.minor - inSame(a, b).minor, a.currency);
}

export function negated(a: Money): Money {
  return money(-a.minor, a.currency);
}

/** A whole multiple. */
export function times(a: Money, factor: number): Money {
  return money(a.minor * factor, a.currency);
}

/** A percentage, rounded half away from zero to the minor unit: 250 % of ¥10.01 is ¥25.03. */
export function percentOf(a: Money, percent: number): Money {
  const hundredfold = a.minor * percent;
  if (!Number.isSafeInteger(hundredfold)) throw new RangeError(`${percent} % of ${a.minor} cannot be told exactly`);
  return money(Math.sign(hundredfold) * Math.floor((Math.abs(hundredfold) + 50) / 100), a.currency);
}

export function smaller(a: Money, b: Money): Money {
  return a.minor <= inSame(a, b).minor ? a : b;
}

export function sumOf(amounts: Iterable<Money>, currency: string): Money {
  let sum = money(0, currency);
  for (const amount of amounts) sum = plus(sum, amount);
  return sum;
}

/** Divides an amount by weights so that the parts make the whole; what cannot be divided goes to the first parts. */
export function shared(a: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0 || weights.some((weight) => weight < 0)) throw new RangeError("weights must be positive together");
  const parts = weights.map((weight) => Math.trunc((a.minor * weight) / total));
  let rest = a.minor - parts.reduce((sum, part) => sum + part, 0);
  for (let at = 0; rest !== 0; at = (at + 1) % parts.length) {
    if (weights[at] === 0) continue;
    parts[at]! += Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return parts.map((part) => money(part, a.currency));
}

function inSame(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not add up`);
  return b;
}
