import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { describeFailure } from "../../../lib/view/describe-failure.ts";
import { Empty } from "../../../lib/view/empty.tsx";
import { viewMessages } from "../../../lib/view/messages.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import {
  addGroup,
  changeGroup,
  type Group,
  type GroupWords,
  removeGroup,
  synonymsKey,
  synonymsQuery,
} from "../api/synonyms.ts";
import { synonymMessages } from "../messages.ts";
import { joinWords } from "../split-words.ts";
import type { SynonymsParams } from "../synonyms-params.ts";
import { GroupForm } from "./group-form.tsx";

const route = getRouteApi("/frame/synonyms");

/** The library's own synonyms: added, changed, taken away and back. */
export function SynonymsPage() {
  const texts = useTexts(synonymMessages);
  const { word }: SynonymsParams = route.useSearch();
  const groups = pagedRows(useInfiniteQuery(synonymsQuery(useApi())));
  const { add, change, remove } = useEditing();
  const [changing, setChanging] = useState<Group>();
  const columns: readonly Column<Group>[] = [
    {
      id: "found",
      head: texts.words,
      rowHead: true,
      cell: ({ found }) => joinWords(found),
      sortBy: ({ found }) => found[0] ?? "",
    },
    {
      id: "typed",
      head: texts.typed,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ typed }) => (typed.length === 0 ? <span className="quiet">{texts.either}</span> : joinWords(typed)),
    },
    {
      id: "actions",
      head: texts.actions,
      bare: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: (group) => (
        <span className="row">
          <button type="button" className="btn small" onClick={() => setChanging(group)}>
            {texts.change}
          </button>
          <button type="button" className="btn bare small" onClick={() => remove(group)}>
            {texts.remove}
          </button>
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      {changing === undefined ? (
        <GroupForm
          key={word}
          words={{ found: word === undefined ? [] : [word], typed: [] }}
          label={texts.add}
          submit={texts.add}
          busy={texts.adding}
          send={add}
        />
      ) : (
        <GroupForm
          key={changing.id}
          words={changing}
          label={texts.change}
          submit={texts.save}
          busy={texts.saving}
          send={async (words) => {
            await change(changing.id, words);
            setChanging(undefined);
          }}
          onLeave={() => setChanging(undefined)}
        />
      )}
      <Table
        caption={texts.caption}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <Empty title={texts.none}>
            <p>{texts.noneMore}</p>
          </Empty>
        }
        {...groups}
      />
    </>
  );
}

function useEditing() {
  const texts = useTexts(synonymMessages);
  const viewTexts = useTexts(viewMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const again = () => queries.invalidateQueries({ queryKey: synonymsKey });
  const trying = async (doing: () => Promise<void>) => {
    try {
      await doing();
    } catch (error) {
      const { title, more } = describeFailure(error, viewTexts);
      toasts.add({ kind: "failed", text: [title, more].filter(Boolean).join(" ") });
    }
    await again();
  };
  const takeAway = async ({ id, typed, found }: Group) => {
    await removeGroup(api, id);
    const undo = {
      label: texts.undo,
      run: () => void trying(async () => void (await addGroup(api, { typed, found }))),
    };
    toasts.add({ kind: "done", text: texts.removed(joinWords(found)), undo });
  };
  return {
    async add(words: GroupWords) {
      const id = await addGroup(api, words);
      const undo = { label: texts.undo, run: () => void trying(() => removeGroup(api, id)) };
      toasts.add({ kind: "done", text: texts.added(joinWords(words.found)), undo });
      await again();
    },
    async change(id: string, words: GroupWords) {
      await changeGroup(api, id, words);
      await again();
    },
    remove: (group: Group) => void trying(() => takeAway(group)),
  };
}
