import { connect, createServer, type Server, type Socket } from "node:net";
import { listen } from "./listen";
import { Pipe } from "./pipe";

/** How slow a line is. */
export interface Line {
  readonly bitsPerSecond: number;
  /** In milliseconds. */
  readonly roundTrip: number;
}

/** One bar of signal in a village. */
export const village: Line = { bitsPerSecond: 400_000, roundTrip: 400 };

/**
 * A slow line in front of servers of this machine. All connections share its two directions. Reaching a
 * server over loopback costs nothing, so the TCP handshake is made up for: what a new connection sends
 * waits one round trip first. A TLS handshake passes through and so costs its own round trips.
 */
export class Link {
  #isCut = false;
  readonly #sockets = new Set<Socket>();
  readonly #servers: Server[] = [];
  readonly roundTrip: number;
  readonly up: Pipe;
  readonly down: Pipe;

  constructor({ bitsPerSecond, roundTrip }: Line = village) {
    this.roundTrip = roundTrip;
    this.up = new Pipe({ bitsPerSecond, delay: roundTrip / 2 });
    this.down = new Pipe({ bitsPerSecond, delay: roundTrip / 2 });
  }

  /** Opens a way to a server on a port; gives the port at this end of the line. */
  async open(target: number): Promise<number> {
    const server = createServer((near) => this.#join(near, target));
    this.#servers.push(server);
    return listen(server);
  }

  /** Nothing comes through any more; what was on its way is lost. */
  cut(): void {
    this.#isCut = true;
    this.#drop();
    this.up.clear();
    this.down.clear();
  }

  /** It works again. */
  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.#drop();
    for (const server of this.#servers) server.close();
  }

  #drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(near: Socket, target: number): void {
    if (this.#isCut) {
      near.destroy();
      return;
    }
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

  #forward(from: Socket, to: Socket, pipe: Pipe): void {
    from.on("data", (chunk: Buffer) =>
      pipe.send(chunk, (packet) => to.destroyed || to.write(packet)),
    );
    from.on("end", () => pipe.after(() => to.end()));
    from.on("close", () => {
      this.#sockets.delete(from);
      pipe.after(() => to.destroy());
    });
  }
}
