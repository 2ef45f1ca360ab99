import { FAIR_QUEUE, type QueuePolicy, type Turnaround } from "@wenyuan/lending-rules";

/** How a library fills holds, keeps them, and brings what readers ask for. A version for each change, as with the lending policies. */
export interface ServiceTerms {
  readonly queue: QueuePolicy;
  /** Branches without a hold shelf: nothing is fetched there. */
  readonly notPickups?: readonly string[];
  /** What an estimate is made of, beside the policies' loan periods. */
  readonly pace: Omit<Turnaround, "loanDays">;
  readonly slip: {
    /** How a slip on the hold shelf names its reader: 王＊＊, the last four of the card's number, or the hold's own number. */
    readonly reader: SlipReader;
  };
  /** 委托借书: from another branch. */
  readonly branch: BringTerms;
  /** 闭架调阅: out of closed stacks. */
  readonly stacks: BringTerms;
}

export const slipReaders = ["partial-name", "number-end", "hold-number"] as const;
export type SlipReader = (typeof slipReaders)[number];

/** On which terms a copy is fetched and brought. */
export interface BringTerms {
  readonly offered: boolean;
  /** Open requests of one reader; by category where it differs. */
  readonly max: number;
  readonly maxByCategory: Readonly<Record<string, number>>;
  /** Requests of one reader in a day; null is no limit. */
  readonly perDay: number | null;
  /** `HH:MM` on the wall: when runners set out. What is asked for later goes with the next round, if need be of the next open day. */
  readonly rounds: readonly string[];
  /** From the round to the desk. */
  readonly minutes: number;
  /** Open days on top of it. */
  readonly days: number;
  readonly keepDays: number;
}

/** What a library begins with, until it states its own. */
export const SHIPPED_SERVICES: ServiceTerms = {
  queue: FAIR_QUEUE,
  pace: {
    shelfDays: { usual: 2, longest: 7 },
    lateDays: { usual: 0, slow: 7 },
    transitDays: 1,
    overdueDaysCountedOn: 60,
  },
  slip: { reader: "partial-name" },
  branch: {
    offered: true,
    max: 5,
    maxByCategory: {},
    perDay: null,
    rounds: ["10:00", "15:00"],
    minutes: 0,
    days: 1,
    keepDays: 5,
  },
  stacks: {
    offered: true,
    max: 5,
    maxByCategory: {},
    perDay: 10,
    rounds: ["09:00", "10:30", "14:00", "15:30", "17:00"],
    minutes: 30,
    days: 0,
    keepDays: 3,
  },
};
