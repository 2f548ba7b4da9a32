import { connect, createServer } from "node:net";
import { Pipe } from "./pipe";

/** One bar of signal in a village. */
export const village = { bitsPerSecond: 400_000, roundTrip: 400 };

/**
 * A slow line in front of servers of this machine. All connections share its two directions. Reaching a
 * server over loopback costs nothing, so the TCP handshake is made up for: what a new connection sends
 * waits one round trip first. A TLS handshake passes through and so costs its own round trips.
 */
export class Link {
  #isCut = false;
  #sockets = new Set();
  #servers = [];

  /** @param {{ bitsPerSecond: number, roundTrip: number }} line round trip in milliseconds */
  constructor({ bitsPerSecond, roundTrip } = village) {
    this.roundTrip = roundTrip;
    this.up = new Pipe({ bitsPerSecond, delay: roundTrip / 2 });
    this.down = new Pipe({ bitsPerSecond, delay: roundTrip / 2 });
  }

  /**
   * Opens a way to a server.
   * @param {number} target its port
   * @returns {Promise<number>} the port at this end of the line
   */
  async open(target) {
    const server = createServer((near) => this.#join(near, target));
    this.#servers.push(server);
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    return server.address().port;
  }

  /** Nothing comes through any more; what was on its way is lost. */
  cut() {
    this.#isCut = true;
    this.#drop();
    this.up.clear();
    this.down.clear();
  }

  /** It works again. */
  mend() {
    this.#isCut = false;
  }

  close() {
    this.#drop();
    for (const server of this.#servers) server.close();
  }

  #drop() {
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(near, target) {
    if (this.#isCut) return near.destroy();
    const far = connect(target, "127.0.0.1");
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      this.#sockets.add(socket);
      // A side that breaks off ends the other below, by its "close".
      socket.on("error", () => {});
    }
    // Stays so until the handshake is over: a listener for data starts only what was never paused.
    near.pause();
    this.#forward(near, far, this.up);
    this.#forward(far, near, this.down);
    const handshake = setTimeout(() => near.resume(), this.roundTrip);
    near.once("close", () => clearTimeout(handshake));
  }

  #forward(from, to, pipe) {
    from.on("data", (chunk) => pipe.send(chunk, (packet) => to.destroyed || to.write(packet)));
    from.on("end", () => pipe.after(() => to.end()));
    from.on("close", () => {
      this.#sockets.delete(from);
      pipe.after(() => to.destroy());
    });
  }
}
