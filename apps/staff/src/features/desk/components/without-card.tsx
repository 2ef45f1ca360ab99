import { type FormEvent, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type FoundReader, findReaders, type Shown } from "../api/desk.ts";
import { categoryMessages, deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

interface WithoutCardProps {
  serve(who: Shown): Promise<void>;
  close(): void;
}

const ways = ["photo", "document", "campus-app"] as const;

/** A reader without the card: found by name, identified in a second way, which the audit keeps. */
export function WithoutCard({ serve, close }: WithoutCardProps) {
  const texts = useTexts(deskMessages);
  const api = useApi();
  const text = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<readonly FoundReader[]>();
  const [failure, setFailure] = useState<unknown>();
  const [knownBy, setKnownBy] = useState<(typeof ways)[number]>("document");
  const search = (event: FormEvent) => {
    event.preventDefault();
    findReaders(api, text.current?.value.trim() ?? "").then(setFound, setFailure);
  };
  const words = { photo: texts.photo, document: texts.document, "campus-app": texts.campusApp };
  return (
    <Dialog label={texts.withoutCard} onClose={close}>
      <div className={styles.dialog}>
        <h2>{texts.withoutCard}</h2>
        <form className={styles.bar} onSubmit={search}>
          <input ref={text} className="input" aria-label={texts.findReader} placeholder={texts.findReader} required />
          <button type="submit" className="btn">
            {texts.find}
          </button>
        </form>
        <fieldset className={styles.bar}>
          <legend>{texts.knownBy}</legend>
          {ways.map((way) => (
            <label key={way} className={styles.check}>
              <input type="radio" name="known-by" checked={knownBy === way} onChange={() => setKnownBy(way)} />
              {words[way]}
            </label>
          ))}
        </fieldset>
        {failure !== undefined && <Failed error={failure} />}
        {found?.length === 0 && <p className="quiet">{texts.nobody}</p>}
        <ul className={styles.loans}>
          {found?.map((reader) => (
            <Candidate key={reader.id} reader={reader} serve={() => serve({ readerId: reader.id, knownBy })} />
          ))}
        </ul>
        <p>
          <button type="button" className="btn bare" onClick={close}>
            {texts.close}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

function Candidate({ reader, serve }: { readonly reader: FoundReader; serve(): Promise<void> }) {
  const texts = useTexts(deskMessages);
  const categories = useTexts(categoryMessages) as Readonly<Record<string, string>>;
  return (
    <li>
      <span>
        {reader.displayName}
        <small className="quiet">
          {categories[reader.category] ?? reader.category} {reader.department}{" "}
          <span className="cn">{reader.cards.join(" ")}</span>
        </small>
      </span>
      <button type="button" className="btn small" onClick={() => void serve()}>
        {texts.serve(reader.displayName)}
      </button>
    </li>
  );
}
