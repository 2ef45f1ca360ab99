import { useEffect, useState } from "react";

/** Counts down from a number of seconds, every time `start` is a new object. @returns the seconds left, 0 when over */
export function useWait(start: { readonly seconds: number } | undefined): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!start) return undefined;
    const end = Date.now() + start.seconds * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [start]);
  return left;
}
