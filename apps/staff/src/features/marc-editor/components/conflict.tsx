import { Icon } from "@wenyuan/ui";
import { useMemo, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { EditedField } from "../../../lib/marc/edited-field.ts";
import {
  chosenFields,
  type MergeRow,
  mergeThreeWays,
  type Side,
  usualSide,
} from "../../../lib/marc/merge-three-ways.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { conflictMessages } from "../conflict-messages.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import type { ConflictInHand } from "../hooks/use-save.ts";
import styles from "./conflict.module.css";
import { SubfieldText } from "./subfield-text.tsx";

interface ConflictProps {
  readonly conflict: ConflictInHand;
  readonly format: FormatInUse;
}

/** Two people changed the record: what each did, field by field, with what was before; the choice is the cataloguer's. */
export function Conflict({ conflict, format }: ConflictProps) {
  const texts = useTexts(conflictMessages);
  const rows = useMemo(() => mergeThreeWays(conflict), [conflict]);
  const [sides, setSides] = useState<ReadonlyMap<MergeRow, Side>>(new Map());
  const sideOf = (row: MergeRow) => sides.get(row) ?? usualSide(row);
  const differing = rows.filter(({ changedBy }) => changedBy !== "nobody");
  const open = differing.filter((row) => row.changedBy === "both" && !sides.has(row)).length;
  return (
    <section className={styles.conflict} aria-labelledby="conflict-title">
      <div className="note ask">
        <Icon name="ask" />
        <p>
          <strong id="conflict-title" role="alert">
            {texts.title}
          </strong>
          {texts.intro(differing.length, open)}
        </p>
      </div>
      <table className={`table ${styles.table}`}>
        <caption className="hide">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.mine}</th>
            <th scope="col">
              {texts.theirs}{" "}
              {conflict.by !== undefined && (
                <small className="quiet">
                  <Actor by={conflict.by} />
                </small>
              )}
            </th>
            <th scope="col">{texts.take}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((row, i) => {
            const tag = (row.base ?? row.mine ?? row.theirs)?.tag ?? "";
            return (
              // oxlint-disable-next-line react/no-array-index-key -- the rows never move
              <tr key={i} data-open={(row.changedBy === "both" && !sides.has(row)) || undefined}>
                <th scope="row">
                  {tag} <small>{format.nameOf(tag)}</small>
                </th>
                <td data-label={texts.before}>{text(row.base, row.base ? texts.removed : texts.notThere)}</td>
                <td data-label={texts.mine}>{text(row.mine, row.base ? texts.removed : texts.notThere)}</td>
                <td data-label={texts.theirs}>{text(row.theirs, row.base ? texts.removed : texts.notThere)}</td>
                <td>
                  <fieldset className={styles.sides}>
                    <legend className="hide">
                      {texts.take} {tag}
                    </legend>
                    {(["mine", "theirs", ...(row.mine && row.theirs ? (["both"] as const) : [])] as const).map(
                      (side) => (
                        <label key={side}>
                          <input
                            type="radio"
                            name={`side-${i}`}
                            checked={sideOf(row) === side && (row.changedBy !== "both" || sides.has(row))}
                            onChange={() => setSides(new Map(sides).set(row, side))}
                          />
                          {texts[side]}
                        </label>
                      ),
                    )}
                  </fieldset>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="row">
        <button
          type="button"
          className="btn main"
          aria-disabled={open > 0 || undefined}
          onClick={() => {
            if (open === 0) conflict.resolve(rows.flatMap((row) => chosenFields(row, sideOf(row))));
          }}
        >
          {open > 0 ? texts.stillOpen(open) : texts.resolve}
        </button>
        <button type="button" className="btn bare" onClick={conflict.leave}>
          {texts.leave}
        </button>
      </div>
    </section>
  );
}

function text(field: EditedField | undefined, missing: string) {
  if (!field) return <span className="quiet">{missing}</span>;
  return (
    <span className={styles.line}>
      <SubfieldText content={field.content} control={field.ind1 === "" && field.ind2 === ""} />
    </span>
  );
}
