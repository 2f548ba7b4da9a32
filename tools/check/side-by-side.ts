/** Work that is done side by side: as many pieces at once as there are lanes, each when what it waits for has ended. */

/** A piece of work. */
export interface Piece {
  readonly name: string;
  /** How many lanes it takes: 1 unless it says otherwise, all there are at the most. */
  readonly lanes?: number;
  /** Pieces that must have ended before it begins; those that are not in the list are waited for by nobody. */
  readonly after?: readonly string[];
  /** The same, and they must have passed. */
  readonly needs?: readonly string[];
}

/** How it stands. */
interface Now {
  readonly free: number;
  readonly lanes: number;
  /** What has not ended. */
  readonly open: ReadonlySet<string>;
}

/** The piece to begin next: the first in the list that may and for which there is room. */
const nextPiece = <P extends Piece>(
  waiting: readonly P[],
  { free, lanes, open }: Now,
): P | undefined =>
  waiting.find(
    (piece) =>
      ![...(piece.after ?? []), ...(piece.needs ?? [])].some((name) => open.has(name)) &&
      lanesOf(piece, lanes) <= free,
  );

const lanesOf = ({ lanes: wanted = 1 }: Piece, lanes: number) => Math.min(wanted, lanes);

/**
 * Does all pieces; those that come first in the list begin first.
 * @param work must not throw
 */
export async function sideBySide<P extends Piece>(
  pieces: readonly P[],
  lanes: number,
  work: (piece: P) => Promise<void>,
): Promise<void> {
  const waiting = [...pieces];
  const open = new Set(pieces.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  let free = lanes;
  const begin = (piece: P) => {
    waiting.splice(waiting.indexOf(piece), 1);
    free -= lanesOf(piece, lanes);
    const done = work(piece).then(() => {
      running.delete(done);
      open.delete(piece.name);
      free += lanesOf(piece, lanes);
    });
    running.add(done);
  };
  while (open.size > 0) {
    for (let next = nextPiece(waiting, { free, lanes, open }); next; ) {
      begin(next);
      next = nextPiece(waiting, { free, lanes, open });
    }
    if (running.size === 0) {
      const names = waiting.map(({ name }) => name).join(", ");
      throw new Error(`Each of these waits for another one: ${names}.`);
    }
    await Promise.race(running);
  }
}
