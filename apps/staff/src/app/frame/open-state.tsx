import { useQuery } from "@tanstack/react-query";
import {
  CHINA_2026,
  isOpenAt,
  type Opening,
  openingFrom,
  openNowInWords,
  readOpeningCalendar,
  Temporal,
} from "@wenyuan/calendar";
import { Availability } from "@wenyuan/ui";
import { useEffect, useMemo, useState } from "react";
import { useApi } from "../../lib/api/api.tsx";
import { useLanguage } from "../../lib/i18n/language.tsx";
import { libraryQuery } from "../../lib/library/library.ts";

const lookEveryMs = 20_000;

/** Whether the library is open, until when or from when; nothing while it has not stated its hours. */
export default function OpenState() {
  const { data } = useQuery(libraryQuery(useApi()));
  const { language } = useLanguage();
  const now = useNow();
  const opening = useMemo(() => openingOf(data?.hours), [data?.hours]);
  if (!opening) return null;
  const words = openNowInWords(opening, { now, zone: opening.zone, language });
  return <Availability kind={isOpenAt(opening, now) ? "in" : "out"}>{words}</Availability>;
}

function openingOf(hours: unknown): Opening | undefined {
  if (hours === undefined) return undefined;
  const read = readOpeningCalendar(hours);
  return read.ok ? openingFrom(read.value, [CHINA_2026]) : undefined;
}

function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const timer = setInterval(() => setNow(Temporal.Now.instant()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
