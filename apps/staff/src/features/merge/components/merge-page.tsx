import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { answerOf, idempotencyHeader, newIdempotencyKey } from "@wenyuan/api-client";
import { toMarcJson } from "@wenyuan/marc";
import { Field } from "@wenyuan/ui";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { marcOf, recordQuery, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { editedFields, editedRecord } from "../../../lib/marc/edited-field.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Choice, chosenOf, type Pair, pairFields, usualChoice } from "../merge-choice.ts";
import { mergeMessages } from "../messages.ts";
import { FieldPairs } from "./field-pairs.tsx";
import styles from "./merge.module.css";

const route = getRouteApi("/frame/records/$id/merge");

/** Two records become one: which fields stay is chosen field by field. */
export function MergePage() {
  const texts = useTexts(mergeMessages);
  const { id } = route.useParams();
  const { with: other } = route.useSearch();
  return (
    <>
      <p>
        <Link className="more back" to="/records/$id" params={{ id }}>
          {texts.toRecord}
        </Link>
      </p>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      {other === undefined ? <OtherForm id={id} /> : <BothRecords key={`${id} ${other}`} ids={[id, other]} />}
    </>
  );
}

function OtherForm({ id }: { readonly id: string }) {
  const texts = useTexts(mergeMessages);
  const navigate = route.useNavigate();
  const sending = useSend({
    check: (values) => {
      const other = textOf(values, "other");
      const fault = /^\d{1,18}$/.test(other) ? (other === id ? texts.itself : "") : texts.otherMissing;
      return fault === "" ? {} : { other: fault };
    },
    send: (values) => Promise.resolve(textOf(values, "other")),
    done: (other) => void navigate({ search: { with: other } }),
  });
  return (
    <Form label={texts.title} first sending={sending} submit={texts.compare} busy={texts.compare}>
      <Field
        id="other"
        name="other"
        label={texts.other}
        hint={texts.otherHint}
        error={sending.faults.fields.other}
        inputMode="numeric"
        code
      />
    </Form>
  );
}

function BothRecords({ ids: [left, right] }: { readonly ids: readonly [string, string] }) {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const one = useQuery(recordQuery(api, left));
  const other = useQuery(recordQuery(api, right));
  const error = one.error ?? other.error;
  if (error) return <Failed error={error} />;
  if (!one.data || !other.data) return <Bones lines={12} />;
  if (one.data.profile !== other.data.profile)
    return (
      <div className="note no">
        <p>
          <strong>{texts.formats}</strong>
        </p>
      </div>
    );
  return <MergeForm winner={one.data} loser={other.data} />;
}

interface MergeFormProps {
  readonly winner: StaffRecord;
  readonly loser: StaffRecord;
}

function MergeForm({ winner, loser }: MergeFormProps) {
  const texts = useTexts(mergeMessages);
  const navigate = route.useNavigate();
  const pairs = useMemo(() => pairFields(editedFields(marcOf(winner)), editedFields(marcOf(loser))), [winner, loser]);
  const [choices, setChoices] = useState<ReadonlyMap<Pair, Choice>>(new Map());
  const choiceOf = (pair: Pair) => choices.get(pair) ?? usualChoice(pair);
  const { merge, merging, error } = useMerge({ winner, loser });
  const swap = () => void navigate({ params: { id: loser.id }, search: { with: winner.id } });
  return (
    <div className={styles.page}>
      <div className={styles.heads}>
        {[winner, loser].map((record, i) => (
          <div key={record.id}>
            <small className="quiet">{i === 0 ? texts.stays : texts.goes}</small>
            <h2 lang={langOf(record.title)}>
              <Link to="/records/$id" params={{ id: record.id }}>
                {record.title || record.id}
              </Link>
            </h2>
            <span className="cn quiet">{record.id}</span>
          </div>
        ))}
        <button type="button" className="btn small" onClick={swap}>
          ⇄ {texts.swap}
        </button>
      </div>
      <FieldPairs
        pairs={pairs}
        choiceOf={choiceOf}
        onChoose={(pair, choice) => setChoices(new Map(choices).set(pair, choice))}
      />
      {error !== undefined && <Failed error={error} />}
      <div className="row">
        <button
          type="button"
          className="btn main"
          aria-disabled={merging || undefined}
          onClick={() => merge(pairs.flatMap((pair) => chosenOf(pair, choiceOf(pair))))}
        >
          {merging ? texts.merging : texts.merge}
        </button>
      </div>
    </div>
  );
}

function useMerge({ winner, loser }: MergeFormProps) {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = route.useNavigate();
  const [merging, setMerging] = useState(false);
  const [error, setError] = useState<unknown>();
  const forget = () => queries.invalidateQueries({ queryKey: ["record"] });
  const undo = async () => {
    await answerOf(api.POST("/api/v1/records/{id}/unmerge", { params: { path: { id: loser.id } } }));
    await forget();
    toasts.add({ kind: "done", text: texts.undone });
  };
  const send = async (fields: Parameters<typeof editedRecord>[0]) => {
    setMerging(true);
    setError(undefined);
    try {
      const body = {
        loserId: loser.id,
        version: winner.version,
        loserVersion: loser.version,
        marc: { ...toMarcJson(editedRecord(fields)) },
      };
      const params = { path: { id: winner.id }, header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
      await answerOf(api.POST("/api/v1/records/{id}/merge", { params, body }));
      await forget();
      toasts.add({ kind: "done", text: texts.merged, undo: { label: texts.undo, run: () => void undo() } });
      await navigate({ to: "/records/$id", params: { id: winner.id } });
    } catch (caught) {
      setError(caught);
    } finally {
      setMerging(false);
    }
  };
  return {
    merging,
    error,
    merge: (fields: Parameters<typeof editedRecord>[0]) => {
      if (!merging) void send(fields);
    },
  };
}
