// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, createRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { QuizResult } from "./quiz-result";
import { resultWords } from "./testing/words";

afterEach(cleanup);

const firm = { rule: "leave-it", title: "Not yours? Leave it", firm: true, href: "#leave" };
const shaky = { rule: "tell-adult", title: "Tell an adult", firm: false, href: "#tell" };
const next = { href: "/en/lessons/k2/", title: "My three steps" };

function place(changes: Partial<ComponentProps<typeof QuizResult>> = {}) {
  const onRepeat = vi.fn();
  const headingRef = createRef<HTMLHeadingElement>();
  render(
    <QuizResult
      rules={[firm, shaky]}
      allFirm={false}
      strings={resultWords}
      earlier={false}
      nextLesson={next}
      allLessons="/en/child/"
      onRepeat={onRepeat}
      headingRef={headingRef}
      {...changes}
    />,
  );
  return { onRepeat, headingRef };
}

const listUnder = (name: string) => {
  const list = screen.getByRole("heading", { name }).nextElementSibling;
  return within(list as HTMLElement);
};

describe("the result", () => {
  it("names each rule under how it went, with a link to what to read again", () => {
    place();
    expect(listUnder("Safe the first time").getByText(firm.title)).toBeTruthy();
    expect(listUnder("Safe the first time").queryByRole("link")).toBeNull();
    const link = listUnder("Look at these again").getByRole("link", { name: shaky.title });
    expect(link.getAttribute("href")).toBe("#tell");
  });

  it("has no heading over an empty list", () => {
    place({ rules: [firm], allFirm: true });
    expect(screen.queryByRole("heading", { name: "Look at these again" })).toBeNull();
    cleanup();
    place({ rules: [shaky] });
    expect(screen.queryByRole("heading", { name: "Safe the first time" })).toBeNull();
  });

  it("says that all was safe only when it was", () => {
    place({ rules: [firm], allFirm: true });
    expect(screen.getByText(resultWords.allFirm)).toBeTruthy();
    cleanup();
    place({ rules: [firm], allFirm: false });
    expect(screen.queryByText(resultWords.allFirm)).toBeNull();
  });

  it("gives no percentage and no marks", () => {
    place();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  it("says whether it is of now or of an earlier visit", () => {
    place();
    expect(screen.getByRole("region", { name: resultWords.resultTitle })).toBeTruthy();
    cleanup();
    place({ earlier: true });
    expect(screen.getByRole("region", { name: resultWords.lastTime })).toBeTruthy();
  });

  it("leads to the next lesson, or back to all of them", () => {
    place();
    const onward = screen.getByRole("link", { name: "Next lesson: My three steps" });
    expect(onward.getAttribute("href")).toBe("/en/lessons/k2/");
    cleanup();
    place({ nextLesson: null });
    const back = screen.getByRole("link", { name: "All lessons" });
    expect(back.getAttribute("href")).toBe("/en/child/");
  });

  it("can be begun again, and its heading can take the focus", async () => {
    const { onRepeat, headingRef } = place();
    await userEvent.click(screen.getByRole("button", { name: "Answer again" }));
    expect(onRepeat).toHaveBeenCalledOnce();
    headingRef.current?.focus();
    expect(document.activeElement?.textContent).toBe(resultWords.resultTitle);
  });
});
