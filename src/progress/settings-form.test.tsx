// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { settingChoices } from "@/progress/settings";
import { brokenStorage, RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import type { SettingsForm } from "./settings-form.island";

const settingsFormIsland = async () => (await import("./settings-form.island")).SettingsForm;

const root = document.documentElement;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

const props: ComponentProps<typeof SettingsForm> = {
  groups: [
    { name: "size", title: "Text size", labels: ["Normal", "Large", "Very large"] },
    { name: "spacing", title: "Spacing", labels: ["Usual", "Wider text"] },
    { name: "theme", title: "Colours", labels: ["As on the device", "Light", "Dark"] },
  ],
  sample: "This is how the lessons will look.",
  kept: "Kept on this device.",
  notKept: "On this page only.",
};

const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>("radio")
    .filter(({ checked }) => checked)
    .map(({ name, value }) => `${name} ${value}`);
const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }));
const said = () => screen.getByRole("status").textContent;

describe("the settings", () => {
  it("begin as usual, in named groups, every choice with its words", async () => {
    await visit(settingsFormIsland, props, new RoomStorage());
    expect(chosen()).toEqual(["size normal", "spacing normal", "theme system"]);
    for (const { name, title, labels } of props.groups) {
      const inputs = screen.getByRole("group", { name: title }).querySelectorAll("input");
      expect([...inputs].map(({ value }) => value)).toEqual([...settingChoices[name]]);
      expect([...inputs].map((i) => i.closest("label")?.textContent)).toEqual(labels);
    }
    expect(said()).toBe("");
  });

  it("hold at once, are kept, and are there at the next visit", async () => {
    const storage = new RoomStorage();
    await visit(settingsFormIsland, props, storage);
    await choose("Very large");
    await choose("Dark");
    expect(root.getAttribute("data-size")).toBe("largest");
    expect(root.getAttribute("data-theme")).toBe("dark");
    expect(said()).toBe("Kept on this device.");
    await visit(settingsFormIsland, props, storage);
    expect(chosen()).toEqual(["size largest", "spacing normal", "theme dark"]);
    expect(said()).toBe("");
  });

  it("can be chosen with the arrow keys", async () => {
    await visit(settingsFormIsland, props, new RoomStorage());
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    expect(chosen()[0]).toBe("size large");
    expect(root.getAttribute("data-size")).toBe("large");
  });

  it.each([
    ["blocked", brokenStorage],
    ["full", new RoomStorage({ "safe-step/locale": "az" }, 0)],
  ])("hold on this page, and say so, where storage is %s", async (_, storage) => {
    await visit(settingsFormIsland, props, storage);
    await choose("Wider text");
    expect(root.getAttribute("data-spacing")).toBe("wide");
    expect(chosen()).toContain("spacing wide");
    expect(said()).toBe("On this page only.");
  });

  it("are as usual when what was kept is broken, and can be chosen again", async () => {
    const storage = new RoomStorage({ "safe-step/settings": "{broken" });
    await visit(settingsFormIsland, props, storage);
    expect(chosen()).toEqual(["size normal", "spacing normal", "theme system"]);
    await choose("Light");
    expect(storage.getItem("safe-step/settings")).toBe(
      '{"v":1,"size":"normal","spacing":"normal","theme":"light"}',
    );
  });
});
