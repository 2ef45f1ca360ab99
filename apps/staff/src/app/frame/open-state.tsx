import { useQuery } from "@tanstack/react-query";
import {
  isOpenAt,
  type OfficialYear,
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
import { openingHoursQuery } from "../../lib/library/library.ts";

const lookEveryMs = 20_000;

/** Whether the library is open, until when or from when; nothing while it has not stated its hours. */
export default function OpenState() {
  const { data } = useQuery(openingHoursQuery(useApi()));
  const { language } = useLanguage();
  const now = useNow();
  const opening = useMemo(() => openingOf(data?.hours, data?.official), [data]);
  if (!opening) return null;
  const words = openNowInWords(opening, { now, zone: opening.zone, language });
  return <Availability kind={isOpenAt(opening, now) ? "in" : "out"}>{words}</Availability>;
}

function openingOf(hours: unknown, official: unknown): Opening | undefined {
  if (hours === undefined) return undefined;
  const read = readOpeningCalendar(hours);
  return read.ok ? openingFrom(read.value, (official ?? []) as OfficialYear[]) : undefined;
}

function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const timer = setInterval(() => setNow(Temporal.Now.instant()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
