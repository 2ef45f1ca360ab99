/** Lists of terms as lines of text, as a person edits them, and back. */
export const termLines = {
  prices: { write: writePrices, read: readPrices },
  levels: { write: writeLevels, read: readLevels },
  reminders: { write: writeReminders, read: readReminders },
  perType: { write: writePerType, read: readPerType },
} as const;

/** Minor units as a decimal with two places, and back; what is no number is nothing. */
export function toYuan(minor: number): string {
  return (minor / 100).toFixed(2);
}

export function fromYuan(text: string): number | undefined {
  const number = Number(text.trim());
  return text.trim() === "" || !Number.isFinite(number) ? undefined : Math.round(number * 100);
}

interface PriceRule {
  readonly percent: number;
  readonly foreign?: boolean;
  readonly set?: boolean;
  readonly olderThanYears?: number;
  readonly copiesAtMost?: number;
}

function writePrices(rules: unknown): string {
  return ((rules ?? []) as PriceRule[])
    .map(({ percent, foreign, set, olderThanYears, copiesAtMost }) =>
      [
        String(percent),
        foreign && "foreign",
        set && "set",
        olderThanYears !== undefined && `years=${olderThanYears}`,
        copiesAtMost !== undefined && `copies=${copiesAtMost}`,
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join("\n");
}

function readPrices(text: string): PriceRule[] {
  return linesOf(text).map((line) => {
    const [percent = "", ...facts] = line.split(/\s+/);
    const numbered = (name: string) => {
      const fact = facts.find((one) => one.startsWith(`${name}=`));
      return fact === undefined ? undefined : Number(fact.slice(name.length + 1));
    };
    const [years, copies] = [numbered("years"), numbered("copies")];
    return {
      percent: Number(percent),
      ...(facts.includes("foreign") && { foreign: true }),
      ...(facts.includes("set") && { set: true }),
      ...(years !== undefined && { olderThanYears: years }),
      ...(copies !== undefined && { copiesAtMost: copies }),
    };
  });
}

interface Level {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly percent?: number;
  readonly amount?: number;
}

function writeLevels(levels: unknown): string {
  return ((levels ?? []) as Level[])
    .map(({ id, name, percent, amount }) =>
      [id, name.zh, name.en, percent ?? "", amount === undefined ? "" : toYuan(amount)].join(" | "),
    )
    .join("\n");
}

function readLevels(text: string): Level[] {
  return linesOf(text).map((line) => {
    const [id = "", zh = "", en = "", percent = "", money = ""] = line.split("|").map((part) => part.trim());
    const amount = fromYuan(money);
    return {
      id,
      name: { zh, en },
      ...(percent !== "" && { percent: Number(percent) }),
      ...(amount !== undefined && { amount }),
    };
  });
}

interface Reminder {
  readonly afterDays: number;
  readonly fee: number;
}

function writeReminders(reminders: unknown): string {
  return ((reminders ?? []) as Reminder[]).map(({ afterDays, fee }) => `${afterDays} ${toYuan(fee)}`).join("\n");
}

function readReminders(text: string): Reminder[] | undefined {
  const reminders = linesOf(text).map((line) => {
    const [days = "", fee = ""] = line.split(/\s+/);
    return { afterDays: Number(days), fee: fromYuan(fee) ?? 0 };
  });
  return reminders.length === 0 ? undefined : reminders;
}

function writePerType(limits: unknown): string {
  return Object.entries((limits ?? {}) as Record<string, number>)
    .map(([type, max]) => `${type} ${max}`)
    .join("\n");
}

function readPerType(text: string): Record<string, number> | undefined {
  const entries = linesOf(text).map((line) => {
    const [type = "", max = ""] = line.split(/\s+/);
    return [type, Number(max)] as const;
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
