/** 委托借书: from another branch. 闭架调阅: out of closed stacks. */
export const bringServices = ["branch", "stacks"] as const;
export type BringService = (typeof bringServices)[number];

/** To take home, or to read in the library only. */
export const requestUses = ["home", "reading-room"] as const;
export type RequestUse = (typeof requestUses)[number];

export const openRequestStates = ["requested", "picking", "found", "in-transit", "ready"] as const;
export type OpenRequestState = (typeof openRequestStates)[number];

export const requestEnds = ["fetched", "not-found", "cancelled", "expired"] as const;
export type RequestEnd = (typeof requestEnds)[number];

/** A copy that is on its shelf and is brought to a desk for a reader, as the room keeps it while it is open. */
export interface BringRequest {
  readonly id: string;
  readonly reader: string;
  readonly service: BringService;
  readonly recordId: string;
  readonly volumeId?: string;
  readonly itemId?: string;
  /** The copy that is fetched, and where it stands. */
  readonly copyId: string;
  readonly fromBranch: string;
  readonly fromLocation: string;
  readonly pickup: string;
  readonly use: RequestUse;
  readonly state: OpenRequestState;
  readonly placedAt: Date;
  /** Told to the reader: there by then. */
  readonly expectedAt: Date;
  readonly pickedAt?: Date;
  readonly foundAt?: Date;
  readonly sentAt?: Date;
  readonly readyAt?: Date;
  /** The last day on which it waits at the desk, `YYYY-MM-DD`. */
  readonly keepUntil?: string;
  readonly passedItems: readonly string[];
}

/** What an item's `process` says while it is fetched, waits at a desk, or has to go back to its stacks. */
export const bringProcesses = { fetching: "paged", ready: "awaiting-delivery", back: "returning" } as const;

/** Those of a copy on its way to who asked for it. */
export const comingProcesses: readonly string[] = [bringProcesses.fetching, bringProcesses.ready];

/** Whether an item's process is one of ours. */
export function isBringProcess(process: string | null): boolean {
  return process !== null && (Object.values(bringProcesses) as string[]).includes(process);
}
