/** How to reach the database: a Unix socket, no password; the operating system says who is calling (PostgreSQL's `peer`). */
export interface EmbeddedConnection {
  /** The directory of the socket. `pg` takes an absolute path as "connect through the socket in here". */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** A PostgreSQL that runs under this process: restarted when it dies, stopped when this process stops or is killed. */
export interface EmbeddedPostgres {
  /** Stays the same over restarts. */
  readonly connection: EmbeddedConnection;
  /** Such as `18.4`. */
  readonly version: string;
  /** Ends the database in order (running transactions are rolled back); resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
  /** Settles when the database is gone for good: after `stop()`, or because it could not be brought back. Never rejects. */
  readonly exited: Promise<Exit>;
}

export type Exit =
  | { readonly reason: "stopped" }
  /** It died again and again; `error` says what is known, and the server should end. */
  | { readonly reason: "failed"; readonly error: Error };

/** Receives what the supervisor does and what PostgreSQL writes at warning level or above; never SQL or row contents. */
export type EmbeddedLog = (level: "debug" | "info" | "warn" | "error", message: string) => void;

/** The one role and the one database of the embedded cluster, and the port, which only names the socket file. */
export const embeddedName = "wenyuan";
export const embeddedPort = 5432;
