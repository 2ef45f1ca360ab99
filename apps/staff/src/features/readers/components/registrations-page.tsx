import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { decideRegistration, type Registration, registrationsKey, registrationsQuery } from "../api/registrations.ts";
import { registrationMessages } from "../registration-messages.ts";
import { CategoryList } from "./category-list.tsx";
import { useCategoryName } from "./use-category-name.ts";

/** People who registered over the network; and which kinds of readers may. */
export function RegistrationsPage() {
  const texts = useTexts(registrationMessages);
  const may = useMay()("readers.category.set");
  const [refusing, setRefusing] = useState<Registration>();
  const waiting = pagedRows(useInfiniteQuery(registrationsQuery(useApi())));
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Sections>
        <Table
          caption={texts.waiting}
          columns={useColumns(setRefusing)}
          rowKey={({ id }) => id}
          empty={<Empty title={texts.none} />}
          {...waiting}
        />
        {may && <CategoryList />}
      </Sections>
      {refusing && <RefusalDialog registration={refusing} onClose={() => setRefusing(undefined)} />}
    </>
  );
}

function useColumns(refuse: (registration: Registration) => void): readonly Column<Registration>[] {
  const texts = useTexts(registrationMessages);
  const { language } = useLanguage();
  const api = useApi();
  const act = useAct(registrationsKey);
  const categoryName = useCategoryName();
  return useMemo(() => {
    const accept = (id: string) =>
      act(async () => {
        await decideRegistration(api, id);
        return texts.accepted;
      });
    return [
      {
        id: "name",
        head: texts.name,
        rowHead: true,
        cell: ({ name, alike }) => (
          <>
            {name}
            {alike.length > 0 && (
              <small className="quiet">
                {" "}
                {texts.alike}{" "}
                {alike.map(({ readerId, displayName }) => (
                  <Link key={readerId} to="/readers/$id" params={{ id: readerId }}>
                    {displayName}
                  </Link>
                ))}
              </small>
            )}
          </>
        ),
      },
      { id: "contact", head: texts.contact, cell: ({ email, phone }) => [email, phone].filter(Boolean).join(" · ") },
      {
        id: "about",
        head: texts.about,
        cell: ({ birthDate, about }) => [birthDate, about].filter(Boolean).join(" · "),
      },
      {
        id: "category",
        head: texts.category,
        cell: ({ category }) => categoryName(category),
      },
      {
        id: "when",
        head: texts.when,
        figures: true,
        cell: ({ confirmedAt }) => <time dateTime={confirmedAt}>{momentInWords(new Date(confirmedAt), language)}</time>,
      },
      {
        id: "act",
        head: texts.act,
        bare: true,
        cell: (registration) => (
          <span className="row">
            <button type="button" className="btn small" onClick={() => void accept(registration.id)}>
              {texts.accept}
              <span className="hide"> {registration.name}</span>
            </button>
            <button type="button" className="btn bare small" onClick={() => refuse(registration)}>
              {texts.refuse}
              <span className="hide"> {registration.name}</span>
            </button>
          </span>
        ),
      },
    ];
  }, [texts, language, api, act, categoryName, refuse]);
}

function RefusalDialog({ registration, onClose }: { readonly registration: Registration; onClose(): void }) {
  const texts = useTexts(registrationMessages);
  const api = useApi();
  const act = useAct(registrationsKey);
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "answer") === "" ? { answer: texts.answerMissing } : {}),
    send: (values) =>
      act(async () => {
        await decideRegistration(api, registration.id, textOf(values, "answer"));
        return texts.refused;
      }),
    done: onClose,
  });
  const title = texts.refuseTitle(registration.name);
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <Form
        label={title}
        first
        sending={sending}
        submit={texts.send}
        busy={texts.sending}
        aside={
          <button type="button" className="btn" onClick={onClose}>
            {texts.close}
          </button>
        }
      >
        <Field
          id="refusal"
          name="answer"
          label={texts.answer}
          error={sending.faults.fields["answer"]}
          maxLength={1000}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
}
