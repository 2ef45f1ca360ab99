import { type Dispatch, lazy, Suspense } from "react";
import type { EditedField } from "../../../lib/marc/edited-field.ts";
import type { EditorCommand } from "../editor-keys.ts";
import type { EditorAction } from "../editor-state.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import type { Cursor } from "./editor-aside.tsx";

export type EditorTool = Extract<
  EditorCommand,
  "goToTag" | "fixedField" | "heading" | "callNumber" | "pinyin" | "keys"
>;

export interface EditorToolsProps {
  readonly tool: EditorTool;
  readonly cursor: Cursor;
  readonly row: number;
  readonly fields: readonly EditedField[];
  /** Undefined for a record that does not exist yet. */
  readonly recordId: string | undefined;
  readonly profile: string;
  readonly kind: "bibliographic" | "authority";
  readonly format: FormatInUse;
  readonly dispatch: Dispatch<EditorAction>;
  onClose(): void;
}

const FixedFieldDialog = lazy(async () => ({ default: (await import("./fixed-field-dialog.tsx")).FixedFieldDialog }));
const GoToTagDialog = lazy(async () => ({ default: (await import("./go-to-tag-dialog.tsx")).GoToTagDialog }));
const KeysDialog = lazy(async () => ({ default: (await import("./keys-dialog.tsx")).KeysDialog }));
const HeadingDialog = lazy(async () => ({ default: (await import("./heading-dialog.tsx")).HeadingDialog }));
const PinyinDialog = lazy(async () => ({ default: (await import("./pinyin-dialog.tsx")).PinyinDialog }));
const CallNumberDialog = lazy(async () => ({ default: (await import("./call-number-dialog.tsx")).CallNumberDialog }));

/** The tool that is open, each loaded when it is first asked for. */
export function EditorTools(props: EditorToolsProps) {
  const { tool, fields } = props;
  const leader = fields.find(({ tag }) => tag === "LDR")?.content ?? "";
  return (
    <Suspense>
      {tool === "goToTag" && <GoToTagDialog {...props} />}
      {tool === "fixedField" && <FixedFieldDialog {...props} leader={leader} />}
      {tool === "heading" && <HeadingDialog {...props} />}
      {tool === "pinyin" && <PinyinDialog {...props} />}
      {tool === "callNumber" && <CallNumberDialog {...props} />}
      {tool === "keys" && <KeysDialog onClose={props.onClose} />}
    </Suspense>
  );
}
