import { expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { floor, scriptTarget } from "./browsers";

it("the targets of scripts are the floor", () => {
  const { chrome, safari, firefox } = floor;
  expect(scriptTarget.target).toEqual([`chrome${chrome}`, `safari${safari}`, `firefox${firefox}`]);
});

it("Next's own targets are the floor", () => {
  const { chrome, safari, safari_ios, firefox } = floor;
  expect(packageJson.browserslist).toEqual([
    `chrome ${chrome}`,
    `safari ${safari}`,
    `ios_saf ${safari_ios}`,
    `firefox ${firefox}`,
  ]);
});
