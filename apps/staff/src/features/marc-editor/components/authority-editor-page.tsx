import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ApiProblem, answerOf } from "@wenyuan/api-client";
import { fromMarcJson, type MarcRecord, toMarcJson } from "@wenyuan/marc";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { authorityQuery, type WholeAuthority } from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { editedFields } from "../../../lib/marc/edited-field.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import type { SaveRecord } from "../hooks/use-save.ts";
import { editorMessages } from "../messages.ts";
import { RecordConflict } from "../record-conflict.ts";
import styles from "./editor.module.css";
import { Editor } from "./editor.tsx";

const route = getRouteApi("/frame/authorities/$id/edit");

/** Editing one authority, in the same editor as records. */
export function AuthorityEditorPage() {
  const { id } = route.useParams();
  const texts = useTexts(editorMessages);
  const { data, error, refetch } = useQuery({ ...authorityQuery(useApi(), id), refetchOnWindowFocus: false });
  usePageTitle(data ? `${texts.editAuthority} ${data.authority.heading}` : texts.editAuthority);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <AuthorityEditor key={id} whole={data} /> : <Bones lines={12} />;
}

function AuthorityEditor({ whole }: { readonly whole: WholeAuthority }) {
  const texts = useTexts(editorMessages);
  const toasts = useToasts();
  const { id, heading, profile, version, marc } = whole.authority;
  const [opened] = useState(() => ({ fields: editedFields(fromMarcJson(marc)), version }));
  return (
    <>
      <header className={styles.head}>
        <Link className="more back" to="/authorities/$id" params={{ id }}>
          {texts.toRecord}
        </Link>
        <h1 lang={langOf(heading)}>{heading}</h1>
        <span className="quiet">
          {profile.toUpperCase()} · {texts.versionOf(version)}
        </span>
      </header>
      <Editor
        draftKey={`authority:${id}`}
        kind="authority"
        profile={profile}
        opened={opened}
        save={useAuthoritySaving(id)}
        onSaved={(saved) => void toasts.add({ kind: "done", text: texts.saved(saved.version) })}
      />
    </>
  );
}

/**
 * Saves an authority. A changed heading rewrites the records that are linked to it: the server says first how many, and saving the very same
 * once more is the consent.
 */
function useAuthoritySaving(id: string): SaveRecord {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(editorMessages);
  const announced = useRef<string>(undefined);
  return async (record: MarcRecord, version: number) => {
    const marc = { ...toMarcJson(record) };
    const body = { marc, version, confirmed: announced.current === JSON.stringify(marc) };
    try {
      const { authority } = await answerOf(api.PUT("/api/v1/authorities/{id}", { params: { path: { id } }, body }));
      await queries.invalidateQueries({ queryKey: ["authority", id] });
      return { id, version: authority.version, record: fromMarcJson(authority.marc) };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.problem.code === "catalogue.authority-to-confirm") {
        announced.current = JSON.stringify(marc);
        toasts.add({ kind: "done", text: texts.confirmRewrite });
      }
      if (error.problem.code !== "catalogue.record-changed") throw error;
      const { authority } = await answerOf(api.GET("/api/v1/authorities/{id}", { params: { path: { id } } }));
      throw new RecordConflict({
        record: fromMarcJson(authority.marc),
        version: authority.version,
        by: authority.changedBy,
        at: authority.changedAt,
      });
    }
  };
}
