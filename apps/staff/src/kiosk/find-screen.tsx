import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Icon } from "@wenyuan/ui";
import { type Dispatch, useEffect, useRef, useState } from "react";
import { useApi } from "../lib/api/api.tsx";
import { searchCatalogue } from "../lib/catalogue/search-catalogue.ts";
import { useLanguage, useTexts } from "../lib/i18n/language.tsx";
import type { Step } from "./journey.ts";
import styles from "./kiosk.module.css";
import { kioskMessages } from "./messages.ts";
import { ResultPile } from "./result-pile.tsx";
import { TouchKeyboard } from "./touch-keyboard.tsx";

interface FindScreenProps {
  readonly text: string;
  readonly shown: number;
  readonly step: Dispatch<Step>;
}

const pauseMs = 250;

/** One field, big results, and keys to touch where no keyboard is. */
export function FindScreen({ text, shown, step }: FindScreenProps) {
  const texts = useTexts(kioskMessages);
  const field = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState(false);
  const found = useFound(composing ? "" : text, shown);
  const type = (typed: string) => step({ do: "type", text: typed });
  useEffect(() => field.current?.focus(), []);
  const answer = text.trim() === "" ? undefined : found.data;
  return (
    <>
      <div className={styles.find}>
        <h1>{texts.ask}</h1>
        <label className={styles.field}>
          <Icon name="search" />
          <span className="hide">{texts.label}</span>
          <input
            ref={field}
            type="search"
            enterKeyHint="search"
            placeholder={texts.askHint}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => type(event.target.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
          />
        </label>
        <TouchKeyboard
          onKey={(key) => type(text + key)}
          onDelete={() => type(Array.from(text).slice(0, -1).join(""))}
          onClear={() => type("")}
        />
      </div>
      <section className={styles.results} aria-busy={found.isFetching}>
        {found.error && (
          <div role="alert" className={styles.news}>
            <h2>{texts.failed}</h2>
            <p>{texts.failedMore}</p>
            <button type="button" className="btn low" onClick={() => void found.refetch()}>
              {texts.again}
            </button>
          </div>
        )}
        {answer && (
          <>
            <output className={styles.news}>
              {answer.total === 0 ? `${texts.nothing(text)} ${texts.nothingMore}` : texts.found(answer.total)}
            </output>
            <ResultPile hits={answer.hits} onOpen={(hit) => step({ do: "open", hit })} />
            {answer.total > answer.hits.length && answer.hits.length > 0 && (
              <button type="button" className="btn low" onClick={() => step({ do: "more" })}>
                {texts.more}
              </button>
            )}
          </>
        )}
      </section>
    </>
  );
}

function useFound(text: string, limit: number) {
  const api = useApi();
  const { language } = useLanguage();
  const asked = useSettled(text.trim());
  return useQuery({
    queryKey: ["search", language, asked, limit],
    queryFn: ({ signal }) => searchCatalogue(api, { text: asked, language, limit }, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
