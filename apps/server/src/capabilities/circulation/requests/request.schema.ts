import { Type } from "typebox";
import { bringServices, openRequestStates, requestUses } from "./request.ts";

export const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Time = Type.String({ format: "date-time" });

const copy = {
  title: Type.String(),
  barcode: Type.Optional(Type.String()),
  callNumber: Type.Optional(Type.String()),
  volume: Type.Optional(Type.String()),
  location: Type.Optional(Type.String()),
  floor: Type.Optional(Type.String()),
  shelfKey: Type.String({ description: "Sorts as a runner walks: by location, then by call number" }),
};

export const Service = Type.Enum([...bringServices]);
export const Use = Type.Enum([...requestUses]);
export const RequestState = Type.Enum([...openRequestStates]);

export const RequestView = Type.Object({
  id: Type.String(),
  recordId: Type.String(),
  service: Service,
  state: RequestState,
  use: Use,
  fromBranch: Type.String(),
  fromLocation: Type.String(),
  pickup: Type.String(),
  slip: Type.String({ description: "How the slip names the reader" }),
  placedAt: Time,
  expectedAt: Time,
  pickedAt: Type.Optional(Time),
  readyAt: Type.Optional(Time),
  keepUntil: Type.Optional(Type.String({ format: "date" })),
  ...copy,
});

export const GoingBackView = Type.Object({ id: Type.String(), atBranch: Type.String(), since: Time, ...copy });
