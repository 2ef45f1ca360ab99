import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A change of the calendars that moves what is due, and how far it is. */
export interface DueMove {
  readonly id: string;
  readonly reason: Bilingual;
  readonly calendarBefore: number;
  readonly calendarAfter: number;
  readonly spanFrom: Date;
  readonly spanTo?: Date;
  readonly state: "moving" | "moved" | "undoing" | "undone";
  readonly atDue?: Date;
  readonly atId: string;
  readonly loans: number;
  readonly holds: number;
  readonly readers: number;
  /** Nowhere to go: a person has to decide. */
  readonly stuck: number;
  /** Not set back when it was undone. */
  readonly kept: number;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly finishedAt?: Date;
  readonly undoneAt?: Date;
}

/** One loan or hold that was moved. */
export interface MovedEntry {
  readonly id: string;
  readonly loanId?: string;
  readonly holdId?: string;
  readonly was: Date;
  readonly is?: Date;
  readonly setBack: boolean;
}
