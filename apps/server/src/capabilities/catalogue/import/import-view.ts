import type { Language } from "../../../kernel/i18n/language.ts";
import type { FileDescription } from "./preview/file-description.ts";
import { describeFinding } from "./report/describe-finding.ts";
import type { Entry } from "./runs/entry.ts";
import { type ImportRun, paceOf } from "./runs/import-run.ts";

/** An import as the API shows it: with rate and time left while it runs. */
export function importView(run: ImportRun) {
  const pace = run.state === "running" ? paceOf(run) : undefined;
  const { plan } = run;
  return {
    id: run.id,
    source: run.source,
    fileName: run.fileName,
    fileSize: run.fileSize,
    state: run.state,
    format: plan.format,
    encoding: plan.encoding,
    profile: plan.profile,
    policy: plan.policy,
    threshold: plan.threshold,
    read: run.read,
    position: run.position,
    counts: { ...run.counts },
    startedAt: run.startedAt.toISOString(),
    startedBy: run.startedBy,
    ...pace,
    ...(run.failure === null ? {} : { failure: run.failure }),
    ...(run.finishedAt === null ? {} : { finishedAt: run.finishedAt.toISOString() }),
    ...(run.revertedAt === null ? {} : { revertedAt: run.revertedAt.toISOString() }),
  };
}

/** An entry of the report, in words. What needs no word says what it came by all the same. */
export function entryView(entry: Entry, language: Language) {
  const { number, offset, outcome, repaired, findings, title, sourceKey, recordId } = entry;
  const fate = outcome === "refused" ? "refused" : "stored";
  const notes = findings.map((finding) => describeFinding(finding, language, fate));
  const known = outcome === "changed" || outcome === "unchanged";
  const own = known && !findings.some(({ kind }) => kind === "match");
  return {
    id: String(number),
    number,
    offset,
    outcome,
    repaired,
    notes: own ? [describeFinding({ kind: "match", code: "own" }, language), ...notes] : notes,
    ...(title === undefined ? {} : { title }),
    ...(sourceKey === undefined ? {} : { sourceKey }),
    ...(recordId === undefined ? {} : { recordId }),
  };
}

export function previewView(description: FileDescription, language: Language, importedAt: Date | undefined) {
  const { format, itemProfile, samples, encodings, places, kinds, ...rest } = description;
  return {
    ...rest,
    encodings: encodings.map((one) => ({ ...one })),
    places: [...places],
    kinds: [...kinds],
    samples: samples.map(({ findings, items, ...sample }) => ({
      ...sample,
      items: [...items],
      notes: findings.map((finding) => describeFinding(finding, language, "looked at")),
    })),
    ...(format === undefined ? {} : { format }),
    ...(itemProfile === undefined ? {} : { itemProfile }),
    ...(importedAt === undefined ? {} : { importedAt: importedAt.toISOString() }),
  };
}
