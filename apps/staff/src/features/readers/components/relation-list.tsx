import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { addGuardian, endProxy, removeGuardian, saveProxy } from "../api/reader-changes.ts";
import { findByCode, type ReaderFile, readerKey } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { useReaderDone } from "./use-reader-done.ts";

/** Who may fetch for a reader, and who answers for one. */
export function RelationList({ file }: { readonly file: ReaderFile }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const { id } = file.reader;
  const act = useAct(readerKey(id));
  const ended = (work: Promise<void>) =>
    act(async () => {
      await work;
      return texts.saved;
    });
  return (
    <section aria-label={texts.people}>
      <h2>{texts.people}</h2>
      <h3>{texts.proxies}</h3>
      {file.proxies.length === 0 && <p className="quiet">{texts.noProxies}</p>}
      <ul>
        {file.proxies.map(({ readerId, displayName, endsOn }) => (
          <li key={readerId}>
            {displayName} {endsOn !== undefined && <span className="quiet">{texts.untilDay(endsOn)}</span>}{" "}
            <button type="button" className="btn small" onClick={() => void ended(endProxy(api, id, readerId))}>
              {texts.end}
              <span className="hide"> {displayName}</span>
            </button>
          </li>
        ))}
      </ul>
      <ProxyForm id={id} />
      <h3>{texts.guardians}</h3>
      {file.guardians.length === 0 && <p className="quiet">{texts.noGuardians}</p>}
      <ul>
        {file.guardians.map((guardian) => (
          <li key={guardian.id}>
            {[guardian.relation, guardian.name, guardian.phone].filter(Boolean).join(" · ")}{" "}
            <button type="button" className="btn small" onClick={() => void ended(removeGuardian(api, guardian.id))}>
              {texts.remove}
              <span className="hide"> {guardian.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <GuardianForm id={id} />
    </section>
  );
}

function ProxyForm({ id }: { readonly id: string }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const done = useReaderDone(id);
  const [unknown, setUnknown] = useState(false);
  const sending = useSend({
    fieldOf: { "readers.proxy-not-found": "code", "readers.ends-before-start": "endsOn" },
    check: (values): Record<string, string> => (textOf(values, "code") === "" ? { code: texts.needed } : {}),
    async send(values) {
      const proxyId = await findByCode(api, textOf(values, "code"));
      setUnknown(proxyId === undefined);
      const endsOn = textOf(values, "endsOn");
      if (proxyId !== undefined) await saveProxy(api, { id, proxyId, ...(endsOn === "" ? {} : { endsOn }) });
      return proxyId !== undefined;
    },
    done(saved, form) {
      if (!saved) return;
      form.reset();
      done(texts.saved);
    },
  });
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.addProxy}</summary>
      <Form label={texts.addProxy} sending={sending} submit={texts.add} busy={texts.adding}>
        <Field
          id="proxy-code"
          name="code"
          label={texts.proxyCode}
          error={fields["code"] ?? (unknown ? texts.proxyUnknown : undefined)}
          autoComplete="off"
          code
        />
        <Field id="proxy-end" name="endsOn" type="date" label={texts.proxyUntil} error={fields["endsOn"]} />
      </Form>
    </details>
  );
}

function GuardianForm({ id }: { readonly id: string }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const done = useReaderDone(id);
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values): Record<string, string> =>
      Object.fromEntries(
        ["relation", "name"].filter((one) => textOf(values, one) === "").map((one) => [one, texts.needed]),
      ),
    async send(values) {
      const phone = textOf(values, "phone");
      const guardian = {
        relation: textOf(values, "relation"),
        name: textOf(values, "name"),
        ...(phone === "" ? {} : { phone }),
      };
      await addGuardian(api, id, guardian, keyFor(guardian));
    },
    done(_, form) {
      form.reset();
      done(texts.saved);
    },
  });
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.addGuardian}</summary>
      <Form label={texts.addGuardian} sending={sending} submit={texts.add} busy={texts.adding}>
        <Field
          id="guardian-relation"
          name="relation"
          label={texts.relation}
          error={fields["relation"]}
          maxLength={50}
        />
        <Field
          id="guardian-name"
          name="name"
          label={texts.guardianName}
          error={fields["name"]}
          maxLength={100}
          autoComplete="off"
        />
        <Field
          id="guardian-phone"
          name="phone"
          type="tel"
          label={texts.phone}
          error={fields["phone"]}
          maxLength={30}
          autoComplete="off"
        />
      </Form>
    </details>
  );
}
