import { useSyncExternalStore } from "react";
import { type OfflineDesk, type OfflineState, offlineDesk } from "./offline-desk.ts";

/** The desk without a network, and where it stands. */
export function useOfflineDesk(): OfflineDesk & { readonly now: OfflineState } {
  const desk = offlineDesk();
  return { ...desk, now: useSyncExternalStore(desk.subscribe, desk.state) };
}
