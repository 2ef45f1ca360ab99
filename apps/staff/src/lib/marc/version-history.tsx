import { fromMarcJson } from "@wenyuan/marc";
import { useLanguage, useTexts } from "../i18n/language.tsx";
import { momentInWords } from "../i18n/time-words.ts";
import { Actor } from "../people/actor.tsx";
import { Bones } from "../view/bones.tsx";
import { Failed } from "../view/failed.tsx";
import { type NewField, newFieldOf } from "./edited-field.ts";
import { FieldChange } from "./field-change.tsx";
import styles from "./version-history.module.css";
import { versionMessages } from "./version-messages.ts";

/** One version of a record, as the server tells of it. */
export interface VersionLine {
  readonly version: number;
  readonly act: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly changes: readonly {
    readonly kind: string;
    readonly tag: string;
    readonly position: number;
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  }[];
}

interface VersionHistoryProps {
  /** Undefined while they are being read. */
  readonly lines: readonly VersionLine[] | undefined;
  /** The version that the record is in. */
  readonly now: number;
  readonly error: Error | null;
  onRetry(): void;
  /** Where there are more. */
  readonly onOlder: (() => void) | undefined;
  /** Where the record may be changed. */
  readonly onUndo: ((version: number) => void) | undefined;
}

/** What became of a record: who, when, which fields and how; and the way back to each version. */
export function VersionHistory({ lines, now, error, onRetry, onOlder, onUndo }: VersionHistoryProps) {
  const texts = useTexts(versionMessages);
  return (
    <section className={styles.versions} aria-labelledby="record-versions">
      <h2 id="record-versions">{texts.versions}</h2>
      {error && <Failed error={error} onRetry={onRetry} />}
      {!lines && !error && <Bones lines={4} />}
      <ol>
        {lines?.map((line) => (
          <Version
            key={line.version}
            line={line}
            now={line.version === now}
            onUndo={onUndo && line.version !== now ? () => onUndo(line.version) : undefined}
          />
        ))}
      </ol>
      {onOlder && (
        <button type="button" className="btn small" onClick={onOlder}>
          {texts.older}
        </button>
      )}
    </section>
  );
}

interface VersionProps {
  readonly line: VersionLine;
  readonly now: boolean;
  readonly onUndo: (() => void) | undefined;
}

const actText = {
  saved: "saved",
  deleted: "deletedAct",
  restored: "restoredAct",
  suppressed: "suppressedAct",
  shown: "shown",
  merged: "merged",
  parted: "parted",
} as const;

function Version({ line, now, onUndo }: VersionProps) {
  const texts = useTexts(versionMessages);
  const { language } = useLanguage();
  const { version, act, changedAt, changedBy, changes } = line;
  const done = version === 1 ? "first" : (actText[act as keyof typeof actText] ?? "saved");
  return (
    <li className={styles.version}>
      <p className="row">
        <b>{texts.version(version)}</b>
        {now && <span className={styles.now}>{texts.versionNow}</span>}
        <span className="quiet">
          {texts[done]} · <Actor by={changedBy} />
        </span>
      </p>
      <p className="quiet">
        <time dateTime={changedAt}>{momentInWords(new Date(changedAt), language)}</time>
      </p>
      {changes.length > 0 && (
        <details open={now}>
          <summary>{texts.changedCount(changes.length)}</summary>
          {changes.map((change) => (
            <FieldChange
              key={`${change.kind} ${change.tag} ${change.position}`}
              before={fieldOfJson(change.before)}
              after={fieldOfJson(change.after)}
            />
          ))}
        </details>
      )}
      {onUndo && (
        <button type="button" className="btn small" onClick={onUndo}>
          {texts.backTo(version)}
        </button>
      )}
    </li>
  );
}

function fieldOfJson(json: Record<string, unknown> | undefined): NewField | undefined {
  if (!json) return undefined;
  const [field] = fromMarcJson({ leader: "", fields: [json] }).fields;
  return field && newFieldOf(field);
}
