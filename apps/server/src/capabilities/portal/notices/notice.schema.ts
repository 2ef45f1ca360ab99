import { Type } from "typebox";
import { Words } from "../library/library.schema.ts";
import { longestText, longestTitle } from "./notice.ts";

const Day = (description: string) => Type.String({ format: "date", description });

const words = {
  title: Words(longestTitle),
  text: Words(longestText),
  branch: Type.Optional(
    Type.String({ maxLength: 64, description: "Code of the branch that it is about; absent: the whole library" }),
  ),
  urgent: Type.Boolean({ description: "Shown on top of the pages that it concerns" }),
  from: Day("First day on which it is shown"),
  until: Type.Optional(Day("Last day; absent: until it is withdrawn")),
};

export const NoticeBody = Type.Object(words, { additionalProperties: false });
export const NoticeView = Type.Object({ id: Type.String(), ...words, changedAt: Type.String({ format: "date-time" }) });
export const NoticeId = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });
