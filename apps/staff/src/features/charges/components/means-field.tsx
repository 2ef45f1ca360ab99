import { useTexts } from "../../../lib/i18n/language.tsx";
import { chargeMessages } from "../messages.ts";

/** Cash or card: two keys of one group, moved by arrows. */
export function MeansField({ name = "means" }: { readonly name?: string }) {
  const texts = useTexts(chargeMessages);
  return (
    <fieldset className="seg">
      <legend className="hide">{texts.means}</legend>
      {(["cash", "card"] as const).map((means) => (
        <label key={means}>
          <input type="radio" name={name} value={means} defaultChecked={means === "cash"} />
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
