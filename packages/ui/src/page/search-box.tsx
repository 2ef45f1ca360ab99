import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import type { SuggestAttributes } from "./custom-elements.ts";
import { Icon } from "./icon.tsx";
import { joinClasses } from "./join-classes.ts";
import { KeepFields, type KeptFields } from "./keep-fields.tsx";

export interface SuggestSource {
  /** Answers `GET url?q=…` with `{ "suggestions": [{ "text", "href"?, "note"?, "lang"? }] }`. */
  readonly url: string;
  /** The name of the list, read out: "Suggestions". */
  readonly label: string;
  /** What is read out when suggestions come, with `{n}` for their number: "{n} suggestions". */
  readonly count: string;
}

export interface SearchBoxProps {
  /** Unique on the page. */
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Above results rather than as the page's first act. */
  readonly slim?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Filters that stay when the words change, as hidden fields. */
  readonly keep?: KeptFields | undefined;
  readonly suggest?: SuggestSource | undefined;
  /** Where to search: shown under the box. */
  readonly scopes?: ScopesProps | undefined;
}

/** A GET form that works without script; with it, the box suggests. */
export function SearchBox(props: SearchBoxProps) {
  const { action, button, slim, keep, scopes } = props;
  return (
    <search>
      <form className={scopes && "stackv"} action={action}>
        <div className={joinClasses("search", slim && "slim")}>
          <Icon name="search" />
          <SearchInput {...props} />
          <Button kind="main">{button}</Button>
        </div>
        <KeepFields fields={keep} />
        {scopes && <Scopes {...scopes} />}
      </form>
    </search>
  );
}

function SearchInput({ id, name = "q", label, value, placeholder, autoFocus, suggest }: SearchBoxProps) {
  const field = (
    <>
      <label className="hide" htmlFor={id}>
        {label}
      </label>
      <input
        {...{ id, name, placeholder, autoFocus }}
        type="search"
        defaultValue={value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
      />
    </>
  );
  if (!suggest) return field;
  const attributes: SuggestAttributes = { src: suggest.url, label: suggest.label, count: suggest.count };
  return <wy-suggest {...attributes}>{field}</wy-suggest>;
}

export interface ScopesProps {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly scopes: readonly { readonly value: string; readonly label: ReactNode }[];
}

export function Scopes({ legend, name, value, scopes }: ScopesProps) {
  return (
    <fieldset className="scopes">
      <legend className="hide">{legend}</legend>
      {scopes.map((scope) => (
        <label key={scope.value}>
          <input type="radio" name={name} value={scope.value} defaultChecked={scope.value === value} />
          {scope.label}
        </label>
      ))}
    </fieldset>
  );
}
