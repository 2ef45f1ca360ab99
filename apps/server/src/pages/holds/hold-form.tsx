import type { Problem } from "@wenyuan/problem";
import { Button, CheckField, Field, LinkButton, Note, SelectField } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Prospect } from "../../capabilities/circulation/index.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { estimateWords } from "./hold-words.ts";
import type { holdsMessages } from "./holds.messages.ts";
import { TitleForm } from "./title-form.tsx";

/** What a reader filled in, kept when it is refused. */
export interface HoldFields {
  readonly pickup: string;
  readonly volume: string;
  readonly from: string;
  readonly until: string;
  readonly recall: boolean;
}

export interface HoldFormProps {
  readonly recordId: string;
  readonly summary: RecordSummary;
  readonly branches: readonly Branch[];
  /** Volumes of a set that can be waited for alone. */
  readonly volumes: readonly { readonly id: string; readonly label: string }[];
  readonly prospect: Prospect;
  /** A copy is on its shelf and could be brought instead. */
  readonly brought: boolean;
  readonly fields: HoldFields;
  /** Why it was refused just now. */
  readonly refusal: Problem | undefined;
  readonly here: Here;
  readonly t: Spoken<typeof holdsMessages>;
}

/** What waiting would mean, and where, which and until when; one button. */
export function HoldForm(props: HoldFormProps) {
  const { recordId, summary, brought, refusal, here, t } = props;
  const { language } = here;
  return (
    <TitleForm heading={t.placeTitle} {...{ recordId, summary, refusal, language }}>
      {brought && (
        <Note kind="ok" title={t.bring}>
          <p>
            <a href={`/${language}/records/${recordId}/request`}>{t.bringLink}</a>
          </p>
        </Note>
      )}
      <Outlook {...props} />
      <form method="post" action={`/${language}/records/${recordId}/hold`} className="stackv">
        <Wishes {...props} />
        <p className="row">
          <Button kind="main">{t.submit}</Button>
          <LinkButton kind="bare" href={`/${language}/search`}>
            {speak(frameMessages, language).searchAgain}
          </LinkButton>
        </p>
      </form>
    </TitleForm>
  );
}

function Outlook({ prospect: { position, estimate }, here, t }: HoldFormProps) {
  const comma = here.language === "zh" ? "，" : "; ";
  return (
    <Note title={[t.wouldBe(position), estimateWords(estimate, here, t)].join(comma)}>
      <p>{estimate ? t.rests(estimate.copies, estimate.leftOut) : t.unknownWhy}</p>
      <p>{t.placeHelp}</p>
    </Note>
  );
}

function Wishes({ branches, volumes, prospect, fields, here, t }: HoldFormProps) {
  return (
    <>
      {volumes.length > 0 && (
        <SelectField
          id="volume"
          name="volume"
          label={t.volume}
          value={fields.volume}
          choices={[{ value: "", label: t.anyVolume }, ...volumes.map(({ id, label }) => ({ value: id, label }))]}
        />
      )}
      <PickupField {...{ branches, here, t }} value={fields.pickup || (prospect.homeBranch ?? "")} />
      <DateFields {...{ fields, t }} />
      {prospect.mayRecall && (
        <CheckField id="recall" name="recall" label={t.recall} hint={t.recallHint} checked={fields.recall} />
      )}
    </>
  );
}

export function PickupField({
  branches,
  value,
  here,
  t,
}: Pick<HoldFormProps, "branches" | "here" | "t"> & { readonly value: string }) {
  const choices = branches.map(({ code, name }) => ({ value: code, label: name[here.language] }));
  return <SelectField id="pickup" name="pickup" label={t.pickup} value={value} choices={choices} />;
}

/** From when, and until when it is wanted. */
export function DateFields({
  fields,
  t,
}: {
  readonly fields: Pick<HoldFields, "from" | "until">;
  readonly t: HoldFormProps["t"];
}) {
  return (
    <>
      <Field id="from" name="from" type="date" label={t.from} hint={t.fromHint} value={fields.from} />
      <Field id="until" name="until" type="date" label={t.until} hint={t.untilHint} value={fields.until} />
    </>
  );
}
