import { type RecordFormat, validateRecord } from "@wenyuan/marc/format";
import type { Language } from "../../lib/i18n/messages.ts";
import { speak } from "../../lib/i18n/messages.ts";
import { delimiter, type EditedField, editedRecord, leaderTag, placedSubfields } from "../../lib/marc/edited-field.ts";
import type { EditorFinding } from "./finding.ts";
import { mendMessages } from "./mend-messages.ts";
import { mendsOf } from "./mends.ts";

export interface FindingContext {
  /** Undefined while its tables are on their way. */
  readonly format: RecordFormat | undefined;
  readonly language: Language;
  /** What a template left empty is no mistake: it goes when the record is created. */
  readonly isNew: boolean;
}

/** What is wrong in the record in hand: as it is written, and by its format. */
export function findFindings(
  fields: readonly EditedField[],
  { format, language, isNew }: FindingContext,
): EditorFinding[] {
  const written = fields.flatMap((field) => writtenFindings(field, language));
  const found = format ? formatFindings(fields, format, language) : [];
  return [...written, ...found.filter(({ key }) => !isNew || !key.startsWith("subfield-empty "))];
}

function formatFindings(fields: readonly EditedField[], format: RecordFormat, language: Language): EditorFinding[] {
  const texts = speak(mendMessages, language);
  const stored = fields.filter(({ tag }) => tag !== leaderTag);
  const leader = fields.find(({ tag }) => tag === leaderTag);
  return validateRecord(editedRecord(fields), format).map((finding) => {
    const field =
      finding.field === undefined ? (finding.tag === leaderTag ? leader : undefined) : stored[finding.field];
    const { code, severity, words, subfield, indicator, at } = finding;
    return {
      key: [code, field?.id ?? finding.tag, subfield, indicator, at].join(" "),
      fieldId: field?.id,
      severity,
      text: words[language],
      mends: mendsOf(finding, { field, format, texts }),
    };
  });
}

/** What only an editor can meet: a field whose subfields cannot be read as they are typed. */
function writtenFindings(field: EditedField, language: Language): EditorFinding[] {
  if (field.ind1 === "" && field.ind2 === "") return [];
  const texts = speak(mendMessages, language);
  const finding = (text: string, content: string, label: string): EditorFinding => ({
    key: `written ${field.id} ${text}`,
    fieldId: field.id,
    severity: "error",
    text,
    mends: [{ label, apply: (fields) => fields.map((one) => (one.id === field.id ? { ...field, content } : one)) }],
  });
  return placedSubfields(field.content)
    .filter(({ code }) => code === "")
    .map(({ from, to, value }) => {
      const { content } = field;
      if (content[from] !== delimiter)
        return finding(texts.textBefore(value), `${delimiter}a${content}`, texts.beginWithA);
      return finding(texts.noCode, content.slice(0, from) + content.slice(to), texts.removeSubfield(delimiter));
    });
}
