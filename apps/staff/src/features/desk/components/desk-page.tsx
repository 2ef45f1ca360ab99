import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type DeskMode, useDesk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import { BorrowerPanel } from "./borrower-panel.tsx";
import styles from "./desk.module.css";
import { QuestionPanel } from "./question-panel.tsx";
import { SlipList } from "./slip-list.tsx";

/** Check-out, check-in and renewal with one field for all scans and no mouse. */
export function DeskPage() {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const desk = useDesk();
  const { mode, borrower, asked } = desk;
  const key = { group: texts.keys, whileTyping: true } as const;
  useKey("F3", { ...key, label: texts.lend }, () => desk.setMode("lend"));
  useKey("F4", { ...key, label: texts.take }, () => desk.setMode("take"));
  useKey("F9", { ...key, label: texts.nextReader }, desk.nextReader);
  const prompt = mode === "take" ? texts.scanReturn : borrower ? texts.scanItem : texts.scanCard;
  return (
    <div className={styles.desk} lang={language === "zh" ? "zh-CN" : "en"}>
      <PageHead title={texts.title} />
      <ScanInput label={prompt} placeholder={prompt} onScan={desk.scan}>
        <Modes mode={mode} choose={desk.setMode} />
      </ScanInput>
      <div className={styles.columns}>
        <div className={styles.main}>
          {asked && <QuestionPanel key={asked.itemBarcode} asked={asked} pass={desk.pass} leave={desk.leave} />}
          <SlipList slips={desk.slips} />
        </div>
        {mode === "lend" && <BorrowerPanel borrower={borrower} renew={desk.renew} next={desk.nextReader} />}
      </div>
    </div>
  );
}

function Modes({ mode, choose }: { readonly mode: DeskMode; choose(mode: DeskMode): void }) {
  const texts = useTexts(deskMessages);
  const modes = [
    { value: "lend", label: texts.lend, keys: "F3" },
    { value: "take", label: texts.take, keys: "F4" },
  ] as const;
  return (
    <fieldset className="seg">
      <legend className="hide">{texts.mode}</legend>
      {modes.map(({ value, label, keys }) => (
        <label key={value}>
          <input type="radio" name="mode" value={value} checked={mode === value} onChange={() => choose(value)} />
          <span>
            {label} <Keys combo={keys} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
