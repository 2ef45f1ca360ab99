import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { describeFailure } from "../../../lib/view/describe-failure.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { viewMessages } from "../../../lib/view/messages.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Batch, batchQuery, isUnderWay, startBatch, undoBatch } from "../api/batches.ts";
import { batchMessages } from "../messages.ts";
import styles from "./batch.module.css";
import { EntryList } from "./entry-list.tsx";
import { SampleList } from "./sample-list.tsx";

const route = getRouteApi("/frame/batch-changes/$id");

/** One batch: what it would do, how far it is, what it came to, and the way back. */
export function BatchPage() {
  const texts = useTexts(batchMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(batchQuery(useApi(), id));
  return (
    <>
      <p>
        <Link className="more back" to="/batch-changes">
          {texts.back}
        </Link>
      </p>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <BatchView batch={data} /> : !error && <Bones />}
    </>
  );
}

function BatchView({ batch }: { readonly batch: Batch }) {
  const texts = useTexts(batchMessages);
  const { language } = useLanguage();
  const { id, state, note, preview, outcomes, samples, target } = batch;
  const act = useBatchAction(id);
  const states = {
    previewed: texts.previewed,
    running: texts.running,
    done: texts.done,
    undoing: texts.undoing,
    undone: texts.undone,
  };
  return (
    <div className={styles.page}>
      <PageHead title={`${texts.title} ${id}`}>
        {states[state as keyof typeof states]} ·{" "}
        <time dateTime={batch.createdAt}>{momentInWords(new Date(batch.createdAt), language)}</time> ·{" "}
        <Actor by={batch.createdBy} />
        {note !== undefined && ` · ${note}`}
      </PageHead>
      <Counts batch={batch} />
      {isUnderWay(batch) && <Progress batch={batch} />}
      {state === "previewed" && (
        <div className="row">
          <button
            type="button"
            className="btn main"
            aria-disabled={preview.changed === 0 || undefined}
            onClick={() => {
              if (preview.changed > 0) act(startBatch);
            }}
          >
            {preview.changed === 0 ? texts.nothing : texts.start(preview.changed)}
          </button>
        </div>
      )}
      {state === "done" && outcomes.changed > 0 && (
        <div className="row">
          <button type="button" className="btn" onClick={() => act(undoBatch)}>
            {texts.undo}
          </button>
        </div>
      )}
      {outcomes.kept > 0 && <EntryList id={id} target={target} outcome="kept" title={texts.keptList} />}
      {outcomes.refused > 0 && <EntryList id={id} target={target} outcome="refused" title={texts.refusedList} />}
      {samples.length > 0 && <SampleList samples={samples} target={target} />}
    </div>
  );
}

function Counts({ batch: { state, preview, outcomes } }: { readonly batch: Batch }) {
  const texts = useTexts(batchMessages);
  const { language } = useLanguage();
  const shown =
    state === "previewed"
      ? [
          texts.willChange(preview.changed),
          texts.unchanged(preview.unchanged),
          ...(preview.refused > 0 ? [texts.refused(preview.refused)] : []),
          ...(preview.missing > 0 ? [texts.missing(preview.missing)] : []),
        ]
      : [
          ...(outcomes.waiting > 0 ? [texts.waiting(outcomes.waiting)] : []),
          ...(outcomes.changed > 0 ? [texts.changedDone(outcomes.changed)] : []),
          ...(outcomes.undone > 0 ? [texts.undoneDone(outcomes.undone)] : []),
          ...(outcomes.kept > 0 ? [texts.kept(outcomes.kept)] : []),
          ...(outcomes.unchanged > 0 ? [texts.unchanged(outcomes.unchanged)] : []),
          ...(outcomes.refused > 0 ? [texts.refused(outcomes.refused)] : []),
        ];
  return (
    <output className={styles.counts} lang={language === "zh" ? "zh-CN" : "en"}>
      {shown.map((text, i) => (i === 0 ? <b key={text}>{text}</b> : <span key={text}>{text}</span>))}
    </output>
  );
}

function Progress({ batch: { state, outcomes, preview } }: { readonly batch: Batch }) {
  const texts = useTexts(batchMessages);
  const left = state === "running" ? outcomes.waiting : outcomes.changed;
  const all = state === "running" ? preview.selected : outcomes.changed + outcomes.undone + outcomes.kept;
  return <progress className={styles.progress} aria-label={texts.progress} max={all} value={all - left} />;
}

function useBatchAction(id: string): (act: typeof startBatch) => void {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(viewMessages);
  const run = async (act: typeof startBatch) => {
    try {
      queries.setQueryData(batchQuery(api, id).queryKey, await act(api, id));
    } catch (error) {
      const { title, more } = describeFailure(error, texts);
      toasts.add({ kind: "failed", text: [title, more].filter(Boolean).join(" ") });
    }
    await queries.invalidateQueries({ queryKey: ["batch-changes"] });
  };
  return (act) => void run(act);
}
