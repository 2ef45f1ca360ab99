import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type HeldAction, holdBack } from "../../../lib/toast/hold-back.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { revokeToken, tokensKey } from "../api/tokens.ts";
import { tokenMessages } from "../messages.ts";

/** Time to think better of it: WCAG 2.2, 2.2.1 asks for 20 seconds at least. */
const heldMs = 20_000;

/** A token, or an OAuth client. */
export interface Revocable {
  readonly id: string;
  readonly name: string;
}

export interface Revocation {
  isPending(token: Revocable): boolean;
  /** Revokes after 20 seconds, unless it is taken back; the clock stops while nobody looks at the page. */
  begin(token: Revocable): void;
  now(token: Revocable): void;
  undo(token: Revocable): void;
}

/** Revoking by undo instead of by "are you sure": leaving the page carries out what was asked for. */
export function useRevocation(): Revocation {
  const held = useRef(new Map<string, HeldAction>());
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const revoke = useRevoke();
  const toasts = useToasts();
  const texts = useTexts(tokenMessages);
  useLeaving(held);
  const forget = (token: Revocable, toast: number) => {
    held.current.delete(token.id);
    setPending(new Set(held.current.keys()));
    toasts.dismiss(toast);
  };
  return {
    isPending: (token) => pending.has(token.id),
    begin(token) {
      if (held.current.has(token.id)) return;
      const undo = { label: texts.undo, run: () => held.current.get(token.id)?.undo() };
      const toast = toasts.add({ kind: "done", text: texts.revoking(token.name), undo });
      const run = () => {
        forget(token, toast);
        void revoke(token);
      };
      held.current.set(token.id, holdBack({ ms: heldMs, run, undone: () => forget(token, toast) }));
      setPending(new Set(held.current.keys()));
    },
    now: (token) => held.current.get(token.id)?.now(),
    undo: (token) => held.current.get(token.id)?.undo(),
  };
}

function useRevoke(): (token: Revocable) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(tokenMessages);
  return async (token) => {
    try {
      await revokeToken(api, token.id);
      toasts.add({ kind: "done", text: texts.revoked(token.name) });
    } catch {
      toasts.add({ kind: "failed", text: texts.notRevoked(token.name) });
    }
    await queries.invalidateQueries({ queryKey: tokensKey });
  };
}

/** Stops the clocks while the page is out of sight, and carries out what waits when it is left. */
function useLeaving(held: RefObject<ReadonlyMap<string, HeldAction>>): void {
  useEffect(() => {
    const each = (act: (action: HeldAction) => void) => {
      for (const action of Array.from(held.current.values())) act(action);
    };
    const look = () => each((action) => (document.hidden ? action.pause() : action.resume()));
    const leave = () => each((action) => action.now());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [held]);
}
