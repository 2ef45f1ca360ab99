import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type BatchLine, batchesQuery } from "../api/batches.ts";
import { batchMessages } from "../messages.ts";

type StateName = "previewed" | "running" | "done" | "undoing" | "undone";

/** All batch changes, the newest first. */
export function BatchesPage() {
  const texts = useTexts(batchMessages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const batches = pagedRows(useInfiniteQuery(batchesQuery(useApi())));
  useKey("n", { label: texts.new, group: texts.title }, () => void navigate({ to: "/batch-changes/new" }));
  const columns: readonly Column<BatchLine>[] = [
    { id: "id", head: texts.number, rowHead: true, cell: ({ id }) => id },
    { id: "when", head: texts.when, cell: ({ createdAt }) => momentInWords(new Date(createdAt), language) },
    { id: "what", head: texts.what, cell: (batch) => whatOf(batch, texts) },
    { id: "state", head: texts.state, cell: ({ state }) => texts[state as StateName] },
    { id: "count", head: texts.count, figures: true, cell: ({ preview }) => preview.changed.toLocaleString() },
  ];
  return (
    <>
      <PageHead
        title={texts.title}
        action={
          <Link className="btn main" to="/batch-changes/new">
            {texts.new} <Keys combo="n" />
          </Link>
        }
      >
        {texts.intro}
      </PageHead>
      <Table
        caption={texts.title}
        columns={columns}
        {...batches}
        rowKey={({ id }) => id}
        empty={<Empty title={texts.empty} />}
        open={({ id }) => void navigate({ to: "/batch-changes/$id", params: { id } })}
      />
    </>
  );
}

function whatOf({ target, operations, note }: BatchLine, texts: Record<string, unknown>): string {
  const steps = operations.map((operation) => {
    const name = typeof operation["do"] === "string" ? operation["do"] : "set-item";
    const tag = typeof operation["tag"] === "string" ? ` ${operation["tag"]}` : "";
    return `${String(texts[name])}${tag}`;
  });
  const said = `${String(texts[target])}：${steps.join("，")}`;
  return note === undefined ? said : `${said}（${note}）`;
}
