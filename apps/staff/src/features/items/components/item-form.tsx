import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Field, SelectField } from "@wenyuan/ui";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsQuery } from "../../../lib/catalogue/record-holdings.ts";
import { Form } from "../../../lib/form/form.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { enterGoesOn } from "../enter-goes-on.ts";
import { useItemForm } from "../hooks/use-item-form.ts";
import { usePlaceChoices } from "../hooks/use-place-choices.ts";
import type { DraftField, Item, ItemDraft } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import { FindingList } from "./finding-list.tsx";
import styles from "./items-page.module.css";
import { MoreFields } from "./more-fields.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

export interface ItemFormProps {
  readonly recordId: string;
  /** The item that is changed; none for new ones. */
  readonly item: Item | undefined;
  readonly draft: ItemDraft;
  done(items: readonly Item[], draft: ItemDraft): void;
  cancel?(): void;
}

/** Items as a cataloguer makes them: by scanner and keys alone, several copies at once. */
export function ItemForm({ recordId, item, draft, done, cancel }: ItemFormProps) {
  const texts = useTexts(itemMessages);
  const frame = useRef<HTMLDivElement>(null);
  const [location, setLocation] = useState(draft.location);
  const { sending, findings, toConfirm } = useItemForm({ recordId, item, done });
  const save = () => frame.current?.querySelector("form")?.requestSubmit();
  useKey("mod+s", { label: texts.save, group: texts.keys, whileTyping: true }, save);
  const fill = (field: DraftField, value: string) => {
    const input = frame.current?.querySelector<HTMLInputElement>(`[name=${field}]`);
    if (!input) return;
    input.value = value;
    input.focus();
  };
  const label = item ? texts.edit(item.barcode ?? item.id) : texts.add;
  return (
    <div
      ref={frame}
      className={styles.form}
      role="presentation"
      onKeyDown={enterGoesOn}
      onChange={(event) => {
        const { target } = event;
        if (target instanceof HTMLSelectElement && target.name === "location") setLocation(target.value);
      }}
    >
      <h2>{label}</h2>
      <p className="hint">{texts.how}</p>
      <Form
        label={label}
        first
        sending={{ ...sending, faults: withoutFindings(sending.faults, findings.length > 0) }}
        submit={
          <>
            {toConfirm ? texts.saveAnyway : texts.save} <Keys combo="mod+s" />
          </>
        }
        busy={texts.saving}
        aside={
          cancel && (
            <button type="button" className="btn bare" onClick={cancel}>
              {texts.cancel}
            </button>
          )
        }
      >
        <FindingList findings={findings} onMend={fill} />
        <MainFields draft={draft} faults={sending.faults.fields} isNew={!item} recordId={recordId} />
        <SuggestionList recordId={recordId} location={location} onTake={(value) => fill("callNumber", value)} />
        <MoreFields draft={draft} faults={sending.faults.fields} />
      </Form>
    </div>
  );
}

/** What the list of findings says already is not said again above the form. */
function withoutFindings<F extends { readonly fields: Readonly<Record<string, string>> }>(faults: F, told: boolean): F {
  return told ? { ...faults, rest: undefined } : faults;
}

interface MainFieldsProps {
  readonly draft: ItemDraft;
  readonly faults: Readonly<Record<string, string>>;
  readonly isNew: boolean;
  readonly recordId: string;
}

function MainFields({ draft, faults, isNew, recordId }: MainFieldsProps) {
  const texts = useTexts(itemMessages);
  const { locations, kinds, ready } = usePlaceChoices();
  const { data } = useQuery(holdingsQuery(useApi(), recordId));
  const volumes = (data?.volumes ?? []).map(({ id, enumeration }) => ({ value: id, label: enumeration }));
  const none = { value: "", label: "—" };
  const field = (name: DraftField) => ({ id: `item-${name}`, name, value: draft[name], error: faults[name] });
  return (
    <div className={styles.fields}>
      <Field {...field("barcode")} label={texts.barcode} autoComplete="off" maxLength={40} code />
      {isNew && (
        <Field
          {...field("copies")}
          label={texts.copies}
          hint={texts.copiesHint}
          autoComplete="off"
          inputMode="numeric"
          code
        />
      )}
      <Field {...field("callNumber")} label={texts.callNumber} autoComplete="off" maxLength={100} code />
      {ready && locations.length === 0 && (
        <p className="note">
          <span>
            {texts.noPlaces} <Link to="/places">{texts.toPlaces}</Link>
          </span>
        </p>
      )}
      {locations.length > 0 && (
        <SelectField {...field("location")} label={texts.location} choices={[none, ...locations]} />
      )}
      {kinds.length > 0 && <SelectField {...field("kind")} label={texts.kind} choices={[none, ...kinds]} />}
      {volumes.length > 0 && (
        <SelectField
          {...field("volumeId")}
          label={texts.volume}
          choices={[{ value: "", label: texts.noVolume }, ...volumes]}
        />
      )}
      <Field {...field("accessionNumber")} label={texts.accessionNumber} autoComplete="off" maxLength={40} code />
      <Field {...field("price")} label={texts.price} autoComplete="off" inputMode="decimal" code />
      <Field {...field("currency")} label={texts.currency} autoComplete="off" maxLength={3} code />
      <Field {...field("copyNumber")} label={texts.copyNumber} autoComplete="off" inputMode="numeric" code />
      <Field
        {...field("enumeration")}
        label={texts.enumeration}
        hint={texts.enumerationHint}
        autoComplete="off"
        maxLength={200}
      />
    </div>
  );
}
