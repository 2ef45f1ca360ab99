import { useTexts } from "../../../lib/i18n/language.tsx";
import { chargeMessages } from "../messages.ts";

const ways = ["cash", "card"] as const;

interface MeansFieldProps {
  readonly name?: string;
  /** Whether the code on the reader's phone is a way too (付款码). */
  readonly byCode?: boolean;
  choose?(means: string): void;
}

/** Cash, card, and where it can be taken the phone's code: keys of one group, moved by arrows. */
export function MeansField({ name = "means", byCode = false, choose }: MeansFieldProps) {
  const texts = useTexts(chargeMessages);
  return (
    <fieldset className="seg">
      <legend className="hide">{texts.means}</legend>
      {([...ways, ...(byCode ? (["code"] as const) : [])] as const).map((means) => (
        <label key={means}>
          <input
            type="radio"
            name={name}
            value={means}
            defaultChecked={means === "cash"}
            onChange={() => choose?.(means)}
          />
          <span>{texts[means]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The means of a form that has this field. */
export function meansOf(values: FormData): "cash" | "card" {
  return values.get("means") === "card" ? "card" : "cash";
}
