// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { type Clock, Pipe } from "./pipe";

/** A clock that stands until it is told to go on. */
class FakeClock implements Clock {
  time = 0;
  readonly #alarms: { readonly time: number; readonly act: () => void }[] = [];
  now = () => this.time;

  wake(time: number, act: () => void) {
    const alarm = { time, act };
    this.#alarms.push(alarm);
    return () => this.#alarms.splice(this.#alarms.indexOf(alarm), 1);
  }

  goTo(end: number) {
    for (;;) {
      this.#alarms.sort((one, other) => one.time - other.time);
      const [next] = this.#alarms;
      if (!next || next.time > end) break;
      this.#alarms.shift();
      this.time = Math.max(this.time, next.time);
      next.act();
    }
    this.time = end;
  }
}

let clock: FakeClock;
let arrived: (readonly [name: string, bytes: number, time: number] | "end")[];
/** 8 kbit/s: one byte a millisecond. */
const pipe = () => new Pipe({ bitsPerSecond: 8000, delay: 200, clock });
const note = (name: string) => (packet: Buffer) => arrived.push([name, packet.length, clock.now()]);

beforeEach(() => {
  clock = new FakeClock();
  arrived = [];
});

describe("a pipe", () => {
  it("takes the time of the bytes and then the delay", () => {
    pipe().send(Buffer.alloc(100), note("a"));
    clock.goTo(299);
    expect(arrived).toEqual([]);
    clock.goTo(300);
    expect(arrived).toEqual([["a", 100, 300]]);
  });

  it("lets everybody wait for those before them, and nobody when it is empty", () => {
    const line = pipe();
    line.send(Buffer.alloc(100), note("a"));
    line.send(Buffer.alloc(50), note("b"));
    clock.goTo(1000);
    line.send(Buffer.alloc(50), note("c"));
    clock.goTo(2000);
    expect(arrived).toEqual([
      ["a", 100, 300],
      ["b", 50, 350],
      ["c", 50, 1250],
    ]);
  });

  it("sends much as packets, each there as soon as it can be", () => {
    pipe().send(Buffer.alloc(3000), note("a"));
    clock.goTo(5000);
    expect(arrived).toEqual([
      ["a", 1460, 1660],
      ["a", 1460, 3120],
      ["a", 80, 3200],
    ]);
  });

  it("keeps its rate over a long time, whatever the pieces are", () => {
    const line = pipe();
    for (let time = 0; time < 1000; time += 10) {
      clock.goTo(time);
      line.send(Buffer.alloc(37), note("a"));
    }
    clock.goTo(10_000);
    expect(arrived.at(-1)?.[2]).toBe(3900);
    expect(line.bytes).toBe(3700);
  });

  it("is free at once when it is cleared", () => {
    const line = pipe();
    line.send(Buffer.alloc(1000), note("a"));
    clock.goTo(10);
    line.clear();
    line.send(Buffer.alloc(100), note("b"));
    clock.goTo(5000);
    expect(arrived).toEqual([["b", 100, 310]]);
    expect(line.bytes).toBe(100);
  });

  it("does what comes after the bytes when they are there", () => {
    const line = pipe();
    line.send(Buffer.alloc(100), note("a"));
    line.after(() => arrived.push("end"));
    clock.goTo(1000);
    expect(arrived).toEqual([["a", 100, 300], "end"]);
  });
});
