/** What the library says it holds of a record at one location (馆藏记录), in its own words. */
export interface Holdings {
  readonly id: string;
  readonly recordId: string;
  readonly location: string;
  readonly callNumber?: string;
  /** 馆藏说明 as readers see it: 1998,no.1–2024,no.12 (缺 2003,no.4). */
  readonly statement?: string;
  readonly version: number;
}

export interface HoldingsFacts {
  readonly location: string;
  readonly callNumber?: string;
  readonly statement?: string;
}
