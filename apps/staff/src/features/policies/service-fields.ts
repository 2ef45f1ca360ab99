import type { serviceMessages } from "./service-messages.ts";

type Name = keyof typeof serviceMessages;

/** One thing that a library states of its services, and where it stands in the terms. */
export type ServiceField = { readonly path: string; readonly name: Name; readonly hint?: Name } & (
  | { readonly kind: "count"; readonly most: number }
  /** Empty is no limit. */
  | { readonly kind: "limit"; readonly most: number }
  | { readonly kind: "yes" }
  /** Times of the day, parted by commas. */
  | { readonly kind: "times" }
  | { readonly kind: "choice"; readonly choices: readonly (readonly [value: string, name: Name])[] }
);

const days = (path: string, name: Name, hint?: Name): ServiceField => ({
  kind: "count",
  most: 365,
  path,
  name,
  ...(hint === undefined ? {} : { hint }),
});

/** 委托借书 and 闭架调阅 go on the same kind of terms. */
function bringing(service: "branch" | "stacks"): readonly ServiceField[] {
  return [
    { kind: "yes", path: `${service}.offered`, name: "offered" },
    { kind: "count", most: 1000, path: `${service}.max`, name: "max" },
    { kind: "limit", most: 1000, path: `${service}.perDay`, name: "perDay", hint: "noLimit" },
    { kind: "times", path: `${service}.rounds`, name: "rounds", hint: "roundsHint" },
    { kind: "count", most: 1440, path: `${service}.minutes`, name: "minutes" },
    days(`${service}.days`, "days"),
    days(`${service}.keepDays`, "keepDays"),
  ];
}

/** The terms of service, part by part, in the order in which a library talks of them. */
export const serviceParts: readonly { readonly name: Name; readonly fields: readonly ServiceField[] }[] = [
  {
    name: "queue",
    fields: [
      days("queue.lookAheadDays", "lookAhead", "lookAheadHint"),
      {
        kind: "choice",
        path: "queue.fulfil",
        name: "fulfil",
        choices: [
          ["any", "fulfilAny"],
          ["home-branch", "fulfilHome"],
          ["holding-branch", "fulfilHolding"],
        ],
      },
      {
        kind: "choice",
        path: "queue.localFirst",
        name: "localFirst",
        choices: [
          ["", "localNone"],
          ["pickup", "localPickup"],
          ["reader-branch", "localReader"],
        ],
      },
      { kind: "yes", path: "queue.trapOnOrder", name: "trapOnOrder" },
      {
        kind: "choice",
        path: "slip.reader",
        name: "slipReader",
        choices: [
          ["partial-name", "slipName"],
          ["number-end", "slipNumber"],
          ["hold-number", "slipHold"],
        ],
      },
    ],
  },
  {
    name: "pace",
    fields: [
      days("pace.shelfDays.usual", "shelfUsual"),
      days("pace.shelfDays.longest", "shelfLongest"),
      days("pace.lateDays.usual", "lateUsual"),
      days("pace.lateDays.slow", "lateSlow"),
      days("pace.transitDays", "transitDays"),
      days("pace.overdueDaysCountedOn", "overdueCounted"),
    ],
  },
  { name: "fromBranch", fields: bringing("branch") },
  { name: "fromStacks", fields: bringing("stacks") },
];

/** `9:00，15：30` as the times that it means; nothing when one of them is none. */
export function readTimes(typed: string): readonly string[] | undefined {
  const parts = typed
    .normalize("NFKC")
    .split(/[,、\s]+/)
    .filter((part) => part !== "");
  const times = parts.map((part) => /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/.exec(part));
  if (times.some((time) => time === null)) return undefined;
  return [...new Set(times.map((time) => `${(time?.[1] ?? "").padStart(2, "0")}:${time?.[2] ?? ""}`))].toSorted();
}
