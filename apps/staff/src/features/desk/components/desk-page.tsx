import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { placesQuery } from "../../../lib/library/places.ts";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { recall, remember } from "../../../lib/storage/keep.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Desk, type DeskMode, useDesk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import { Bins } from "./bins.tsx";
import { BorrowerPanel } from "./borrower-panel.tsx";
import styles from "./desk.module.css";
import { LendingBar } from "./lending-bar.tsx";
import { OfflineBar } from "./offline-bar.tsx";
import { type Printed, PrintOut } from "./print-out.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { ReturnBar } from "./return-bar.tsx";
import { SlipList } from "./slip-list.tsx";

const modeKeys = { lend: "F3", take: "F4", drop: "F6", use: "F7", look: "F8" } as const;

/** Check-out, check-in and all else that a desk does with a book, with one field for all scans and no mouse. */
export function DeskPage() {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const [branch, setBranch] = useState(() => recall("desk-branch"));
  const [printed, setPrinted] = useState<Printed>();
  const desk = useDesk(branch);
  const { mode, borrower, asked } = desk;
  useDeskKeys(desk);
  const prompt = usePrompt(desk);
  return (
    <div className={styles.desk} lang={language === "zh" ? "zh-CN" : "en"}>
      <PageHead
        title={texts.title}
        action={
          <BranchChoice
            branch={branch}
            choose={(code) => {
              remember("desk-branch", code);
              setBranch(code);
            }}
          />
        }
      />
      <OfflineBar />
      <ScanInput
        label={prompt}
        placeholder={prompt}
        given={{ mode, returnedAt: desk.returnedAt, onSite: desk.way.onSite }}
        onScan={desk.scan}
      >
        <Modes mode={mode} choose={desk.setMode} />
      </ScanInput>
      {mode === "lend" && <LendingBar desk={desk} />}
      {mode === "take" && <ReturnBar desk={desk} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          {asked && <QuestionPanel key={asked.itemBarcode} asked={asked} pass={desk.pass} leave={desk.leave} />}
          <SlipList desk={desk} print={setPrinted} />
        </div>
        {mode === "lend" && (
          <BorrowerPanel
            borrower={borrower}
            cardOnly={desk.cardOnly}
            renew={desk.renew}
            handle={desk.handle}
            next={desk.nextReader}
            print={setPrinted}
          />
        )}
        {(mode === "take" || mode === "drop") && <Bins slips={desk.slips} />}
      </div>
      {printed && <PrintOut printed={printed} done={() => setPrinted(undefined)} />}
    </div>
  );
}

function useDeskKeys(desk: Desk) {
  const texts = useTexts(deskMessages);
  const key = { group: texts.keys, whileTyping: true } as const;
  useKey(modeKeys.lend, { ...key, label: texts.lend }, () => desk.setMode("lend"));
  useKey(modeKeys.take, { ...key, label: texts.take }, () => desk.setMode("take"));
  useKey(modeKeys.drop, { ...key, label: texts.drop }, () => desk.setMode("drop"));
  useKey(modeKeys.use, { ...key, label: texts.use }, () => desk.setMode("use"));
  useKey(modeKeys.look, { ...key, label: texts.look }, () => desk.setMode("look"));
  useKey("F9", { ...key, label: texts.nextReader }, desk.nextReader);
  useKey("mod+z", { ...key, label: texts.undoLast }, () => void desk.undo());
}

function usePrompt({ mode, way, borrower, cardOnly }: Desk): string {
  const texts = useTexts(deskMessages);
  if (mode === "lend" && way.proxy === "asked") return texts.scanProxy;
  if (mode === "lend") return borrower || cardOnly !== undefined ? texts.scanItem : texts.scanCard;
  return { take: texts.scanReturn, drop: texts.scanDrop, use: texts.scanUse, look: texts.scanLook }[mode];
}

function Modes({ mode, choose }: { readonly mode: DeskMode; choose(mode: DeskMode): void }) {
  const texts = useTexts(deskMessages);
  return (
    <fieldset className={`seg ${styles.modes}`}>
      <legend className="hide">{texts.mode}</legend>
      {(["lend", "take", "drop", "use", "look"] as const).map((value) => (
        <label key={value}>
          <input type="radio" name="mode" value={value} checked={mode === value} onChange={() => choose(value)} />
          <span>
            {texts[value]} <Keys combo={modeKeys[value]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface BranchChoiceProps {
  readonly branch: string | undefined;
  choose(branch: string | undefined): void;
}

/** Where this desk stands: what belongs elsewhere goes there. */
function BranchChoice({ branch, choose }: BranchChoiceProps) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { data } = useQuery(placesQuery(useApi()));
  if (!data || data.branches.length === 0) return null;
  return (
    <label className={styles.branch}>
      <span>{texts.branch}</span>
      <select
        className="input short"
        value={branch ?? ""}
        onChange={({ target }) => choose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{texts.anyBranch}</option>
        {data.branches.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
