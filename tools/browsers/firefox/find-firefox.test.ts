import { expect, it } from "vitest";
import { findFirefox } from "./find-firefox";

it("the Firefox somebody names comes before one on the path, and that before the usual places", () => {
  const env = { PATH: "/a:/b", FIREFOX_PATH: "/own/firefox" };
  expect(findFirefox(env, () => true)).toBe("/own/firefox");
  expect(findFirefox(env, (path) => path === "/b/firefox-esr")).toBe("/b/firefox-esr");
  expect(findFirefox({}, (path) => path.startsWith("/Applications"))).toMatch(/firefox$/);
  expect(findFirefox(env, () => false)).toBeUndefined();
});
