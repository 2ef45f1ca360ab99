import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { newIdempotencyKey } from "@wenyuan/api-client";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { calendarsKey, type DueMove, type MovedEntry, movedQuery, moveQuery, undoMove } from "../api/calendars.ts";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";

const route = getRouteApi("/frame/due-moves/$id");

/** One closing: whom it moved, from when to when, and the way back. */
export function MovePage() {
  const texts = useTexts(calendarMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(moveQuery(useApi(), id));
  return (
    <div className={styles.page}>
      <p>
        <Link className="more back" to="/calendars">
          {texts.back}
        </Link>
      </p>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <MoveView move={data} /> : !error && <Bones />}
    </div>
  );
}

function MoveView({ move }: { readonly move: DueMove }) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const may = useMay()("circulation.closing.declare");
  const { reason, state, loans, readers, holds, stuck, kept, madeAt } = move;
  return (
    <>
      <PageHead title={reason[language]}>
        {texts[state as "moved"]} · {momentInWords(new Date(madeAt), language)}
      </PageHead>
      <dl className="facts" aria-live="polite">
        <dt>{texts.loans}</dt>
        <dd>{loans}</dd>
        <dt>{texts.readers}</dt>
        <dd>{readers}</dd>
        <dt>{texts.holds}</dt>
        <dd>{holds}</dd>
      </dl>
      {stuck > 0 && <p className="note">{texts.stuck(stuck)}</p>}
      {state === "undone" && kept > 0 && <p className="note">{texts.kept(kept)}</p>}
      {state === "moved" && may && <UndoForm id={move.id} />}
      <MovedList id={move.id} />
    </>
  );
}

function UndoForm({ id }: { readonly id: string }) {
  const texts = useTexts(calendarMessages);
  const api = useApi();
  const queries = useQueryClient();
  const undo = useMutation({ mutationFn: (reason: string) => undoMove(api, { id, reason }, newIdempotencyKey()) });
  const sending = useSend({
    check: (values) => (textOf(values, "reason") === "" ? { reason: texts.missing } : {}),
    send: (values) => undo.mutateAsync(textOf(values, "reason")),
    done() {
      void queries.invalidateQueries({ queryKey: ["due-moves"] });
      void queries.invalidateQueries({ queryKey: calendarsKey });
    },
  });
  return (
    <Form label={texts.undo} sending={sending} submit={texts.undo} busy={texts.undoing}>
      <Field
        id="reason"
        name="reason"
        label={texts.undoWhy}
        hint={texts.undoHint}
        maxLength={500}
        autoComplete="off"
        error={sending.faults.fields["reason"]}
      />
    </Form>
  );
}

function MovedList({ id }: { readonly id: string }) {
  const texts = useTexts(calendarMessages);
  const columns = useMovedColumns();
  const list = pagedRows(useInfiniteQuery(movedQuery(useApi(), id)));
  return (
    <section className="stackv" aria-labelledby="moved-title">
      <h2 id="moved-title">{texts.list}</h2>
      <Table<MovedEntry>
        caption={texts.list}
        columns={columns}
        rowKey={(entry) => entry.id}
        empty={<Empty title={texts.none} />}
        {...list}
      />
    </section>
  );
}

function useMovedColumns(): Column<MovedEntry>[] {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const moment = (at: string | undefined) => (at === undefined ? texts.nowhere : momentInWords(new Date(at), language));
  return [
    {
      id: "item",
      head: texts.item,
      rowHead: true,
      cell: ({ title, barcode, kind }) => (
        <>
          {title} <small className="cn">{barcode}</small>
          {kind === "hold" && <small className="quiet"> {texts.onShelf}</small>}
        </>
      ),
    },
    {
      id: "reader",
      head: texts.reader,
      cell: ({ reader }) =>
        reader && (
          <Link to="/readers/$id" params={{ id: reader.id }}>
            {reader.name} <small className="cn">{reader.number}</small>
          </Link>
        ),
    },
    { id: "was", head: texts.was, cell: ({ was }) => moment(was) },
    {
      id: "is",
      head: texts.is,
      cell: ({ is, setBack }) => (
        <>
          {moment(is)} {setBack && <small className="quiet">{texts.setBack}</small>}
        </>
      ),
    },
  ];
}
