import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";

export interface Inactivity {
  /** Seconds until it is over. */
  readonly left: number;
  /** Gives the whole time again. */
  extend(): void;
}

/** Signs of life. */
const signs = ["pointerdown", "pointermove", "keydown", "input", "wheel"] as const;

/** Counts down while nobody touches anything; any touch gives the whole time again. Tells once when the time is over. */
export function useInactivity(seconds: number, { on, over }: { readonly on: boolean; over(): void }): Inactivity {
  const end = useRef(0);
  const [left, setLeft] = useState(seconds);
  const extend = useCallback(() => {
    end.current = Date.now() + seconds * 1000;
    setLeft(seconds);
  }, [seconds]);
  const isOver = useEffectEvent(over);
  useEffect(() => {
    if (!on) return undefined;
    const look = () => {
      const now = Math.max(0, Math.ceil((end.current - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) isOver();
    };
    const timer = setInterval(look, 250);
    for (const sign of signs) document.addEventListener(sign, extend, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) document.removeEventListener(sign, extend);
    };
  }, [on, extend]);
  return { left, extend };
}
