import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Field, Note } from "@wenyuan/ui";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { createReader } from "../api/reader-changes.ts";
import { readersQuery } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { fieldsOf } from "../reader-values.ts";
import { fieldOfRefusal, ReaderFields, typedOf, useFieldCheck } from "./reader-fields.tsx";

/** Registers somebody who comes in no list. Who is called alike is shown while the name is typed: one person, one record. */
export function NewReaderPage() {
  const texts = useTexts(editMessages);
  const api = useApi();
  const navigate = useNavigate();
  const [called, setCalled] = useState("");
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    fieldOf: fieldOfRefusal,
    check: useFieldCheck(),
    send(values) {
      const cards = (["campus-number", "barcode"] as const).flatMap((kind) => {
        const code = textOf(values, kind);
        return code === "" ? [] : [{ kind, code }];
      });
      const reader = { category: "public", ...fieldsOf(typedOf(values)), cards };
      return createReader(api, reader, keyFor(reader));
    },
    done: (id) => void navigate({ to: "/readers/$id", params: { id } }),
  });
  const { fields } = sending.faults;
  return (
    <>
      <p>
        <Link className="more back" to="/readers">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.newTitle}>{texts.newIntro}</PageHead>
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLTextAreaElement) setCalled(target.value.split("\n")[0]?.trim() ?? "");
        }}
      >
        <Form label={texts.newTitle} sending={sending} submit={texts.create} busy={texts.creating}>
          <Alike called={called} />
          <ReaderFields id="new" faults={fields} />
          <Field id="new-number" name="campus-number" label={texts.number} maxLength={64} autoComplete="off" code />
          <Field
            id="new-barcode"
            name="barcode"
            label={texts.barcode}
            error={fields["code"]}
            maxLength={64}
            autoComplete="off"
            code
          />
        </Form>
      </div>
    </>
  );
}

const alikeShown = 5;

function Alike({ called }: { readonly called: string }) {
  const texts = useTexts(editMessages);
  const text = useDeferredValue(called.length > 1 ? called : "");
  const found = useInfiniteQuery(readersQuery(useApi(), text)).data?.pages[0]?.items.slice(0, alikeShown) ?? [];
  if (text === "" || found.length === 0) return null;
  return (
    <Note kind="ask" title={texts.alike} announce>
      <ul>
        {found.map(({ id, displayName, department, cards }) => (
          <li key={id}>
            <Link to="/readers/$id" params={{ id }}>
              {displayName}
            </Link>{" "}
            <span className="quiet">{[department, cards[0]].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
