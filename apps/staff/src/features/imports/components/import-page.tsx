import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { importQuery } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { ImportProgress } from "./import-progress.tsx";
import { ImportReport } from "./import-report.tsx";
import { ImportSetup } from "./import-setup.tsx";
import { KeptThings } from "./kept-things.tsx";
import { StateMark } from "./state-mark.tsx";

/** One import: set up while it waits, then how far it is and what it came to. */
export function ImportPage() {
  const { id } = useParams({ from: "/frame/imports/$id" });
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const { data: run, error, refetch } = useQuery(importQuery(useApi(), id));
  if (error && !run) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!run) return <Bones />;
  return (
    <>
      <p>
        <Link className="more back" to="/imports">
          {texts.all}
        </Link>
      </p>
      <PageHead title={run.fileName}>
        <StateMark state={run.state} /> · {run.state === "waiting" ? "" : `${run.source} · `}
        <time dateTime={run.startedAt}>{momentInWords(new Date(run.startedAt), language)}</time> ·{" "}
        <Actor by={run.startedBy} />
      </PageHead>
      {run.state === "waiting" ? (
        <ImportSetup run={run} />
      ) : (
        <>
          <ImportProgress run={run} />
          {run.state === "reverted" && <KeptThings id={id} />}
          <ImportReport run={run} />
        </>
      )}
    </>
  );
}
