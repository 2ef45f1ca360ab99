import { useQuery } from "@tanstack/react-query";
import type { PolicySet } from "@wenyuan/lending-rules";
import { useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { asSet, type Policies, policiesQuery } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { isChanged, withValue } from "../policy-draft.ts";
import { ChangePanel } from "./change-panel.tsx";
import styles from "./policies.module.css";
import { ProposalList } from "./proposal-list.tsx";
import { RuleList } from "./rule-list.tsx";
import { ServiceTermsPanel } from "./service-terms-panel.tsx";
import { TrialPanel } from "./trial-panel.tsx";
import { VersionList } from "./version-list.tsx";

/** The lending policies: read, tried, explained, changed. */
export function PoliciesPage() {
  const { data, error, refetch } = useQuery(policiesQuery(useApi()));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <PoliciesView key={data.version} policies={data} /> : <Bones lines={10} />;
}

const views = ["rules", "tryOut", "services", "versions"] as const;

function PoliciesView({ policies }: { readonly policies: Policies }) {
  const texts = useTexts(policyMessages);
  const mayEdit = useMay()("circulation.policy.edit");
  const [view, setView] = useState<(typeof views)[number]>("rules");
  const inForce = asSet(policies.policies);
  const [draft, setDraft] = useState(inForce);
  const changed = isChanged(draft, inForce);
  const load = (next: PolicySet) => {
    setDraft(next);
    setView("rules");
  };
  return (
    <div className={styles.page}>
      <PageHead title={texts.title} action={<Files draft={draft} load={load} mayEdit={mayEdit} />}>
        {texts.intro(policies.version)}
      </PageHead>
      <ProposalList proposals={policies.proposals} mayEdit={mayEdit} look={load} />
      {changed && <ChangePanel key={JSON.stringify(draft)} {...{ policies, draft }} done={() => setDraft(inForce)} />}
      <fieldset className={styles.views}>
        <legend className="hide">{texts.title}</legend>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            className={one === view ? "btn main" : "btn"}
            aria-pressed={one === view}
            onClick={() => setView(one)}
          >
            {texts[one]}
          </button>
        ))}
      </fieldset>
      {view === "rules" && <RuleList {...{ policies, draft, changed, mayEdit }} change={setDraft} />}
      {view === "rules" && mayEdit && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.fourEyes ?? false}
            onChange={({ target }) => setDraft(withValue(draft, "fourEyes", target.checked || undefined))}
          />
          {texts.fourEyes}
        </label>
      )}
      {view === "tryOut" && <TrialPanel policies={policies} draft={changed ? draft : undefined} />}
      {view === "services" && <ServiceTermsPanel categories={policies.values.readerCategory} />}
      {view === "versions" && <VersionList current={policies.version} mayEdit={mayEdit} load={load} />}
    </div>
  );
}

interface FilesProps {
  readonly draft: PolicySet;
  readonly mayEdit: boolean;
  load(draft: PolicySet): void;
}

/** The policies as a file, and from one. */
function Files({ draft, mayEdit, load }: FilesProps) {
  const texts = useTexts(policyMessages);
  const toasts = useToasts();
  const id = useId();
  const take = async (file: File) => {
    const set = readJson(await file.text());
    if (set) load(set);
    toasts.add(set ? { kind: "done", text: texts.imported } : { kind: "failed", text: texts.notJson });
  };
  return (
    <div className="row">
      <button type="button" className="btn" onClick={() => saveFile(draft)}>
        {texts.exportFile}
      </button>
      {mayEdit && (
        <>
          <label className="btn" htmlFor={id}>
            {texts.importFile}
          </label>
          <input
            id={id}
            className="hide"
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void take(file);
              target.value = "";
            }}
          />
        </>
      )}
    </div>
  );
}

function saveFile(set: PolicySet): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(set, undefined, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `lending-policies-${set.version}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** A set out of a file, if it has the shape of one; its faults are told by the server's reading of it. */
function readJson(text: string): PolicySet | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const whole = typeof value === "object" && value !== null && "rules" in value && Array.isArray(value.rules);
    return whole ? asSet(value) : undefined;
  } catch {
    return undefined;
  }
}
