import { useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "@wenyuan/api-client";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import type { WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { remove, undoTo } from "../api/authority-versions.ts";
import { authorityMessages } from "../messages.ts";

type Authority = WholeAuthority["authority"];

export interface AuthorityActions {
  remove(authority: Authority): void;
  undoTo(authority: Authority, to: number, confirmed?: boolean): void;
  /** What going back would rewrite, while nobody has said whether it may. */
  readonly asked: { readonly to: number; readonly records: number } | undefined;
  forget(): void;
}

/** What is done with an authority as a whole; both can be taken back. */
export function useAuthorityActions(): AuthorityActions {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(authorityMessages);
  const tellFailure = useFailure();
  const [asked, setAsked] = useState<AuthorityActions["asked"]>();
  const done = async ({ id }: Authority, text: string, back?: () => void) => {
    setAsked(undefined);
    for (const key of ["authority", "authority-versions", "headings"])
      await queries.invalidateQueries({ queryKey: key === "headings" ? [key] : [key, id] });
    toasts.add({ kind: "done", text, ...(back ? { undo: { label: texts.undo, run: back } } : {}) });
  };
  const goBack = async (authority: Authority, to: number, confirmed: boolean) => {
    try {
      await done(await undoTo(api, authority, { to, confirmed }), texts.undone(to));
    } catch (error) {
      const records = recordsToConfirm(error);
      if (records === undefined) tellFailure(error);
      else setAsked({ to, records });
    }
  };
  const takeAway = async (authority: Authority) => {
    try {
      const gone = await remove(api, authority);
      await done(gone, texts.removed(gone.heading), () => void goBack(gone, authority.version, true));
    } catch (error) {
      tellFailure(error);
    }
  };
  return {
    remove: (authority) => void takeAway(authority),
    undoTo: (authority, to, confirmed = false) => void goBack(authority, to, confirmed),
    asked,
    forget: () => setAsked(undefined),
  };
}

/** The number of records that the server wants a word about. */
function recordsToConfirm(error: unknown): number | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== "catalogue.authority-to-confirm") return undefined;
  return Number((error.problem as { records?: unknown }).records ?? 0);
}
