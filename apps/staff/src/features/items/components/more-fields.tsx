import { CheckField, Field, SelectField, TextAreaField } from "@wenyuan/ui";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceChoices } from "../hooks/use-place-choices.ts";
import { type DraftField, type ItemDraft, ways } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import styles from "./items-page.module.css";

interface MoreFieldsProps {
  readonly draft: ItemDraft;
  readonly faults: Readonly<Record<string, string>>;
}

const inside: readonly DraftField[] = [
  "accompanyingText",
  "accompanyingCount",
  "assetNumber",
  "rfidUid",
  "acquiredBy",
  "acquiredOn",
  "temporaryLocation",
  "temporaryKind",
  "temporaryUntil",
  "notePublic",
  "noteStaff",
  "suppressed",
];

/** What few items have. Open from the start where something stands in it, or is wrong. */
export function MoreFields({ draft, faults }: MoreFieldsProps) {
  const texts = useTexts(itemMessages);
  const { locations, kinds } = usePlaceChoices();
  const field = (name: DraftField) => ({ id: `item-${name}`, name, value: draft[name], error: faults[name] });
  const used = inside.some((name) => draft[name] !== "" || faults[name] !== undefined);
  const acquired = [{ value: "", label: texts.unknownWay }, ...ways.map((way) => ({ value: way, label: texts[way] }))];
  return (
    <details className={styles.more} open={used}>
      <summary>{texts.more}</summary>
      <div className={styles.fields}>
        <Field
          {...field("accompanyingText")}
          label={texts.accompanyingText}
          hint={texts.accompanyingHint}
          autoComplete="off"
          maxLength={200}
        />
        <Field
          {...field("accompanyingCount")}
          label={texts.accompanyingCount}
          autoComplete="off"
          inputMode="numeric"
          code
        />
        <Field {...field("assetNumber")} label={texts.assetNumber} autoComplete="off" maxLength={60} code />
        <Field {...field("rfidUid")} label={texts.rfidUid} autoComplete="off" maxLength={32} code />
        <SelectField {...field("acquiredBy")} label={texts.acquiredBy} choices={acquired} />
        <Field {...field("acquiredOn")} label={texts.acquiredOn} type="date" />
        {locations.length > 0 && (
          <SelectField
            {...field("temporaryLocation")}
            label={texts.temporaryLocation}
            choices={[{ value: "", label: texts.notTemporary }, ...locations]}
          />
        )}
        {kinds.length > 0 && (
          <SelectField
            {...field("temporaryKind")}
            label={texts.temporaryKind}
            choices={[{ value: "", label: texts.sameKind }, ...kinds]}
          />
        )}
        <Field {...field("temporaryUntil")} label={texts.temporaryUntil} hint={texts.temporaryHint} type="date" />
      </div>
      <TextAreaField {...field("notePublic")} label={texts.notePublic} rows={2} maxLength={2000} />
      <TextAreaField {...field("noteStaff")} label={texts.noteStaff} rows={2} maxLength={2000} />
      <CheckField id="item-suppressed" name="suppressed" label={texts.suppressed} checked={draft.suppressed !== ""} />
    </details>
  );
}
