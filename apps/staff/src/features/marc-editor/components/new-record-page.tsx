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
import { templateKinds } from "../template-kinds.ts";
import { templateFields } from "../templates.ts";
import styles from "./editor.module.css";
import { Editor } from "./editor.tsx";
import { TemplateChoice } from "./template-choice.tsx";

const route = getRouteApi("/frame/records/new");

/** A new record: from a template of its profile and kind, or as a copy of another. */
export function NewRecordPage() {
  const texts = useTexts(editorMessages);
  const { copy } = route.useSearch();
  usePageTitle(texts.newRecord);
  return copy === undefined ? <FromTemplate /> : <FromCopy id={copy} />;
}

function FromTemplate() {
  const { profile = "cnmarc", kind = "book" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <Head />
      <TemplateChoice
        profile={profile}
        kind={kind}
        kinds={templateKinds}
        choose={(search) => void navigate({ search, replace: true })}
      />
      <NewEditor
        key={`${profile} ${kind}`}
        profile={profile}
        draftKey={`record:new-${profile}-${kind}`}
        begin={() => templateFields({ profile, kind }, new Date())}
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
