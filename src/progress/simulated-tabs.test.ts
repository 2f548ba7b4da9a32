import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoDays } from "./learners/learner";
import { readLearners } from "./learners/learner-store";
import { upkeep } from "./store/upkeep";
import { many } from "./testing/many";
import { checkDevice } from "./testing/reference";
import { type Mishap, SimulatedDevice } from "./testing/simulated-device";
import { type Act, anyAct, type Files, perform } from "./testing/steps";

/**
 * Two devices with any number of tabs each, new and old, do anything in any order; tabs are gone between
 * any two changes of the storage, act in the middle of each other, find the device full, the clock
 * anywhere. Whatever happens: every fact that ever reached a storage still counts, and none counts twice
 * (testing/reference.ts). Only a learner whose days are over may go, and then whole.
 */

interface World {
  readonly devices: readonly SimulatedDevice[];
  readonly files: Files;
}

/** A learner whose seventh day is today goes at the next upkeep, or is brought back in the middle of it. */
const mayGo = ({ store, edge }: SimulatedDevice): readonly string[] =>
  readLearners(store).deleted.flatMap(({ id, deletion }) => {
    const days = new Set([...(deletion?.days ?? []), edge.day]);
    days.delete(deletion?.day ?? edge.day);
    return days.size >= undoDays ? id : [];
  });

/** An act with whatever goes wrong around it. */
class Step implements fc.Command<World, World> {
  constructor(
    readonly place: number,
    readonly act: Act,
    readonly mishap: "none" | "crash" | "between",
    readonly when: number,
    readonly other: Act,
  ) {}

  check = () => true;

  run({ devices, files }: World): void {
    const device = devices[this.place] as SimulatedDevice;
    const going = mayGo(device);
    const inOtherTab = () =>
      perform({ device, store: device.tab({}), files, calm: false }, this.other);
    const mishaps: Record<typeof this.mishap, Mishap> = {
      none: {},
      crash: { crashAfter: this.when },
      between: { between: { change: this.when + 1, act: inOtherTab } },
    };
    const calm = this.mishap === "none";
    perform({ device, store: device.tab(mishaps[this.mishap]), files, calm }, this.act);
    for (const learner of going) device.forget(learner);
    if (calm && this.act.kind === "upkeep" && !device.isFull)
      expect(readLearners(device.store).deleted.filter(({ id }) => going.includes(id))).toEqual([]);
    // A tab that is gone in the middle of removing somebody must not leave half of them in the list.
    const { living } = readLearners(device.store);
    if (this.act.kind === "upkeep" && this.mishap !== "between")
      expect(living.filter(({ id }) => going.includes(id) && id !== "first")).toEqual([]);
    checkDevice(device);
  }

  toString = () =>
    JSON.stringify([
      this.place,
      this.act,
      this.mishap,
      this.when,
      this.mishap === "between" ? this.other : 0,
    ]);
}

/** The clock is set, or the device becomes full or gets room again. */
class Turn implements fc.Command<World, World> {
  constructor(
    readonly place: number,
    readonly day: number,
    readonly isFull: boolean,
  ) {}

  check = () => true;

  run({ devices }: World): void {
    const device = devices[this.place] as SimulatedDevice;
    device.edge.day = this.day;
    device.isFull = this.isFull;
    checkDevice(device);
  }

  toString = () => JSON.stringify(["turn", this.place, this.day, this.isFull]);
}

/** Somebody opens the site every day. */
class DayByDay implements fc.Command<World, World> {
  constructor(
    readonly place: number,
    readonly days: number,
  ) {}

  check = () => true;

  run({ devices }: World): void {
    const device = devices[this.place] as SimulatedDevice;
    for (let n = 0; n < this.days; n++) {
      device.edge.day += 1;
      const going = mayGo(device);
      upkeep(device.store, device.edge);
      for (const learner of going) device.forget(learner);
    }
    checkDevice(device);
  }

  toString = () => JSON.stringify(["day by day", this.place, this.days]);
}

const place = fc.constantFrom(0, 0, 0, 1);
const step = fc
  .tuple(place, anyAct, fc.constantFrom("none", "none", "crash", "between"), fc.nat(6), anyAct)
  .map((parts) => new Step(...(parts as ConstructorParameters<typeof Step>)));
/** Mostly the days after one another; now and then 1970, 2099 or back. */
const day = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 20_783, max: 20_810 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 20_000, 47_116) },
);
const turn = fc
  .tuple(place, day, fc.constantFrom(false, false, false, false, true))
  .map((parts) => new Turn(...(parts as ConstructorParameters<typeof Turn>)));

const dayByDay = fc
  .tuple(place, fc.constantFrom(1, 1, 5, 6))
  .map(([where, days]) => new DayByDay(where, days));

describe("tabs, devices and mishaps of any kind", () => {
  it(
    "lose nothing and double nothing",
    () => {
      const sequences = many(1000);
      const commands = fc.commands([step, step, step, step, step, turn, dayByDay], {
        maxCommands: 30,
        size: "max",
      });
      fc.assert(
        fc.property(commands, (all) => {
          const world = {
            devices: [new SimulatedDevice("a"), new SimulatedDevice("b")],
            files: [],
          };
          fc.modelRun(() => ({ model: world, real: world }), all);
        }),
        { numRuns: sequences },
      );
    },
    many(120_000, 3_600_000),
  );
});
