import { useQueryClient } from "@tanstack/react-query";
import { ConnectionLost } from "@wenyuan/api-client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ring } from "../../../lib/scan/ring.ts";
import { recall, remember } from "../../../lib/storage/keep.ts";
import { inventoriesKey, type Scan, type ScanAnswer, sendScans } from "../api/inventories.ts";
import { readScanFile } from "../scan-file.ts";

/** Sent in one go; the server takes as many. */
const sentAtOnce = 100;
/** Answers kept on the screen. */
const shown = 60;

/** Scans of one inventory: kept in this browser until the server has them, so that a dead spot in the stacks loses none. */
export function useWalk(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const place = `inventory-${id}`;
  const [kept] = useState(() => readKept(place));
  const waiting = useRef<readonly Scan[]>(kept);
  const sending = useRef(false);
  const [count, setCount] = useState(kept.length);
  const [shelf, setShelf] = useState(() => Number(recall(`${place}-shelf`) ?? "1"));
  const [answers, setAnswers] = useState<readonly ScanAnswer[]>([]);
  const [lost, setLost] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const keep = (scans: readonly Scan[]) => {
    waiting.current = scans;
    remember(place, scans.length === 0 ? undefined : JSON.stringify(scans));
    setCount(scans.length);
  };
  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setFailure(undefined);
    try {
      while (waiting.current.length > 0) {
        const going = waiting.current.slice(0, sentAtOnce);
        const said = await sendScans(api, id, going);
        keep(waiting.current.slice(going.length));
        setLost(false);
        setAnswers((before) => [...said.toReversed(), ...before].slice(0, shown));
        ring(said.some(isOdd) ? "refused" : "done");
      }
      void queries.invalidateQueries({ queryKey: [...inventoriesKey, id] });
    } catch (error) {
      if (error instanceof ConnectionLost) setLost(true);
      else setFailure(error);
    } finally {
      sending.current = false;
    }
  };
  const goOn = useEffectEvent(() => void send());
  useEffect(() => {
    goOn();
    window.addEventListener("online", goOn);
    return () => window.removeEventListener("online", goOn);
  }, []);
  const toShelf = (next: number) => {
    setShelf(next);
    remember(`${place}-shelf`, String(next));
  };
  return {
    shelf,
    answers,
    count,
    lost,
    failure,
    send,
    nextShelf: () => toShelf(shelf + 1),
    async scan(barcode: string): Promise<void> {
      keep([...waiting.current, { barcode, shelf }]);
      await send();
    },
    /** A handheld's file begins on a shelf of its own. */
    async addFile(text: string): Promise<void> {
      const scans = readScanFile(text, shelf + 1);
      keep([...waiting.current, ...scans]);
      toShelf((scans.at(-1)?.shelf ?? shelf) + 1);
      await send();
    },
  };
}

/** Something that the person with the scanner has to look at. */
export function isOdd({ verdict, outOfOrder, again }: ScanAnswer): boolean {
  return !again && (outOfOrder === true || (verdict !== "shelved" && verdict !== "found"));
}

function readKept(place: string): readonly Scan[] {
  try {
    const kept: unknown = JSON.parse(recall(place) ?? "[]");
    return Array.isArray(kept) ? (kept as readonly Scan[]) : [];
  } catch {
    return [];
  }
}
