import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { settingsQuery } from "../api/imports.ts";
import { type ExportWish, exportAddress, formatNames } from "../export-address.ts";
import { importMessages } from "../messages.ts";
import styles from "./imports.module.css";

/** The catalogue as a file: chosen here, written while it downloads. */
export function ExportPage() {
  const texts = useTexts(importMessages);
  const [scope, setScope] = useState<ExportWish["scope"]>("whole");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = (name: string) => textOf(values, name);
    const address = exportAddress({
      scope,
      since: text("since"),
      ids: text("ids"),
      search: text("search"),
      form: text("form"),
      items: text("items"),
    });
    const faults = { whole: undefined, since: texts.badDay, search: texts.badSearch, ids: texts.badIds };
    setError(address === undefined ? faults[scope] : undefined);
    if (address !== undefined) window.location.assign(address);
  };
  return (
    <>
      <p>
        <Link className="more back" to="/imports">
          {texts.all}
        </Link>
      </p>
      <PageHead title={texts.exportTitle}>{texts.exportIntro}</PageHead>
      <form className={styles.progress} aria-label={texts.exportTitle} noValidate onSubmit={submit}>
        <ScopeChoice scope={scope} choose={setScope} />
        {scope !== "whole" && <ScopeField key={scope} scope={scope} error={error} />}
        <FormChoice />
        <div className="row">
          <button type="submit" className="btn main">
            {texts.download}
          </button>
        </div>
      </form>
    </>
  );
}

function ScopeChoice({
  scope,
  choose,
}: {
  readonly scope: ExportWish["scope"];
  choose(scope: ExportWish["scope"]): void;
}) {
  const texts = useTexts(importMessages);
  const scopes = [
    ["whole", texts.exportWhole, ""],
    ["since", texts.exportSince, texts.exportSinceMeans],
    ["search", texts.exportSearch, texts.exportSearchMeans],
    ["ids", texts.exportIds, ""],
  ] as const;
  return (
    <fieldset className="field">
      <legend className="label">{texts.exportWhat}</legend>
      {scopes.map(([value, label, means]) => (
        <div className="field check" key={value}>
          <label>
            <input type="radio" name="scope" checked={scope === value} onChange={() => choose(value)} />
            <span>
              {label} <small className="quiet">{means}</small>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function ScopeField({
  scope,
  error,
}: {
  readonly scope: "since" | "search" | "ids";
  readonly error: string | undefined;
}) {
  const texts = useTexts(importMessages);
  const wrong = error !== undefined;
  const wiring = { "aria-invalid": wrong || undefined, "aria-describedby": wrong ? "scope-why" : undefined };
  return (
    <div className={`field ${wrong ? "wrong" : ""}`}>
      <label htmlFor="scope-value">{texts[scope]}</label>
      {wrong && (
        <p className="why" id="scope-why">
          {error}
        </p>
      )}
      {scope === "since" && <input id="scope-value" className="input short" type="date" name="since" {...wiring} />}
      {scope === "search" && <input id="scope-value" className="input" name="search" maxLength={1500} {...wiring} />}
      {scope === "ids" && <textarea id="scope-value" className="input cn" name="ids" {...wiring} />}
      {scope === "ids" && <p className="hint">{texts.idsHint}</p>}
      {scope === "search" && <p className="hint">{texts.searchHint}</p>}
    </div>
  );
}

function FormChoice() {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const { data: settings } = useQuery(settingsQuery(useApi()));
  return (
    <div className={styles.pair}>
      <div className="field">
        <label htmlFor="form">{texts.exportFormat}</label>
        <select id="form" name="form" className="input">
          {Object.entries(formatNames).map(([form, name]) => (
            <option key={form} value={form}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="items">{texts.exportItems}</label>
        <select id="items" name="items" className="input">
          <option value="">{texts.exportNoItems}</option>
          {settings?.itemProfiles.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
