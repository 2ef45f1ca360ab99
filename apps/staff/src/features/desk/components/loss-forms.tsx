import { Field } from "@wenyuan/ui";
import { type ReactNode, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { type Sending, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { amountInWords, readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type LossPreview, type Settlement, settleLoss } from "../api/losses.ts";
import { lossMessages } from "../loss-messages.ts";

interface LossFormProps {
  readonly preview: LossPreview;
  readonly loanId: string;
  done(): void;
  close(): void;
}

interface Settling {
  readonly form: LossFormProps;
  readonly check: (values: FormData) => Record<string, string>;
  readonly read: (values: FormData) => Settlement;
}

/** Sends one settlement; sent again after a lost answer, it is the same one. */
function useSettling({ form, check, read }: Settling) {
  const texts = useTexts(lossMessages);
  const api = useApi();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  return useSend({
    check,
    async send(values) {
      const settlement = read(values);
      await settleLoss(api, { loanId: form.loanId, key: keyFor(settlement) }, settlement);
    },
    done() {
      toasts.add({ kind: "done", text: texts.settled });
      form.done();
    },
  });
}

const noted = (values: FormData) => (textOf(values, "note") === "" ? {} : { note: textOf(values, "note") });

function Leave({ close }: Pick<LossFormProps, "close">) {
  const texts = useTexts(lossMessages);
  return (
    <button type="button" className="btn bare" onClick={close}>
      {texts.cancel}
    </button>
  );
}

interface SettleFormProps {
  readonly form: LossFormProps;
  readonly sending: Sending;
  readonly label: string;
  readonly submit: string;
  readonly children: ReactNode;
}

/** A form of this dialog: its first field has the focus, and one may leave it. */
function SettleForm({ form, sending, label, submit, children }: SettleFormProps) {
  const texts = useTexts(lossMessages);
  const leave = <Leave close={form.close} />;
  return (
    <Form label={label} sending={sending} submit={submit} busy={texts.settling} aside={leave} first>
      {children}
    </Form>
  );
}

function NoteField() {
  const texts = useTexts(lossMessages);
  return <Field id="loss-note" name="note" label={texts.note} hint={texts.noteHint} maxLength={500} />;
}

/** The price and the processing, each with how it comes about; or a price said by a person. */
export function LostForm(form: LossFormProps) {
  const texts = useTexts(lossMessages);
  const { preview } = form;
  const needed = preview.lost?.total === undefined;
  const sending = useSettling({
    form,
    check: (values): Record<string, string> => {
      const typed = textOf(values, "price");
      const right = typed === "" ? !needed : (readAmount(typed, preview.currency)?.minor ?? 0) > 0;
      return right ? {} : { price: texts.priceWrong };
    },
    read: (values) => {
      const price = readAmount(textOf(values, "price"), preview.currency)?.minor;
      return { way: "lost", ...(price === undefined ? {} : { price }), ...noted(values) };
    },
  });
  return (
    <SettleForm form={form} sending={sending} label={texts.lost} submit={texts.settleLost}>
      <LostPrice preview={preview} />
      <Field
        id="loss-price"
        name="price"
        label={texts.price}
        hint={needed ? undefined : texts.priceHint}
        inputMode="decimal"
        error={sending.faults.fields["price"]}
      />
      <NoteField />
    </SettleForm>
  );
}

function LostPrice({ preview: { lost, currency } }: Pick<LossFormProps, "preview">): ReactNode {
  const texts = useTexts(lossMessages);
  const { language } = useLanguage();
  if (lost?.total === undefined)
    return <p className="note">{texts.noPrice(amountInWords(lost?.processing ?? { minor: 0, currency }, language))}</p>;
  return (
    <p>
      {texts.willCharge} <strong>{amountInWords(lost.total, language)}</strong>{" "}
      <small className="quiet">{lost.lines.map((line) => line[language]).join(" · ")}</small>
    </p>
  );
}

/** 赔书: the new copy's barcode and what edition it is. */
export function InKindForm(form: LossFormProps) {
  const texts = useTexts(lossMessages);
  const { language } = useLanguage();
  const sending = useSettling({
    form,
    check: (values): Record<string, string> => ({
      ...(textOf(values, "barcode") === "" ? { barcode: texts.barcodeMissing } : {}),
      ...(textOf(values, "note") === "" ? { note: texts.editionMissing } : {}),
    }),
    read: (values) => ({ way: "in-kind", barcode: textOf(values, "barcode"), note: textOf(values, "note") }),
  });
  const { inKind } = form.preview;
  if (!inKind) return <p className="note">{texts.notOffered}</p>;
  return (
    <SettleForm form={form} sending={sending} label={texts.inKind} submit={texts.settleInKind}>
      <p>{texts.inKindFee(amountInWords(inKind, language))}</p>
      <Field
        id="loss-barcode"
        name="barcode"
        label={texts.barcode}
        maxLength={100}
        code
        error={sending.faults.fields["barcode"]}
      />
      <Field
        id="loss-edition"
        name="note"
        label={texts.edition}
        hint={texts.editionHint}
        maxLength={500}
        error={sending.faults.fields["note"]}
      />
    </SettleForm>
  );
}

/** 污损: one of the levels that the policy knows, each with its price. */
export function DamagedForm(form: LossFormProps) {
  const texts = useTexts(lossMessages);
  const { language } = useLanguage();
  const { damage } = form.preview;
  const sending = useSettling({
    form,
    check: () => ({}),
    read: (values) => ({ way: "damaged", level: textOf(values, "level"), ...noted(values) }),
  });
  const choices = damage.map(({ level, name, amount }) => ({
    value: level,
    label: name[language],
    meaning: amount ? amountInWords(amount, language) : texts.byPrice,
  }));
  if (choices.length === 0) return <p className="note">{texts.noLevels}</p>;
  return (
    <SettleForm form={form} sending={sending} label={texts.damaged} submit={texts.settleDamaged}>
      <ChoiceList
        id="loss-level"
        name="level"
        kind="one"
        legend={texts.level}
        choices={choices}
        chosen={choices.slice(0, 1).map(({ value }) => value)}
      />
      <NoteField />
    </SettleForm>
  );
}
