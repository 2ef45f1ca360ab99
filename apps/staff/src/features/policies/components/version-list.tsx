import { useInfiniteQuery } from "@tanstack/react-query";
import type { PolicySet } from "@wenyuan/lending-rules";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { readVersion, type Version, versionsQuery } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";

interface VersionListProps {
  readonly current: number;
  readonly mayEdit: boolean;
  load(draft: PolicySet): void;
}

/** Every version: who, when, why; one can go back to each. */
export function VersionList(props: VersionListProps) {
  const texts = useTexts(policyMessages);
  const columns = useVersionColumns(props);
  const list = pagedRows(useInfiniteQuery(versionsQuery(useApi())));
  return (
    <Table<Version>
      caption={texts.versions}
      columns={columns}
      rowKey={({ id }) => id}
      isMarked={({ version }) => version === props.current}
      empty={<Empty title={texts.noVersions} />}
      {...list}
    />
  );
}

function useVersionColumns({ current, mayEdit, load }: VersionListProps): Column<Version>[] {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const api = useApi();
  const toasts = useToasts();
  const goBack = async (version: number) => {
    load(await readVersion(api, version));
    toasts.add({ kind: "done", text: texts.restored(version) });
  };
  return [
    { id: "version", head: texts.version, rowHead: true, cell: ({ version }) => version },
    { id: "at", head: texts.madeAt, cell: ({ madeAt }) => momentInWords(new Date(madeAt), language) },
    { id: "by", head: texts.madeBy, cell: ({ madeBy }) => <Actor by={madeBy} /> },
    { id: "why", head: texts.why, cell: ({ reason }) => reason ?? "" },
    ...(mayEdit
      ? [
          {
            id: "back",
            head: texts.act,
            bare: true,
            cell: ({ version }: Version) =>
              version === current ? null : (
                <button type="button" className="btn small" onClick={() => void goBack(version)}>
                  {texts.restore}
                  <span className="hide"> {version}</span>
                </button>
              ),
          } as Column<Version>,
        ]
      : []),
  ];
}
