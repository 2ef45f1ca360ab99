declare const databaseBrand: unique symbol;
declare const transactionBrand: unique symbol;

/** The database, opaque: reads through a capability's `on(db)`, writes through `transact`. */
export interface Database {
  readonly [databaseBrand]: true;
}

/** An open transaction, opaque: only a capability's `tables.ts` can reach tables with it, and only its own. */
export interface Tx {
  readonly [transactionBrand]: true;
}
