/** What is used when root may not make user namespaces, as in most containers. */
export interface SystemPlace {
  /** The user who then runs PostgreSQL; made when there is none. */
  readonly user: string;
  /** Where programs and data go that this user could not reach where they are. */
  readonly directory: string;
}

export const systemPlace: SystemPlace = { user: "wenyuan", directory: "/var/lib/wenyuan" };
