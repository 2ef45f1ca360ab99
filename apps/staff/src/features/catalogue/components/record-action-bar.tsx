import { Link, useNavigate } from "@tanstack/react-router";
import { Icon } from "@wenyuan/ui";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { RecordActions } from "../hooks/use-record-actions.ts";
import { recordMessages } from "../record-messages.ts";
import styles from "./record-page.module.css";

interface RecordActionBarProps {
  readonly record: StaffRecord;
  readonly actions: RecordActions;
}

/** What may be done with the record, by whom may do it. */
export function RecordActionBar({ record, actions }: RecordActionBarProps) {
  const texts = useTexts(recordMessages);
  const may = useMay();
  const navigate = useNavigate();
  const { id, suppressed, deletedAt, mergedInto } = record;
  const alive = deletedAt === undefined && mergedInto === undefined;
  const mayEdit = may("catalogue.record.edit") && alive;
  const edit = () => void navigate({ to: "/records/$id/edit", params: { id } });
  useKey("e", { label: texts.edit, group: texts.keys, on: mayEdit }, edit);
  return (
    <div className={styles.actions}>
      {mayEdit && (
        <>
          <Link className="btn main" to="/records/$id/edit" params={{ id }}>
            {texts.edit} <Keys combo="e" />
          </Link>
          <Link className="btn" to="/records/new" search={{ copy: id }}>
            <Icon name="copy" /> {texts.copy}
          </Link>
          <button type="button" className="btn" onClick={() => actions.suppress(record, !suppressed)}>
            <Icon name="eye" /> {suppressed ? texts.show : texts.suppress}
          </button>
        </>
      )}
      {may("catalogue.record.delete") && alive && (
        <Link className="btn" to="/records/$id/merge" params={{ id }}>
          {texts.merge}
        </Link>
      )}
      {may("catalogue.record.delete") &&
        (alive ? (
          <button type="button" className="btn" onClick={() => actions.remove(record)}>
            {texts.remove}
          </button>
        ) : (
          mergedInto === undefined && (
            <button type="button" className="btn main" onClick={() => actions.restore(record)}>
              <Icon name="undo" /> {texts.restore}
            </button>
          )
        ))}
    </div>
  );
}
