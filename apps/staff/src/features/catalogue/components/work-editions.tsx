import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { editionsQuery } from "../api/records.ts";
import { useWorkMending, type WorkMending } from "../hooks/use-work-mending.ts";
import { recordMessages } from "../record-messages.ts";

/** The other editions of the record's work, and what mends them by hand where the rule was wrong. */
export function WorkEditions({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const mayMend = useMay()("catalogue.work.edit") && record.deletedAt === undefined && record.mergedInto === undefined;
  const mending = useWorkMending();
  const { data } = useQuery(editionsQuery(useApi(), record.workId));
  const editions = data?.items ?? [];
  const others = editions.filter(({ id }) => id !== record.id);
  const byHand = editions.some(({ id, byHand: hand }) => id === record.id && hand);
  if (others.length === 0 && !mayMend) return null;
  return (
    <section className="stackv" aria-labelledby="record-editions">
      <h2 id="record-editions">{texts.editions}</h2>
      {others.length === 0 && <p className="quiet">{texts.noEditions}</p>}
      <ul className="log todo">
        {others.map(({ id, title, edition, publisher, date, byHand: hand }) => (
          <li key={id}>
            <span>
              <Link to="/records/$id" params={{ id }} lang={langOf(title)}>
                {title || id}
              </Link>{" "}
              <span className="quiet">
                {[edition, publisher, date, hand ? texts.workByHand : ""].filter(Boolean).join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {mayMend && <Mending record={record} mending={mending} alone={others.length === 0} byHand={byHand} />}
    </section>
  );
}

interface MendingProps {
  readonly record: StaffRecord;
  readonly mending: WorkMending;
  readonly alone: boolean;
  /** An editor put the record where it is. */
  readonly byHand: boolean;
}

function Mending({ record, mending, alone, byHand }: MendingProps) {
  const texts = useTexts(recordMessages);
  const sending = useSend({
    check: (values): Record<string, string> =>
      /^\d{1,18}$/.test(textOf(values, "other")) && textOf(values, "other") !== record.id
        ? {}
        : { other: texts.workOtherUnfit },
    send: async (values) => await mending.addTo(record.id, textOf(values, "other")),
    done: (_, form) => form.reset(),
  });
  return (
    <details>
      <summary>{texts.workMend}</summary>
      <p className="quiet">{texts.workRule}</p>
      <div className="row">
        {!alone && (
          <button type="button" className="btn small" onClick={() => mending.part([record.id])}>
            {texts.workPart}
          </button>
        )}
        {byHand && (
          <button type="button" className="btn small" onClick={() => mending.reset([record.id])}>
            {texts.workReset}
          </button>
        )}
      </div>
      <Form label={texts.workJoin} sending={sending} submit={texts.workJoin} busy={texts.workJoining}>
        <Field
          id="work-other"
          name="other"
          label={texts.workOther}
          inputMode="numeric"
          autoComplete="off"
          code
          error={sending.faults.fields["other"]}
        />
      </Form>
    </details>
  );
}
