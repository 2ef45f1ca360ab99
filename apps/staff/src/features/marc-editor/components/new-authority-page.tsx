import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { answerOf, idempotencyHeader, newIdempotencyKey } from "@wenyuan/api-client";
import { fromMarcJson, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { dropDraft } from "../drafts.ts";
import type { SaveRecord } from "../hooks/use-save.ts";
import { editorMessages } from "../messages.ts";
import { authorityKinds } from "../template-kinds.ts";
import { templateFields } from "../templates.ts";
import styles from "./editor.module.css";
import { Editor } from "./editor.tsx";
import { TemplateChoice } from "./template-choice.tsx";

const route = getRouteApi("/frame/authorities/new");

/** A new authority record, from a template of its profile and kind; headings that say its form are linked when it is saved. */
export function NewAuthorityPage() {
  const texts = useTexts(editorMessages);
  const { profile = "cnmarc", kind = "person", heading } = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(texts.newAuthority);
  return (
    <>
      <header className={styles.head}>
        <Link className="more back" to="/authorities">
          {texts.toAuthorities}
        </Link>
        <h1>{texts.newAuthority}</h1>
      </header>
      <TemplateChoice
        profile={profile}
        kind={kind}
        kinds={authorityKinds}
        choose={(search) => void navigate({ search: { ...search, ...(heading ? { heading } : {}) }, replace: true })}
      />
      <NewAuthority
        key={`${profile} ${kind} ${heading}`}
        profile={profile}
        draftKey={["authority:new", profile, kind, heading].filter(Boolean).join("-")}
      />
    </>
  );
}

function NewAuthority({ profile, draftKey }: { readonly profile: string; readonly draftKey: string }) {
  const texts = useTexts(editorMessages);
  const { kind = "person", heading } = route.useSearch();
  const toasts = useToasts();
  const navigate = route.useNavigate();
  const [fields] = useState(() => templateFields({ profile, kind, heading }, new Date()));
  return (
    <Editor
      draftKey={draftKey}
      kind="authority"
      profile={profile}
      opened={{ fields, version: 0 }}
      save={useAuthorityCreation(profile)}
      onSaved={({ id, version }) => {
        dropDraft(draftKey);
        toasts.add({ kind: "done", text: texts.saved(version) });
        void navigate({ to: "/authorities/$id", params: { id } });
      }}
    />
  );
}

function useAuthorityCreation(profile: string): SaveRecord {
  const api = useApi();
  const queries = useQueryClient();
  return async (record: MarcRecord) => {
    const body = { marc: { ...toMarcJson(record) }, profile: profile as Profile };
    const params = { header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
    const { authority } = await answerOf(api.POST("/api/v1/authorities", { params, body }));
    await queries.invalidateQueries({ queryKey: ["headings"] });
    return { id: authority.id, version: authority.version, record: fromMarcJson(authority.marc) };
  };
}
