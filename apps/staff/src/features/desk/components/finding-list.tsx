import { Icon, type IconName } from "@wenyuan/ui";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { deskMessages } from "../messages.ts";
import type { ToldFinding } from "../slip.ts";

const looks: Readonly<Record<ToldFinding["severity"], { readonly icon: IconName; readonly tone: string }>> = {
  impossible: { icon: "no", tone: "no" },
  confirm: { icon: "ask", tone: "ask" },
  notice: { icon: "info", tone: "" },
};

/** Everything that was found, heaviest first; weight is said by shape and word, not by colour alone. */
export function FindingList({ findings }: { readonly findings: readonly ToldFinding[] }) {
  const texts = useTexts(deskMessages);
  return findings.map(({ code, severity, text, way }) => (
    <div key={code} className={`note ${looks[severity].tone}`}>
      <Icon name={looks[severity].icon} />
      <div>
        <strong>
          <span className="hide">{texts[severity]} </span>
          {text}
        </strong>
        {way !== undefined && <p>{way}</p>}
      </div>
    </div>
  ));
}
