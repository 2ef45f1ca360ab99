import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { CheckField, Field } from "@wenyuan/ui";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { type Feed, feedsKey, feedsQuery, uploadFeed } from "../api/feeds.ts";
import { outcomes, outcomeWords, stateWords } from "../feed-words.ts";
import { fileOf } from "../file-of.ts";
import { feedMessages } from "../messages.ts";
import { CourseUpload } from "./course-upload.tsx";
import { Directories } from "./directories.tsx";

/** Every list of people that came, and the place for the next. */
export function FeedsPage() {
  const texts = useTexts(feedMessages);
  const may = useMay()("readers.feed.apply");
  const feeds = pagedRows(useInfiniteQuery(feedsQuery(useApi())));
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Sections>
        {may && <Upload />}
        {may && <Directories />}
        {may && <CourseUpload />}
        <Table
          caption={texts.caption}
          columns={useColumns()}
          rowKey={({ id }) => id}
          open={({ id }) => void navigate({ to: "/reader-feeds/$id", params: { id } })}
          empty={
            <Empty title={texts.none}>
              <p>{texts.noneMore}</p>
            </Empty>
          }
          {...feeds}
        />
      </Sections>
    </>
  );
}

function Upload() {
  const texts = useTexts(feedMessages);
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(fileOf(values) ? {} : { file: texts.fileMissing }),
      ...(textOf(values, "source") === "" ? { source: texts.sourceMissing } : {}),
    }),
    send: (values) =>
      uploadFeed(api, {
        file: fileOf(values)!,
        source: textOf(values, "source"),
        complete: values.get("complete") !== null,
      }),
    done({ id }) {
      void queries.invalidateQueries({ queryKey: feedsKey });
      void navigate({ to: "/reader-feeds/$id", params: { id } });
    },
  });
  const { fields } = sending.faults;
  return (
    <Form label={texts.upload} sending={sending} submit={texts.upload} busy={texts.uploading}>
      <div className={fields["file"] === undefined ? "field" : "field wrong"}>
        <label htmlFor="feed-file">{texts.file}</label>
        {fields["file"] !== undefined && <p className="why">{fields["file"]}</p>}
        <input id="feed-file" className="input" type="file" name="file" accept=".xlsx,.csv,.txt,.tsv" />
      </div>
      <Field
        id="feed-source"
        name="source"
        label={texts.source}
        hint={texts.sourceHint}
        error={fields["source"]}
        maxLength={50}
        autoComplete="off"
        value="students"
        code
      />
      <CheckField id="feed-complete" name="complete" label={texts.complete} hint={texts.completeHint} />
    </Form>
  );
}

function useColumns(): readonly Column<Feed>[] {
  const texts = useTexts(feedMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        id: "file",
        head: texts.file,
        rowHead: true,
        cell: ({ id, fileName, source }) => (
          <Link to="/reader-feeds/$id" params={{ id }}>
            {fileName ?? source}
          </Link>
        ),
      },
      { id: "state", head: texts.state, cell: ({ state }) => texts[stateWords[state]] },
      ...outcomes.map(
        (outcome): Column<Feed> => ({
          id: outcome,
          head: texts[outcomeWords[outcome]],
          figures: true,
          cell: ({ counts }) => counts[outcome].toLocaleString(language),
          sortBy: ({ counts }) => counts[outcome],
        }),
      ),
      {
        id: "when",
        head: texts.when,
        figures: true,
        cell: ({ createdAt }) => <time dateTime={createdAt}>{momentInWords(new Date(createdAt), language)}</time>,
        sortBy: ({ createdAt }) => Date.parse(createdAt),
      },
    ],
    [texts, language],
  );
}
