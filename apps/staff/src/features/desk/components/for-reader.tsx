import { type FormEvent, useRef, useState } from "react";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import type { Shown } from "../api/desk.ts";
import { forReaderMessages } from "../for-reader-messages.ts";
import { type FoundTitle, useFoundTitles } from "../hooks/use-found-titles.ts";
import styles from "./desk.module.css";
import { WantedForm } from "./wanted-form.tsx";

interface ForReaderProps {
  readonly shown: Shown;
  readonly name: string;
  readonly branch: string | undefined;
  done(): void;
  close(): void;
}

/** 预约、委托 for whoever stands at the desk: what is wanted is found, then placed with all that stands in the way told at once. */
export function ForReader({ shown, name, branch, done, close }: ForReaderProps) {
  const texts = useTexts(forReaderMessages);
  const text = useRef<HTMLInputElement>(null);
  const { found, failure, search } = useFoundTitles();
  const [chosen, setChosen] = useState<FoundTitle>();
  const title = chosen ?? (found?.length === 1 ? found[0] : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChosen(undefined);
    search(text.current?.value.trim() ?? "");
  };
  return (
    <Dialog label={texts.open} onClose={close} wide>
      <div className={styles.dialog}>
        <h2>
          {texts.open} <span className="quiet">{name}</span>
        </h2>
        <form className={styles.bar} onSubmit={submit}>
          <input ref={text} className="input" aria-label={texts.find} placeholder={texts.find} required />
          <button type="submit" className="btn">
            {texts.search}
          </button>
        </form>
        {failure !== undefined && <Failed error={failure} />}
        {found?.length === 0 && <p className="quiet">{texts.nothing}</p>}
        {found && found.length > 1 && <Titles found={found} chosen={chosen} choose={setChosen} />}
        {title && <WantedForm key={title.recordId} {...{ shown, title, branch, done }} />}
        <p>
          <button type="button" className="btn bare" onClick={close}>
            {texts.close}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

interface TitlesProps {
  readonly found: readonly FoundTitle[];
  readonly chosen: FoundTitle | undefined;
  choose(title: FoundTitle): void;
}

function Titles({ found, chosen, choose }: TitlesProps) {
  const texts = useTexts(forReaderMessages);
  return (
    <fieldset className={styles.titles}>
      <legend>{texts.choose}</legend>
      {found.map((one) => (
        <label key={one.recordId} className={styles.check}>
          <input
            type="radio"
            name="wanted-title"
            checked={chosen?.recordId === one.recordId}
            onChange={() => choose(one)}
          />
          <span>
            {one.title} <small className="quiet">{one.more}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
