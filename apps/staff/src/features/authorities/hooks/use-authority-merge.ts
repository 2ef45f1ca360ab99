import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import type { WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { mergeAuthorities, undoMerge } from "../api/merge-authorities.ts";
import { authorityMergeMessages } from "../merge-messages.ts";

type Authority = WholeAuthority["authority"];

export interface AuthorityMerging {
  readonly merging: boolean;
  merge(winner: Authority, loser: Authority): void;
  undo(loserId: string): void;
}

/** Makes two authorities one, and two again. */
export function useAuthorityMerge(): AuthorityMerging {
  const texts = useTexts(authorityMergeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellFailure = useFailure();
  const navigate = useNavigate();
  const [merging, setMerging] = useState(false);
  const forget = async () => {
    for (const key of ["authority", "authority-versions", "authority-records", "headings"])
      await queries.invalidateQueries({ queryKey: [key] });
  };
  const takeBack = async (loserId: string) => {
    try {
      const back = await undoMerge(api, loserId);
      await forget();
      toasts.add({ kind: "done", text: texts.undone(back.heading) });
      await navigate({ to: "/authorities/$id", params: { id: loserId } });
    } catch (error) {
      tellFailure(error);
    }
  };
  const send = async (winner: Authority, loser: Authority) => {
    setMerging(true);
    try {
      await mergeAuthorities(api, winner, loser);
      await forget();
      const undo = { label: texts.undo, run: () => void takeBack(loser.id) };
      toasts.add({ kind: "done", text: texts.merged(winner.heading), undo });
      await navigate({ to: "/authorities/$id", params: { id: winner.id } });
    } catch (error) {
      tellFailure(error);
    } finally {
      setMerging(false);
    }
  };
  return {
    merging,
    merge: (winner, loser) => {
      if (!merging) void send(winner, loser);
    },
    undo: (loserId) => void takeBack(loserId),
  };
}
