import { expect, it } from "vitest";
import { keepEmergency, readAnyEmergency, readEmergency } from "./emergency-first";
import { placeOf } from "./testing/place";

const file = "az/emergency/index.html";

it("the emergency page is kept before there is a copy, and read without a network", async () => {
  const { place, packs, offline } = await placeOf("1");
  expect(await readEmergency(place, file)).toBeNull();
  await keepEmergency(place, packs.az.pack);
  offline();
  expect(await (await readEmergency(place, file))?.text()).toBe("<h1>az/emergency/ 1</h1>");
  expect(await readEmergency(place, "az/index.html")).toBeNull();
});

it("what is kept is not fetched again", async () => {
  const { place, packs, asked } = await placeOf("1");
  await keepEmergency(place, packs.az.pack);
  await keepEmergency(place, packs.az.pack);
  expect(asked).toEqual(["az/emergency/"]);
});

it.each([
  ["a login page", () => new Response("<h1>Log in</h1>")],
  ["an error", () => new Response("<h1>az/emergency/ 1</h1>", { status: 503 })],
])("%s is not kept", async (_, answer) => {
  const { place, packs, answers, storage } = await placeOf("1");
  answers(answer);
  await keepEmergency(place, packs.az.pack);
  expect(await readAnyEmergency(place, file)).toBeNull();
  expect(storage.rooms.size).toBe(0);
});

it("no network and no room are no error", async () => {
  const { place, packs, offline, storage } = await placeOf("1");
  storage.full = true;
  await keepEmergency(place, packs.az.pack);
  offline();
  await keepEmergency(place, packs.az.pack);
  expect(await readEmergency(place, file)).toBeNull();
});

it("a network that answers nothing is given up", async () => {
  const { place, packs } = await placeOf("1");
  const silent: typeof fetch = (_, init) =>
    new Promise((_, refuse) => {
      init?.signal?.addEventListener("abort", () => refuse(new Error("given up")));
    });
  await keepEmergency({ ...place, fetch: silent }, packs.az.pack);
  expect(await readEmergency(place, file)).toBeNull();
});

it("a newer version's page takes the older one's place; until then the older one is there in need", async () => {
  const first = await placeOf("1");
  await keepEmergency(first.place, first.packs.az.pack);
  const second = await placeOf("2", first.storage);
  expect(await readEmergency(second.place, file)).toBeNull();
  expect(await (await readAnyEmergency(second.place, file))?.text()).toContain("az/emergency/ 1");
  await keepEmergency(second.place, second.packs.az.pack);
  expect(await (await readEmergency(second.place, file))?.text()).toContain("az/emergency/ 2");
});
