import { expect, it } from "vitest";
import { dropOldCopies, noteOldTabs } from "./old-tabs";
import { saveLanguage } from "./save";
import { placeOf, RoomCaches } from "./testing/place";

const quietly = () => {};
const copies = async (storage: RoomCaches) =>
  (await storage.keys()).filter((name) => name.includes(" packs/"));

/** Version 2 takes over from 1, both with Azerbaijani saved. */
async function takenOver() {
  const first = await placeOf("1");
  await saveLanguage(first.place, first.packs.az.pack, quietly);
  const second = await placeOf("2", first.storage);
  await saveLanguage(second.place, second.packs.az.pack, quietly);
  await noteOldTabs(second.place, ["old tab", "another old tab"]);
  return second;
}

it("the old copy stays while one old tab is open", async () => {
  const { place, storage } = await takenOver();
  await dropOldCopies(place, ["new tab", "another old tab"]);
  expect(await copies(storage)).toHaveLength(2);
});

it("the old copy goes when no old tab is left", async () => {
  const { place, storage } = await takenOver();
  await dropOldCopies(place, ["new tab"]);
  expect(await copies(storage)).toEqual(["safe-step /a/ packs/az.2.json"]);
});

it("an old copy stays when the language is not whole in the new version", async () => {
  const { place, storage, packs } = await takenOver();
  await storage.delete(`safe-step /a/ ${packs.az.pack.address}`);
  await dropOldCopies(place, []);
  expect(await copies(storage)).toEqual(["safe-step /a/ packs/az.1.json"]);
});

it("the copy of a version that waits is left alone", async () => {
  const { place, storage } = await takenOver();
  const third = await placeOf("3", storage);
  await saveLanguage(third.place, third.packs.az.pack, quietly);
  await dropOldCopies(place, []);
  expect(await copies(storage)).toEqual([
    "safe-step /a/ packs/az.2.json",
    "safe-step /a/ packs/az.3.json",
  ]);
});

it("without a note nothing is removed", async () => {
  const { place, storage } = await placeOf("1", new RoomCaches());
  await storage.open("safe-step /a/ packs/az.0.json");
  await dropOldCopies(place, []);
  expect(await copies(storage)).toHaveLength(1);
});
