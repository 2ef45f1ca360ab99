import { Type } from "typebox";

const Id = Type.String();
const Time = Type.String({ format: "date-time" });
const Day = Type.String({ format: "date" });

const listed = {
  id: Id,
  recordId: Id,
  title: Type.String(),
  state: Type.String({ description: "waiting, pulling, in-transit, ready; or how it ended" }),
  target: Type.String(),
  pickup: Type.String(),
  barcode: Type.Optional(Type.String()),
  callNumber: Type.Optional(Type.String()),
  shelfKey: Type.String({ description: "Sorts as a runner walks: by location, then by call number" }),
  location: Type.Optional(Type.String()),
  floor: Type.Optional(Type.String()),
  atBranch: Type.Optional(Type.String()),
  slip: Type.String({ description: "How the slip names the reader" }),
  placedAt: Time,
  pulledAt: Type.Optional(Time),
  readyAt: Type.Optional(Time),
  keepUntil: Type.Optional(Day),
  transitSince: Type.Optional(Time),
  hopelessSince: Type.Optional(Time),
  endedAt: Type.Optional(Time),
};

export const ListedHoldView = Type.Object(listed);

export const QueuedHoldView = Type.Object({
  id: Id,
  place: Type.Integer(),
  state: Type.String(),
  target: Type.String(),
  volumeId: Type.Optional(Id),
  itemId: Type.Optional(Id),
  pickup: Type.String(),
  slip: Type.String(),
  readerId: Type.Optional(Id),
  placedAt: Time,
  pinned: Type.Boolean(),
  suspended: Type.Boolean(),
  suspendedUntil: Type.Optional(Day),
  from: Type.Optional(Day),
  until: Type.Optional(Day),
  hopeless: Type.Boolean(),
  recalledFor: Type.Optional(Time),
  keepUntil: Type.Optional(Day),
});

export const LogEntryView = Type.Object({
  id: Id,
  holdId: Id,
  itemId: Type.Optional(Id),
  at: Time,
  outcome: Type.String({ description: "chosen, passed-over, or act" }),
  because: Type.String(),
  text: Type.String({ description: "One plain sentence" }),
  by: Type.Optional(Type.String()),
  note: Type.Optional(Type.String()),
});
