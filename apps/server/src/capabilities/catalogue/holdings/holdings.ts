import type { MarcJson } from "@wenyuan/marc";

export interface HoldingsFacts {
  readonly location: string;
  readonly callNumber?: string;
  /** 馆藏说明 as readers see it: 1998,no.1–2024,no.12 (缺 2003,no.4). */
  readonly statement?: string;
  /** Of those that came as a holdings record: where from, its number there, and all of it. */
  readonly source?: string;
  readonly sourceKey?: string;
  readonly marc?: MarcJson;
}

/** What the library says it holds of a record at one location (馆藏记录), in its own words. */
export interface Holdings extends HoldingsFacts {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
}
