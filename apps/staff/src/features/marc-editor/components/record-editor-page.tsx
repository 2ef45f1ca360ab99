import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { marcOf, recordQuery, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { editedFields } from "../../../lib/marc/edited-field.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { useRecordSaving } from "../hooks/use-record-saving.ts";
import { editorMessages } from "../messages.ts";
import styles from "./editor.module.css";
import { Editor } from "./editor.tsx";

const route = getRouteApi("/frame/records/$id/edit");

/** Editing one bibliographic record. */
export function RecordEditorPage() {
  const { id } = route.useParams();
  // Read anew each time: a draft knows what it was begun from, everything else should begin from now.
  const { data, error, refetch } = useQuery({ ...recordQuery(useApi(), id), refetchOnWindowFocus: false });
  const texts = useTexts(editorMessages);
  usePageTitle(data ? `${texts.editRecord} ${data.title}` : texts.editRecord);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <RecordEditor key={id} record={data} /> : <Bones lines={12} />;
}

function RecordEditor({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(editorMessages);
  const toasts = useToasts();
  const { id, title, profile, version } = record;
  const save = useRecordSaving(id);
  return (
    <>
      <header className={styles.head}>
        <Link className="more back" to="/records/$id" params={{ id }}>
          {texts.toRecord}
        </Link>
        <h1 lang={langOf(title)}>{title === "" ? texts.untitled : title}</h1>
        <span className="quiet">
          {profile.toUpperCase()} · {texts.versionOf(version)} · <span className="cn">{id}</span>
        </span>
      </header>
      <Editor
        draftKey={`record:${id}`}
        recordId={id}
        kind="bibliographic"
        profile={profile}
        opened={{ fields: editedFields(marcOf(record)), version }}
        save={save}
        onSaved={(saved) => void toasts.add({ kind: "done", text: texts.saved(saved.version) })}
      />
    </>
  );
}
