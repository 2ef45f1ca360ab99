import { Type } from "typebox";
import { FaultView, Reason, Words } from "../policies/policy.schema.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Day = Type.String({ format: "date" });
const Moment = Type.String({ format: "date-time" });

const CalendarsDocument = Type.Unsafe<Record<string, unknown>>({
  type: "object",
  additionalProperties: true,
  description: "The calendars of buildings, desks, staff and teaching; see packages/calendar",
});

export const CalendarsView = Type.Object({
  version: Type.Integer(),
  madeAt: Moment,
  madeBy: Type.String(),
  reason: Type.Optional(Type.String()),
  calendars: CalendarsDocument,
  warnings: Type.Array(FaultView),
  branches: Type.Array(Type.Object({ code: Type.String(), name: Words })),
  today: Day,
});

export const CalendarVersionView = Type.Object({
  version: Type.Integer(),
  madeAt: Moment,
  madeBy: Type.String(),
  reason: Type.Optional(Type.String()),
  calendars: CalendarsDocument,
});

export const CalendarDraftBody = Type.Object({ calendars: CalendarsDocument }, { additionalProperties: false });

const ChangedDayView = Type.Object({
  key: Type.String(),
  name: Words,
  date: Day,
  day: Words,
  before: Words,
  after: Words,
  reason: Type.Optional(Words),
});

export const PreviewView = Type.Object({
  faults: Type.Array(FaultView),
  warnings: Type.Array(FaultView),
  /** The first days; `changed` counts all. */
  days: Type.Array(ChangedDayView),
  changed: Type.Integer(),
  dues: Type.Object({
    loans: Type.Integer(),
    readers: Type.Integer(),
    holds: Type.Integer(),
    stuck: Type.Integer({ description: "Nowhere to go: a person has to decide" }),
  }),
});

export const CalendarSaveBody = Type.Object(
  {
    base: Type.Integer({ description: "The version that the change was made on" }),
    calendars: CalendarsDocument,
    reason: Reason,
    moveDues: Type.Boolean({ description: "What is due on days that are closed now goes to the next open one" }),
  },
  { additionalProperties: false },
);

export const CalendarSavedView = Type.Object({ version: Type.Integer(), move: Type.Optional(Id) });

const Wall = Type.String({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", description: "On the wall" });
const Text = Type.Object(
  { zh: Type.String({ minLength: 1, maxLength: 200 }), en: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
);

export const ClosingBody = Type.Object(
  {
    from: Wall,
    to: Wall,
    reason: Text,
    branches: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 50 }), {
        minItems: 1,
        maxItems: 100,
        description: "Only these; the whole library when not given",
      }),
    ),
  },
  { additionalProperties: false },
);

export const MoveParams = Type.Object({ id: Id });

export const MoveView = Type.Object({
  id: Id,
  reason: Words,
  state: Type.Enum(["moving", "moved", "undoing", "undone"]),
  loans: Type.Integer(),
  holds: Type.Integer(),
  readers: Type.Integer(),
  stuck: Type.Integer(),
  kept: Type.Integer(),
  madeAt: Moment,
  madeBy: Type.String(),
  finishedAt: Type.Optional(Moment),
  undoneAt: Type.Optional(Moment),
});

export const MovedView = Type.Object({
  id: Id,
  kind: Type.Enum(["loan", "hold"]),
  loanId: Type.Optional(Id),
  holdId: Type.Optional(Id),
  recordId: Type.Optional(Id),
  title: Type.Optional(Type.String()),
  barcode: Type.Optional(Type.String()),
  reader: Type.Optional(
    Type.Object(
      { id: Id, name: Type.String(), number: Type.Optional(Type.String()) },
      { description: "For those who may see what is overdue, while the loan says whose it is" },
    ),
  ),
  was: Moment,
  is: Type.Optional(Moment),
  setBack: Type.Boolean(),
});

export const UndoBody = Type.Object({ reason: Reason }, { additionalProperties: false });
