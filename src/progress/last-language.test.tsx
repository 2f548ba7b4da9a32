// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";

const lastLanguageIsland = async () => (await import("./last-language.island")).LastLanguage;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const choices = [
  { locale: "az", href: "/az/", name: "Azərbaycanca", lastTime: "keçən dəfə" },
  { locale: "en", href: "/en/", name: "English", lastTime: "last time" },
  { locale: "ru", href: "/ru/", name: "Русский", lastTime: "в прошлый раз" },
];
const names = () => screen.getAllByRole("link").map((link) => link.textContent);
const plain = choices.map(({ name }) => name);

describe("the choice of a language", () => {
  it("marks the one of the last visit in its own words, and keeps every place", async () => {
    await visit(lastLanguageIsland, { choices }, new RoomStorage({ "safe-step/locale": "ru" }));
    expect(names()).toEqual(["Azərbaycanca", "English", "Русский(в прошлый раз)"]);
    expect(screen.getAllByRole("listitem").map(({ lang }) => lang)).toEqual(["az", "en", "ru"]);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/az/",
      "/en/",
      "/ru/",
    ]);
  });

  it.each([
    ["on a first visit", new RoomStorage()],
    ["where storage is blocked", brokenStorage],
    ["for a language it does not know", new RoomStorage({ "safe-step/locale": "<b>" })],
  ])("marks none %s", async (_, storage) => {
    await visit(lastLanguageIsland, { choices }, storage);
    expect(names()).toEqual(plain);
  });
});
