import { Icon } from "@wenyuan/ui";
import { type DragEvent, useId, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import type { ImportRun } from "../api/imports.ts";
import { uploadFile } from "../api/upload-file.ts";
import { importMessages } from "../messages.ts";
import styles from "./imports.module.css";

interface Upload {
  readonly name: string;
  /** 0 to 1. */
  readonly part: number;
}

/** Takes a file, by choice or by drop, and sends it. Nothing is written to the catalogue by that. */
export function FileDrop({ done }: { done(run: ImportRun): void }) {
  const texts = useTexts(importMessages);
  const id = useId();
  const [upload, setUpload] = useState<Upload>();
  const [error, setError] = useState<unknown>();
  const take = async (file: File | undefined) => {
    if (!file || upload) return;
    setError(undefined);
    setUpload({ name: file.name, part: 0 });
    try {
      done(await uploadFile(file, (part) => setUpload({ name: file.name, part })));
    } catch (fault) {
      setError(fault);
    } finally {
      setUpload(undefined);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const percent = Math.floor(100 * (upload?.part ?? 0));
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {error !== undefined && <Failed error={error} />}
      {upload ? (
        <div className="stackv">
          <output>{texts.uploading(upload.name, percent)}</output>
          <progress
            className={styles.bar}
            max={100}
            value={percent}
            aria-label={texts.uploading(upload.name, percent)}
          />
        </div>
      ) : (
        <div className="row">
          <Icon name="delivery" />
          <span className={styles.desktop}>{texts.dropHere}</span>
          <label className={`btn main ${styles.choose}`} htmlFor={id}>
            {texts.choose}
          </label>
          <input
            id={id}
            className={styles.file}
            type="file"
            accept=".mrc,.iso,.marc,.xml,.json,.jsonl,.ndjson,.dat,.txt,.ris,.mods"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </div>
      )}
      <p className="quiet">{texts.formats}</p>
    </div>
  );
}
