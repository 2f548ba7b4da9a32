import { afterAll, expect } from "vitest";

// Files of tests share their page: what one leaves there another finds.
afterAll(() => {
  if (typeof document === "undefined") return;
  const left = document.body.innerHTML;
  document.body.replaceChildren();
  expect(left, "left on the page by the last test of this file").toBe("");
});
