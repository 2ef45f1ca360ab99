import { useQuery } from "@tanstack/react-query";
import { newIdempotencyKey } from "@wenyuan/api-client";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { reserveNumber, type Suggestion, suggestionsQuery } from "../api/items.ts";
import { itemMessages } from "../messages.ts";
import styles from "./items-page.module.css";

interface SuggestionListProps {
  readonly recordId: string;
  readonly location: string;
  onTake(callNumber: string): void;
}

/** Call numbers that suit the record; taking the next number reserves it first. */
export function SuggestionList({ recordId, location, onTake }: SuggestionListProps) {
  const texts = useTexts(itemMessages);
  const api = useApi();
  const mayReserve = useMay()("catalogue.call-number.reserve");
  const { data, refetch } = useQuery(suggestionsQuery(api, recordId, location));
  const [fault, setFault] = useState<unknown>();
  const suggestions = (data?.items ?? []).filter(({ reserveIn }) => mayReserve || reserveIn === undefined);
  if (suggestions.length === 0) return null;
  const take = async ({ callNumber, reserveIn }: Suggestion) => {
    setFault(undefined);
    try {
      onTake(reserveIn ? await reserveNumber(api, { ...reserveIn, recordId }, newIdempotencyKey()) : callNumber);
      if (reserveIn) void refetch();
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <fieldset className="field">
      <legend className="label">{texts.suggestions}</legend>
      {fault !== undefined && <Failed error={fault} />}
      <ul className={styles.suggestions}>
        {suggestions.map((one) => (
          <li key={`${one.reason} ${one.callNumber}`}>
            <button type="button" className="btn small" onClick={() => void take(one)}>
              <span className="cn">{one.callNumber}</span>
            </button>{" "}
            <small className="quiet">{reasonOf(one, texts)}</small>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function reasonOf({ reason, title = "" }: Suggestion, texts: ReturnType<typeof useTexts<typeof itemMessages>>): string {
  switch (reason) {
    case "same-record":
      return texts.sameRecord;
    case "same-work":
      return texts.sameWork(title);
    case "reserved":
      return texts.reserved;
    case "next-number":
      return texts.nextNumber;
    default:
      return texts.authorNumber;
  }
}
