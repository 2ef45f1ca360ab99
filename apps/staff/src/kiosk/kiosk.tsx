import { useQueryClient } from "@tanstack/react-query";
import { useReducer, useRef, useState } from "react";
import { useLanguage } from "../lib/i18n/language.tsx";
import { FindScreen } from "./find-screen.tsx";
import { IdleScreen } from "./idle-screen.tsx";
import { go, idle } from "./journey.ts";
import { KioskFrame } from "./kiosk-frame.tsx";
import { RecordScreen } from "./record-screen.tsx";
import { useInactivity } from "./use-inactivity.ts";

/** Long enough to read a screen from a metre away; any touch starts it anew. */
const seconds = 90;

/** The kiosk: one question a screen. When nobody is there any more, everything a person did is forgotten. */
export function Kiosk() {
  const [journey, step] = useReducer(go, idle);
  const [large, setLarge] = useState(false);
  const queries = useQueryClient();
  const { language, choose } = useLanguage();
  const house = useRef(language);
  const over = () => {
    step({ do: "over" });
    setLarge(false);
    choose(house.current);
    queries.removeQueries({ queryKey: ["search"] });
  };
  const time = useInactivity(seconds, { on: journey.screen !== "idle", over });
  if (journey.screen === "idle") {
    return (
      <IdleScreen
        onStart={(chosen) => {
          choose(chosen);
          time.extend();
          step({ do: "start" });
        }}
      />
    );
  }
  return (
    <KioskFrame large={large} onLarge={() => setLarge(!large)} time={{ ...time, of: seconds }} onOver={over}>
      {journey.screen === "find" ? (
        <FindScreen text={journey.text} shown={journey.shown} step={step} />
      ) : (
        <RecordScreen hit={journey.hit} onBack={() => step({ do: "back" })} />
      )}
    </KioskFrame>
  );
}
