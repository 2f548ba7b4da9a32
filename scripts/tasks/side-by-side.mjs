/**
 * Work that is done side by side: as many pieces at once as there are lanes, each when what it waits for has
 * ended.
 * @typedef {{ name: string, lanes?: number, after?: readonly string[], needs?: readonly string[] }} Piece
 *   lanes: how many it takes, 1 unless it says otherwise, all there are at the most · after, needs: the
 *   pieces that must have ended before it begins; those that are not in the list are waited for by nobody
 */

/**
 * The piece to begin next: the first in the list that may and for which there is room.
 * @template {Piece} P
 * @param {readonly P[]} waiting
 * @param {{ free: number, lanes: number, open: ReadonlySet<string> }} now lanes free and in all; what has not ended
 * @returns {P | undefined}
 */
const nextPiece = (waiting, { free, lanes, open }) =>
  waiting.find(
    ({ after = [], needs = [], ...piece }) =>
      ![...after, ...needs].some((name) => open.has(name)) && lanesOf(piece, lanes) <= free,
  );

const lanesOf = (piece, lanes) => Math.min(piece.lanes ?? 1, lanes);

/**
 * Does all pieces; those that come first in the list begin first.
 * @template {Piece} P
 * @param {readonly P[]} pieces
 * @param {number} lanes
 * @param {(piece: P) => Promise<void>} work must not throw
 */
export async function sideBySide(pieces, lanes, work) {
  const waiting = [...pieces];
  const open = new Set(pieces.map(({ name }) => name));
  const running = new Set();
  let free = lanes;
  const begin = (piece) => {
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
