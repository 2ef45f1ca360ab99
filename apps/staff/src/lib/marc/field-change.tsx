import { Fragment } from "react";
import { langOf } from "../catalogue/script-of.ts";
import { useTexts } from "../i18n/language.tsx";
import { compareLists } from "./compare-fields.ts";
import { type NewField, placedSubfields } from "./edited-field.ts";
import styles from "./field-change.module.css";
import { marcMessages } from "./marc-messages.ts";

export interface FieldChangeProps {
  readonly before: NewField | undefined;
  readonly after: NewField | undefined;
}

/** What became of a field: a sign and a word before it, and in it what went struck through and what came underlined. */
export function FieldChange({ before, after }: FieldChangeProps) {
  const texts = useTexts(marcMessages);
  const kind = before && after ? "changed" : after ? "added" : "removed";
  const field = after ?? before;
  if (!field) return null;
  return (
    <div className={styles.change} data-kind={kind}>
      <span className={styles.sign}>
        <b aria-hidden="true">{{ added: "+", removed: "−", changed: "±" }[kind]}</b> {texts[kind]}
      </span>
      <span className={styles.tag}>{field.tag}</span>
      <Indicators before={before} after={after} />
      <span className={styles.content}>
        {kind === "changed" && before && after ? (
          <ChangedContent before={before} after={after} />
        ) : (
          <Whole content={field.content} kind={kind === "added" ? "added" : "removed"} />
        )}
      </span>
    </div>
  );
}

function Indicators({ before, after }: FieldChangeProps) {
  const was = before && indicatorsOf(before);
  const is = after && indicatorsOf(after);
  if (was === undefined || is === undefined || was === is) return <span className={styles.ind}>{is ?? was}</span>;
  return (
    <span className={styles.ind}>
      <del>{was}</del> <ins>{is}</ins>
    </span>
  );
}

function indicatorsOf({ ind1, ind2 }: NewField): string {
  return `${ind1}${ind2}`.replaceAll(" ", "#");
}

function Whole({ content, kind }: { readonly content: string; readonly kind: "added" | "removed" }) {
  return kind === "added" ? (
    <ins>
      <Subfields content={content} />
    </ins>
  ) : (
    <del>
      <Subfields content={content} />
    </del>
  );
}

function Subfields({ content }: { readonly content: string }) {
  return subfieldsOf(content).map(({ code, value }, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- subfields repeat and never move
    <Subfield key={i} code={code} value={value} />
  ));
}

function Subfield({ code, value }: { readonly code: string; readonly value: string }) {
  return (
    <>
      {code !== "" && <i>‡{code}</i>}
      <span lang={langOf(value)}>{value}</span>
    </>
  );
}

/** A control field is one value without a code. */
function subfieldsOf(content: string): { code: string; value: string }[] {
  return placedSubfields(content).map(({ code, value }) => ({ code, value }));
}

/** Subfields set against one another; of a value that changed, the part in the middle that did. */
function ChangedContent({ before, after }: { readonly before: NewField; readonly after: NewField }) {
  const rows = compareLists(subfieldsOf(before.content), subfieldsOf(after.content), {
    textOf: ({ code, value }) => code + value,
    kinOf: ({ code }) => code,
  });
  return rows.map((row, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the rows never move
    <Fragment key={i}>
      {row.kind === "same" && <Subfield {...row.left} />}
      {row.kind === "added" && (
        <ins>
          <Subfield {...row.right} />
        </ins>
      )}
      {row.kind === "removed" && (
        <del>
          <Subfield {...row.left} />
        </del>
      )}
      {row.kind === "changed" && <ChangedValue code={row.left.code} before={row.left.value} after={row.right.value} />}
    </Fragment>
  ));
}

function ChangedValue({
  code,
  before,
  after,
}: {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}) {
  const [start, end] = commonEnds(before, after);
  return (
    <>
      {code !== "" && <i>‡{code}</i>}
      <span lang={langOf(after)}>
        {after.slice(0, start)}
        {start < before.length - end && <del>{before.slice(start, before.length - end)}</del>}
        {start < after.length - end && <ins>{after.slice(start, after.length - end)}</ins>}
        {after.slice(after.length - end)}
      </span>
    </>
  );
}

/** How long the common beginning and end of two texts are, never overlapping and never through a character beyond U+FFFF. */
function commonEnds(before: string, after: string): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (/[\ud800-\udbff]/.test(before[start - 1] ?? "")) start--;
  if (/[\udc00-\udfff]/.test(before.at(-end) ?? "") && end > 0) end--;
  return [start, end];
}
