/**
 * Which rooms a room may call, by their `index.ts`. The wall `rooms-know-only-listed-neighbours` and the foreign keys of migrations are
 * held to this list, and `docs/architecture.md` shows it. The graph has no cycle: `orderOfRooms` throws when it gets one.
 * What would close a cycle goes the other way as an event.
 */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  identity: [],
  catalogue: [],
  discovery: ["catalogue", "readers"],
  portal: ["catalogue"],
  readers: ["identity"],
  circulation: ["identity", "catalogue", "readers"],
  space: ["catalogue", "readers"],
};

/**
 * The rooms, each after all that it may call.
 * @throws Error that names the cycle, or a neighbour that is no room
 */
export function orderOfRooms(graph: Readonly<Record<string, readonly string[]>> = neighbours): string[] {
  const ordered = new Set<string>();
  for (const room of Object.keys(graph)) visit(room, []);
  return [...ordered];

  function visit(room: string, path: readonly string[]): void {
    const way = [...path, room];
    if (path.includes(room)) throw new Error(`rooms call each other in a circle: ${way.join(" → ")}`);
    const next = graph[room];
    if (!next) throw new Error(`${way.join(" → ")}: there is no room ${room} in tools/architecture/neighbours.ts`);
    if (ordered.has(room)) return;
    for (const neighbour of next) visit(neighbour, way);
    ordered.add(room);
  }
}
