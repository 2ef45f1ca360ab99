import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { rawTextOf, type Sending, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { addItems, changeItem, itemsKey } from "../api/items.ts";
import { areToConfirm, findingsOf, type ItemFinding } from "../findings.ts";
import { draftFaults, draftFields, type Item, type ItemDraft, itemsOf } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";

export interface ItemFormOptions {
  readonly recordId: string;
  /** The item that is changed; none for new ones. */
  readonly item: Item | undefined;
  done(items: readonly Item[], draft: ItemDraft): void;
}

export interface ItemForm {
  readonly sending: Sending;
  readonly findings: readonly ItemFinding[];
  /** All that stands in the way may be confirmed: the next save does so. */
  readonly toConfirm: boolean;
}

/** Saves the item form: new items together, or one that is changed. What was typed stays whatever happens. */
export function useItemForm({ recordId, item, done }: ItemFormOptions): ItemForm {
  const api = useApi();
  const queries = useQueryClient();
  const texts = useTexts(itemMessages);
  const [keyFor] = useState(createKeyFor);
  const [findings, setFindings] = useState<readonly ItemFinding[]>([]);
  // What is confirmed is what was looked at: a draft that was changed since is checked anew.
  const [refused, setRefused] = useState("");
  const toConfirm = areToConfirm(findings);
  const sending = useSend({
    check(values) {
      const faults = Object.entries(draftFaults(draftIn(values)));
      return Object.fromEntries(faults.map(([field, code]) => [field, texts[code]]));
    },
    async send(values) {
      const draft = draftIn(values);
      const written = JSON.stringify(draft);
      const confirmed = toConfirm && written === refused ? [...new Set(findings.map(({ code }) => code))] : [];
      try {
        return { draft, items: await save(itemsOf(draft), confirmed) };
      } catch (error) {
        setFindings(findingsOf(error));
        setRefused(written);
        throw error;
      }
    },
    done({ draft, items }) {
      setFindings([]);
      void queries.invalidateQueries({ queryKey: itemsKey(recordId) });
      void queries.invalidateQueries({ queryKey: ["record-holdings", recordId] });
      void queries.invalidateQueries({ queryKey: ["call-number-suggestions", recordId] });
      done(items, draft);
    },
  });
  return { sending, findings, toConfirm };

  async function save(items: ReturnType<typeof itemsOf>, confirmed: string[]): Promise<Item[]> {
    const [facts] = items;
    if (item && facts) return [await changeItem(api, item, facts, confirmed)];
    const body = { items, confirmed };
    return await addItems(api, recordId, body, keyFor(body));
  }
}

function draftIn(values: FormData): ItemDraft {
  return Object.fromEntries(draftFields.map((field) => [field, rawTextOf(values, field)])) as ItemDraft;
}
