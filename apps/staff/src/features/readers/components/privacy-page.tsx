import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { choosePreset, type Preset, type PrivacyRequest, presetQuery, privacyRequestsQuery } from "../api/privacy.ts";
import { privacyMessages } from "../privacy-messages.ts";
import { DecisionDialog } from "./decision-dialog.tsx";

/** The library's privacy preset, with what each of the three means; and what readers have asked for. */
export function PrivacyPage() {
  const texts = useTexts(privacyMessages);
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Sections>
        <PresetChoice />
        <Requests />
      </Sections>
    </>
  );
}

function PresetChoice() {
  const texts = useTexts(privacyMessages);
  const { language } = useLanguage();
  const may = useMay()("readers.privacy.set");
  const api = useApi();
  const toasts = useToasts();
  const known = useQuery(presetQuery(api));
  const sending = useSend({
    send: (values) => choosePreset(api, textOf(values, "preset") as Preset),
    done() {
      toasts.add({ kind: "done", text: texts.chosen });
      void known.refetch();
    },
  });
  if (known.error) return <Failed error={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data) return null;
  const { preset, presets } = known.data;
  const choices = presets.map(({ code, name, meaning, daysAfterLeaving }) => ({
    value: code,
    label: name[language],
    meaning: meaning[language] + texts.kept(daysAfterLeaving),
  }));
  const inForce = choices.find(({ value }) => value === preset);
  if (!may)
    return (
      <section aria-label={texts.preset}>
        <p>
          {texts.inForce}
          <strong>{inForce?.label}</strong>
        </p>
        <p className="quiet">{inForce?.meaning}</p>
      </section>
    );
  return (
    <Form label={texts.preset} sending={sending} submit={texts.choose} busy={texts.choosing}>
      <ChoiceList
        id="preset"
        name="preset"
        legend={texts.preset}
        kind="one"
        choices={choices}
        chosen={[preset]}
        hint={texts.presetHint}
      />
    </Form>
  );
}

function Requests() {
  const texts = useTexts(privacyMessages);
  const [deciding, setDeciding] = useState<PrivacyRequest>();
  const requests = pagedRows(useInfiniteQuery(privacyRequestsQuery(useApi())));
  return (
    <>
      <Table
        caption={texts.requests}
        columns={useColumns(setDeciding)}
        rowKey={({ id }) => id}
        open={(request) => setDeciding(request)}
        empty={<Empty title={texts.none} />}
        {...requests}
      />
      {deciding && <DecisionDialog request={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function useColumns(decide: (request: PrivacyRequest) => void): readonly Column<PrivacyRequest>[] {
  const texts = useTexts(privacyMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "kind", head: texts.kind, rowHead: true, cell: ({ kind }) => texts[kind] },
      { id: "text", head: texts.text, cell: ({ text }) => text },
      {
        id: "reader",
        head: texts.reader,
        cell: ({ readerId }) => (
          <Link to="/readers/$id" params={{ id: readerId }}>
            {texts.openFile}
          </Link>
        ),
      },
      {
        id: "when",
        head: texts.when,
        figures: true,
        cell: ({ madeAt }) => <time dateTime={madeAt}>{momentInWords(new Date(madeAt), language)}</time>,
      },
      {
        id: "decide",
        head: texts.decide,
        bare: true,
        cell: (request) => (
          <button type="button" className="btn small" onClick={() => decide(request)}>
            {texts.decide}
          </button>
        ),
      },
    ],
    [texts, language, decide],
  );
}
