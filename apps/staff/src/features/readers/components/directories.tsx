import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import {
  type Directory,
  deleteDirectory,
  directoriesKey,
  directoriesQuery,
  readDirectory,
} from "../api/directories.ts";
import { directoryMessages } from "../directory-messages.ts";
import { DirectoryForm } from "./directory-form.tsx";

/** Directories of the campus that lists of people are read from: set up, read for a preview, or every night. */
export function Directories() {
  const texts = useTexts(directoryMessages);
  const directories = pagedRows(useInfiniteQuery(directoriesQuery(useApi())));
  const [chosen, setChosen] = useState<Directory>();
  return (
    <details>
      <summary>{texts.title}</summary>
      <div className="stackv">
        <Table
          caption={texts.known}
          columns={useColumns(setChosen)}
          rowKey={({ id }) => id}
          empty={<p className="quiet">{texts.none}</p>}
          {...directories}
        />
        <DirectoryForm key={chosen?.id ?? ""} saved={chosen} onNew={() => setChosen(undefined)} />
      </div>
    </details>
  );
}

function useColumns(edit: (directory: Directory) => void): readonly Column<Directory>[] {
  const texts = useTexts(directoryMessages);
  const { language } = useLanguage();
  const api = useApi();
  const act = useAct(directoriesKey);
  const navigate = useNavigate();
  return useMemo(() => {
    const read = (source: string) =>
      act(async () => {
        await navigate({ to: "/reader-feeds/$id", params: { id: await readDirectory(api, source) } });
        return undefined;
      });
    const remove = (source: string) =>
      act(async () => {
        await deleteDirectory(api, source);
        return texts.removed;
      });
    return [
      { id: "source", head: texts.source, rowHead: true, cell: ({ source }) => source },
      { id: "url", head: texts.url, cell: ({ url }) => url },
      { id: "when", head: texts.when, cell: ({ nightly }) => (nightly ? texts.night : texts.byHand) },
      {
        id: "last",
        head: texts.lastRun,
        cell: ({ lastRunAt, lastFault }) => {
          if (lastRunAt === undefined) return texts.never;
          return [momentInWords(new Date(lastRunAt), language), ...(lastFault === undefined ? [] : [texts.fault])].join(
            " · ",
          );
        },
      },
      {
        id: "act",
        head: texts.act,
        bare: true,
        cell: ({ source, ...rest }) => (
          <span className="row">
            <button type="button" className="btn small" onClick={() => edit({ source, ...rest })}>
              {texts.edit}
              <span className="hide"> {source}</span>
            </button>
            <button type="button" className="btn small" onClick={() => void read(source)}>
              {texts.read}
            </button>
            <button type="button" className="btn bare small" onClick={() => void remove(source)}>
              {texts.remove}
            </button>
          </span>
        ),
      },
    ];
  }, [texts, language, api, act, navigate, edit]);
}
