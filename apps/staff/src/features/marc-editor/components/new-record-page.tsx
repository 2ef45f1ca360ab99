import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { marcOf, recordQuery } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type EditedField, editedFields } from "../../../lib/marc/edited-field.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { copiedFields } from "../copied-fields.ts";
import { dropDraft } from "../drafts.ts";
import { useRecordCreation } from "../hooks/use-record-saving.ts";
import { editorMessages } from "../messages.ts";
import { newRecordMessages } from "../new-record-messages.ts";
import { type TemplateKind, templateKinds } from "../template-kinds.ts";
import { templateFields } from "../templates.ts";
import styles from "./editor.module.css";
import { Editor } from "./editor.tsx";

const route = getRouteApi("/frame/records/new");
const profiles = ["cnmarc", "marc21"] as const;

/** A new record: from a template of its profile and kind, or as a copy of another. */
export function NewRecordPage() {
  const texts = useTexts(editorMessages);
  const { copy } = route.useSearch();
  usePageTitle(texts.newRecord);
  return copy === undefined ? <FromTemplate /> : <FromCopy id={copy} />;
}

function FromTemplate() {
  const texts = useTexts(newRecordMessages);
  const { profile = "cnmarc", kind = "book" } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (search: { profile?: string; kind?: TemplateKind }) =>
    void navigate({ search: { profile, kind, ...search }, replace: true });
  return (
    <>
      <Head />
      <fieldset className={styles.choices}>
        <legend className="hide">{texts.template}</legend>
        <span className="seg">
          {profiles.map((one) => (
            <label key={one}>
              <input type="radio" name="profile" checked={one === profile} onChange={() => choose({ profile: one })} />
              {one === "cnmarc" ? "CNMARC" : "MARC 21"}
            </label>
          ))}
        </span>
        <span className="seg">
          {templateKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={one === kind} onChange={() => choose({ kind: one })} />
              {texts[one]}
            </label>
          ))}
        </span>
      </fieldset>
      <NewEditor
        key={`${profile} ${kind}`}
        profile={profile}
        draftKey={`record:new-${profile}-${kind}`}
        begin={() => templateFields(profile, kind, new Date())}
      />
    </>
  );
}

function FromCopy({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(recordQuery(useApi(), id));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={12} />;
  return (
    <>
      <Head />
      <NewEditor
        profile={data.profile}
        draftKey={`record:copy-${id}`}
        begin={() => copiedFields(editedFields(marcOf(data)))}
      />
    </>
  );
}

function Head() {
  const texts = useTexts(editorMessages);
  return (
    <header className={styles.head}>
      <Link className="more back" to="/catalogue">
        {texts.toCatalogue}
      </Link>
      <h1>{texts.newRecord}</h1>
    </header>
  );
}

interface NewEditorProps {
  readonly profile: string;
  readonly draftKey: string;
  begin(): EditedField[];
}

function NewEditor({ profile, draftKey, begin }: NewEditorProps) {
  const texts = useTexts(editorMessages);
  const toasts = useToasts();
  const navigate = route.useNavigate();
  const [fields] = useState(begin);
  return (
    <Editor
      draftKey={draftKey}
      kind="bibliographic"
      profile={profile}
      opened={{ fields, version: 0 }}
      save={useRecordCreation(profile)}
      onSaved={({ id, version }) => {
        dropDraft(draftKey);
        toasts.add({ kind: "done", text: texts.saved(version) });
        void navigate({ to: "/records/$id", params: { id } });
      }}
    />
  );
}
