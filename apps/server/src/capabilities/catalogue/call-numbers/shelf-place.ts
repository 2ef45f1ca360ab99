/** A place on the shelf: the key, and the item's id among equal keys. */
export interface ShelfPlace {
  readonly key: string;
  readonly id: string;
}
