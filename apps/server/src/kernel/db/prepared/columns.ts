import pg from "pg";

/** How a column of an answer is called, and how its text is read. */
export interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** The columns of the statements that a connection has planned, by their names; undefined until they are described. */
export type PlannedStatements = Map<string, readonly Column[] | undefined>;

const planned = new WeakMap<object, PlannedStatements>();

/** What a connection has planned already. A statement's columns stay as they are: PostgreSQL refuses it when a migration changes them. */
export function plannedOn(connection: object): PlannedStatements {
  let known = planned.get(connection);
  if (!known) planned.set(connection, (known = new Map()));
  return known;
}

/** A column as PostgreSQL describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly dataTypeID: Parameters<typeof pg.types.getTypeParser>[0];
}

export function columnsOf(fields: readonly DescribedColumn[]): Column[] {
  return fields.map(({ name, dataTypeID }) => ({ name, read: pg.types.getTypeParser(dataTypeID, "text") }));
}

export function readRow(columns: readonly Column[], texts: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) {
    const { name, read } = columns[at]!;
    const text = texts[at];
    row[name] = text === null || text === undefined ? null : read(text);
  }
  return row;
}
