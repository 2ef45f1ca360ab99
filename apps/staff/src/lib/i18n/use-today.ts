import { useEffect, useState } from "react";
import { libraryDay } from "../library/library-time.ts";

/** The day in the library, right also after a night with the page left open. */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const look = () => setToday((before) => (libraryDay(before) === libraryDay(new Date()) ? before : new Date()));
    const timer = setInterval(look, 30_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
}
