import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import {
  actOnImport,
  type ImportRun,
  importsKey,
  type Layout,
  previewQuery,
  type Settings,
  settingsKey,
  settingsQuery,
  startImport,
} from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { isTag, readTags, type Setup, setupOf, startOf } from "../setup.ts";
import { CodeMap } from "./code-map.tsx";
import { FilePreview } from "./file-preview.tsx";
import styles from "./imports.module.css";
import { ItemChoice } from "./item-choice.tsx";
import { PolicyChoice } from "./policy-choice.tsx";

/** Sets an import up, with the file's samples beside it: nothing is written until it is begun. */
export function ImportSetup({ run }: { readonly run: ImportRun }) {
  const { data: settings, error, refetch } = useQuery(settingsQuery(useApi()));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return settings ? <SetupForm run={run} settings={settings} /> : <Bones />;
}

function SetupForm({ run, settings }: { readonly run: ImportRun; readonly settings: Settings }) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const api = useApi();
  const [setup, setSetup] = useState(() => setupOf(run.source, settings));
  const [layout, setLayout] = useState<Layout>();
  const change = (part: Partial<Setup>) => setSetup((before) => ({ ...before, ...part }));
  const wish = wishOf(setup, layout);
  const preview = useQuery(previewQuery(api, run.id, wish, language));
  const profile = setup.itemProfile ?? preview.data?.itemProfile ?? "";
  const settled = { ...setup, itemProfile: profile };
  const sending = useStart(run.id, settled);
  const wrongTags = readTags(setup.protectedFields).some((tag) => !isTag(tag));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongTags) void sending.start();
  };
  return (
    <div className={styles.panels}>
      <FilePreview query={preview} setup={setup} change={change} />
      <form className={styles.column} aria-labelledby="how" noValidate onSubmit={submit}>
        <h2 id="how">{texts.settings}</h2>
        {sending.error !== undefined && <Failed error={sending.error} />}
        <div className="field">
          <label htmlFor="source">{texts.source}</label>
          <input
            id="source"
            className="input"
            list="sources"
            value={setup.source}
            maxLength={100}
            aria-describedby="source-hint"
            onChange={({ target }) => setSetup({ ...setupOf(target.value, settings) })}
          />
          <datalist id="sources">
            {settings.sources.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </datalist>
          <p className="hint" id="source-hint">
            {texts.sourceHint}
          </p>
        </div>
        <PolicyChoice setup={setup} change={change} />
        <div className={styles.pair}>
          {setup.policy === "overlay" && (
            <Tags setup={setup} change={change} error={wrongTags ? texts.protectWrong : undefined} />
          )}
          <div className="field">
            <label htmlFor="threshold">{texts.threshold}</label>
            <input
              id="threshold"
              className="input cn"
              type="number"
              min={100}
              max={5000}
              step={50}
              value={setup.threshold}
              aria-describedby="threshold-hint"
              onChange={({ target }) => change({ threshold: target.value })}
            />
            <p className="hint" id="threshold-hint">
              {texts.thresholdHint}
            </p>
          </div>
        </div>
        <ItemChoice
          profile={profile}
          settings={settings}
          choose={(itemProfile) => {
            setLayout(undefined);
            change({ itemProfile });
          }}
          tryLayout={setLayout}
        />
        {profile !== "" && preview.data && (
          <CodeMap preview={preview.data} settings={settings} setup={settled} change={change} />
        )}
        <div className="row">
          <button type="submit" className="btn main" aria-disabled={sending.busy || undefined}>
            {sending.busy ? texts.starting : texts.start}
          </button>
          <button type="button" className="btn bare" onClick={() => void sending.leave()}>
            {texts.cancel}
          </button>
          <Link className="btn bare" to="/imports">
            {texts.all}
          </Link>
        </div>
      </form>
    </div>
  );
}

function Tags({
  setup,
  change,
  error,
}: {
  readonly setup: Setup;
  change(part: Partial<Setup>): void;
  readonly error: string | undefined;
}) {
  const texts = useTexts(importMessages);
  return (
    <div className={`field ${error === undefined ? "" : "wrong"}`}>
      <label htmlFor="protect">{texts.protect}</label>
      {error !== undefined && (
        <p className="why" id="protect-why">
          {error}
        </p>
      )}
      <input
        id="protect"
        className="input cn"
        value={setup.protectedFields}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? "protect-hint" : "protect-why protect-hint"}
        onChange={({ target }) => change({ protectedFields: target.value })}
      />
      <p className="hint" id="protect-hint">
        {texts.protectHint}
      </p>
    </div>
  );
}

function wishOf({ profile, encoding, itemProfile }: Setup, layout: Layout | undefined) {
  return {
    ...(profile === "" ? {} : { profile: profile as "marc21" | "cnmarc" | "unimarc" }),
    ...(encoding === "" ? {} : { encoding: encoding as "utf-8" | "gb18030" | "gbk" | "marc-8" }),
    ...(itemProfile ? { itemProfile } : {}),
    ...(layout === undefined ? {} : { layout }),
  };
}

function useStart(id: string, setup: Setup) {
  const api = useApi();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: importsKey });
    await queries.invalidateQueries({ queryKey: settingsKey });
    await queries.invalidateQueries({ queryKey: ["import", id] });
  };
  const attempt = async (work: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      await refresh();
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    error,
    start: () => attempt(() => startImport(api, id, startOf(setup))),
    leave: () => attempt(() => actOnImport(api, id, "cancel")),
  };
}
