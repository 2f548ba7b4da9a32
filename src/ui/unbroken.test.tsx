// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Unbroken } from "./unbroken";

afterEach(cleanup);

it("keeps a number and its ending together, and changes no word", () => {
  const step = "Böyüklərə de. 112 və ya 102-yə zəng edin.";
  const { container } = render(<Unbroken text={step} />);
  expect(container.textContent).toBe(step);
  const whole = [...container.querySelectorAll(".whitespace-nowrap")];
  expect(whole.map((span) => span.textContent)).toEqual(["102-yə"]);
  expect(container.childNodes, "one item for a row of boxes").toHaveLength(1);
});
