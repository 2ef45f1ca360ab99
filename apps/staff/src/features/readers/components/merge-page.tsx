import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { newIdempotencyKey } from "@wenyuan/api-client";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Comparison, comparisonQuery, lookAlikesKey, mergeReaders, mergesKey, undoMerge } from "../api/merges.ts";
import { findByCode, readerKey } from "../api/readers.ts";
import { mergeMessages } from "../merge-messages.ts";
import { EvidenceList } from "./evidence-list.tsx";
import styles from "./merge.module.css";
import { SideBySide } from "./side-by-side.tsx";

const route = getRouteApi("/frame/readers/$id/merge");

/** Two records side by side; which of them stays is turned round by one button. */
export function ReaderMergePage() {
  const texts = useTexts(mergeMessages);
  const { id } = route.useParams();
  const { with: other } = route.useSearch();
  return (
    <>
      <p>
        <Link className="more back" to="/reader-duplicates">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.mergeTitle}>{texts.mergeIntro}</PageHead>
      {other === undefined ? <OtherForm id={id} /> : <Both key={`${id} ${other}`} ids={[id, other]} />}
    </>
  );
}

function OtherForm({ id }: { readonly id: string }) {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const navigate = route.useNavigate();
  const [unknown, setUnknown] = useState(false);
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "other") === "" ? { other: texts.otherMissing } : {}),
    send: (values) => findByCode(api, textOf(values, "other")),
    done(found) {
      if (found !== undefined && found !== id) void navigate({ search: { with: found } });
      else setUnknown(true);
    },
  });
  return (
    <Form label={texts.mergeTitle} first sending={sending} submit={texts.compare} busy={texts.finding}>
      <Field
        id="other"
        name="other"
        label={texts.other}
        hint={texts.otherHint}
        error={sending.faults.fields["other"] ?? (unknown ? texts.otherUnknown : undefined)}
        autoComplete="off"
        code
      />
    </Form>
  );
}

function Both({ ids: [winner, loser] }: { readonly ids: readonly [string, string] }) {
  const compared = useQuery(comparisonQuery(useApi(), winner, loser));
  if (compared.error) return <Failed error={compared.error} onRetry={() => void compared.refetch()} />;
  if (!compared.data) return <Bones lines={12} />;
  return <MergeForm comparison={compared.data} />;
}

function MergeForm({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(mergeMessages);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  const [winner, loser] = comparison.sides;
  const [key] = useState(newIdempotencyKey);
  const api = useApi();
  const done = useMerged();
  const sending = useSend({
    send(values) {
      const why = textOf(values, "why");
      const pair = { key, winnerId: winner?.id ?? "", loserId: loser?.id ?? "" };
      return mergeReaders(api, { ...pair, ...(why === "" ? {} : { why }) });
    },
    done: (merge) => done(merge, winner?.id ?? ""),
  });
  if (!winner || !loser) return null;
  const swap = () => void navigate({ params: { id: loser.id }, search: { with: winner.id } });
  return (
    <div className={styles.page}>
      <section aria-label={texts.evidence}>
        <p>
          <strong>{comparison.sure ? texts.sure : texts.perhaps}</strong>
        </p>
        <EvidenceList evidence={comparison.evidence} language={language} />
      </section>
      <SideBySide winner={winner} loser={loser} />
      <Form
        label={texts.mergeTitle}
        sending={sending}
        submit={texts.merge}
        busy={texts.merging}
        aside={<Swap onSwap={swap} />}
      >
        <Field id="why" name="why" label={texts.whyLabel} maxLength={500} autoComplete="off" />
      </Form>
    </div>
  );
}

function Swap({ onSwap }: { onSwap(): void }) {
  const texts = useTexts(mergeMessages);
  return (
    <button type="button" className="btn" onClick={onSwap}>
      ⇄ {texts.swap}
    </button>
  );
}

function useMerged(): (merge: string, winnerId: string) => void {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = route.useNavigate();
  const forget = async (id: string) => {
    for (const queryKey of [readerKey(id), lookAlikesKey, mergesKey, ["reader-comparison"]])
      await queries.invalidateQueries({ queryKey: [...queryKey] });
  };
  return (merge, winnerId) => {
    const undo = async () => {
      await undoMerge(api, merge);
      await forget(winnerId);
      toasts.add({ kind: "done", text: texts.undone });
    };
    toasts.add({ kind: "done", text: texts.merged, undo: { label: texts.undo, run: () => void undo() } });
    void forget(winnerId);
    void navigate({ to: "/readers/$id", params: { id: winnerId } });
  };
}
