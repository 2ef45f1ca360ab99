import { Icon } from "@wenyuan/ui";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { areToConfirm, findingsTold, type ItemFinding } from "../findings.ts";
import type { DraftField } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";

interface FindingListProps {
  readonly findings: readonly ItemFinding[];
  /** Writes the mend into its field. */
  onMend(field: DraftField, value: string): void;
}

/** All that the server found, each with its mend where there is one. */
export function FindingList({ findings, onMend }: FindingListProps) {
  const texts = useTexts(itemMessages);
  if (findings.length === 0) return null;
  return (
    <div className={`note ${areToConfirm(findings) ? "ask" : "no"}`} role="alert" tabIndex={-1}>
      <Icon name={areToConfirm(findings) ? "ask" : "no"} />
      <div className="stackv">
        {areToConfirm(findings) && <strong>{texts.confirmTitle}</strong>}
        <ul>
          {findingsTold(findings).map(({ code, text, item, field, mended, ofAll }) => (
            <li key={`${item} ${code} ${field} ${text}`}>
              {ofAll ? text : texts.nth(item + 1, text)}
              {mended !== undefined && field !== undefined && (
                <>
                  {" "}
                  <button type="button" className="btn small" onClick={() => onMend(field, mended)}>
                    {texts.mendTo(mended)}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
