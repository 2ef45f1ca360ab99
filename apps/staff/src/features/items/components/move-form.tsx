import { useQueryClient } from "@tanstack/react-query";
import { CheckField, Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsKey } from "../../../lib/catalogue/record-holdings.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { itemsKey, moveItems } from "../api/items.ts";
import type { Item } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import styles from "./items-page.module.css";

interface MoveFormProps {
  readonly item: Item;
  /** All items of the record, which may go together. */
  readonly all: readonly Item[];
  done(): void;
}

/** Moves an item, or all of the record, to another record: a copy that was put under the wrong title. Can be taken back. */
export function MoveForm({ item, all, done }: MoveFormProps) {
  const texts = useTexts(itemMessages);
  const api = useApi();
  const move = useMove();
  const from = item.recordId;
  const sending = useSend({
    check: (values): Record<string, string> =>
      /^\d{1,18}$/.test(textOf(values, "recordId")) && textOf(values, "recordId") !== from
        ? {}
        : { recordId: texts.moveToUnfit },
    async send(values) {
      const to = textOf(values, "recordId");
      const moving = values.get("all") === null ? [item] : all;
      await moveItems(
        api,
        moving.map(({ id }) => id),
        { recordId: to },
      );
      return { moving, to };
    },
    done({ moving, to }) {
      move.told(moving, { from, to });
      done();
    },
  });
  return (
    <details className={styles.more}>
      <summary>{texts.move}</summary>
      <Form label={texts.move} sending={sending} submit={texts.move} busy={texts.moving}>
        <Field
          id="move-record"
          name="recordId"
          label={texts.moveTo}
          hint={texts.moveHow}
          inputMode="numeric"
          autoComplete="off"
          code
          error={sending.faults.fields["recordId"]}
        />
        {all.length > 1 && <CheckField id="move-all" name="all" label={texts.moveAll(all.length)} />}
      </Form>
    </details>
  );
}

/** Tells of a move and offers to take it back: each goes to the record, and the volume, that it was of. */
function useMove() {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(itemMessages);
  const tellFailure = useFailure();
  const readAgain = async (...recordIds: readonly string[]) =>
    void (await Promise.all(
      recordIds.flatMap((id) => [
        queries.invalidateQueries({ queryKey: itemsKey(id) }),
        queries.invalidateQueries({ queryKey: holdingsKey(id) }),
      ]),
    ));
  const back = async (items: readonly Item[], way: { readonly from: string; readonly to: string }) => {
    try {
      for (const [volumeId, same] of Map.groupBy(items, (item) => item.volumeId ?? ""))
        await moveItems(
          api,
          same.map(({ id }) => id),
          { recordId: way.from, ...(volumeId === "" ? {} : { volumeId }) },
        );
      toasts.add({ kind: "done", text: texts.moved(items.length, way.from) });
    } catch (error) {
      tellFailure(error);
    }
    await readAgain(way.from, way.to);
  };
  return {
    told(items: readonly Item[], way: { readonly from: string; readonly to: string }) {
      toasts.add({
        kind: "done",
        text: texts.moved(items.length, way.to),
        undo: { label: texts.undo, run: () => void back(items, way) },
      });
      void readAgain(way.from, way.to);
    },
  };
}
