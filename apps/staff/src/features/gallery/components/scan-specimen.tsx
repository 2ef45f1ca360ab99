import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { galleryMessages } from "../messages.ts";

const workMs = 600;

/** The scan field, working for a moment on each code. It takes the focus, so it is opened by hand here. */
export function ScanSpecimen() {
  const texts = useTexts(galleryMessages);
  const [open, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  if (!open) {
    return (
      <p>
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {texts.scanStart}
        </button>
      </p>
    );
  }
  return (
    <div className="stackv">
      <ScanInput
        label={texts.scanLabel}
        placeholder={texts.scanHere}
        onScan={async (code) => {
          await new Promise((resolve) => {
            setTimeout(resolve, workMs);
          });
          setCodes((before) => [code, ...before].slice(0, 5));
        }}
      />
      <ol className="log" aria-live="polite">
        {codes.map((code, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same code may be scanned twice
          <li key={`${codes.length - i}-${code}`}>
            <span />
            <span>{texts.scanned(code)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
