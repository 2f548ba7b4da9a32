// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Question } from "@/question-types/rules";
import { multiple, single, trueFalse } from "@/question-types/testing/questions";
import { type PlayerState, startQuiz } from "./player";
import { QuizPlayer } from "./quiz-player";
import { quizWords, typeWords } from "./testing/words";

afterEach(cleanup);

const picture = {
  src: "/pictures/k1/ball.svg",
  alt: "A ball in the bushes",
  width: 400,
  height: 300,
};
const one = single({ id: "one", picture });
const deciding = single({ id: "deciding", critical: true, see: "stop-and-wait" });

function place(
  questions: readonly Question[],
  changes: { begin?: PlayerState; focusFirst?: boolean; typeStrings?: typeof typeWords } = {},
) {
  const onChange = vi.fn();
  const onFinish = vi.fn();
  render(
    <QuizPlayer
      questions={questions}
      strings={quizWords}
      typeStrings={typeWords}
      begin={startQuiz(questions, "seed")}
      focusFirst={false}
      onChange={onChange}
      onFinish={onFinish}
      {...changes}
    />,
  );
  return { onChange, onFinish };
}

const heading = () => screen.getByRole("heading");
const button = (name: string) => screen.getByRole("button", { name });
const shows = (text: string) => document.body.textContent?.includes(text) ?? false;
const optionOrder = () => screen.getAllByRole("listitem").map((item) => item.textContent);
const verdictOf = (text: string) => screen.getByText(text).closest("label")?.dataset.verdict;

/** Chooses and checks with the pointer. */
async function answer(...texts: string[]) {
  for (const text of texts) await userEvent.click(screen.getByText(text));
  await userEvent.click(button("Check"));
}

/** Chooses with the keyboard: Tab to the group, arrows to the option; then Tab to the button. */
async function answerByKeyboard(text: string) {
  const user = userEvent.setup();
  const wanted = screen.getByRole("radio", { name: text });
  await user.tab();
  for (let step = 0; document.activeElement !== wanted && step < 8; step++) {
    await user.keyboard("{ArrowDown}");
  }
  if (!(wanted as HTMLInputElement).checked) await user.keyboard(" ");
  await user.tab();
  expect(document.activeElement).toBe(button("Check"));
  await user.keyboard("{Enter}");
}

describe("a question on screen", () => {
  it("has its words, place, picture and options, and nothing of the answer", () => {
    place([one]);
    expect(heading().textContent).toBe("Question one?");
    expect(screen.getByRole("group", { name: "Question one?" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "A ball in the bushes" })).toBeTruthy();
    expect(screen.getByText("Question 1 of 1")).toBeTruthy();
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(shows("About")).toBe(false);
    expect(document.querySelector("[data-verdict]")).toBeNull();
  });

  it("says that it decides", () => {
    place([deciding]);
    expect(screen.getByText("Question 1 of 1 · Deciding question")).toBeTruthy();
  });

  it.each([
    [single({ id: "q" }), "Choose one answer"],
    [multiple({ id: "q" }), "Tick all that fit"],
    [trueFalse({ id: "q" }), "True or false?"],
  ])("says how it is answered: $type", (question, hint) => {
    place([question]);
    expect(screen.getByText(hint)).toBeTruthy();
  });

  it("takes the focus only when the learner asked for this run", () => {
    place([one]);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    place([one], { focusFirst: true });
    expect(document.activeElement).toBe(heading());
  });
});

describe("an incomplete answer", () => {
  it("gets a kind sentence, no verdict, and is not kept as a try", async () => {
    const { onChange, onFinish } = place([one]);
    await userEvent.click(button("Check"));
    expect(screen.getByRole("status").textContent).toBe("Choose an answer first.");
    expect(shows("Safer:") || shows("Safe choice.")).toBe(false);
    expect(button("Check")).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    expect(onFinish).not.toHaveBeenCalled();
  });

  it("is no longer spoken of once something is chosen", async () => {
    place([one]);
    await userEvent.click(button("Check"));
    await userEvent.click(screen.getByText("Option a"));
    expect(screen.getByRole("status").textContent).toBe("");
  });
});

describe("after Check", () => {
  it("a safe answer is told so, with its own feedback, and the focus stands on the verdict", async () => {
    place([one, deciding], {
      begin: { ...startQuiz([one, deciding], "s"), order: ["one", "deciding"] },
    });
    await answer("Option b");
    expect(document.activeElement?.textContent).toBe("Safe choice.");
    expect(screen.getByText("About b.")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.queryByRole("button", { name: "Check" })).toBeNull();
    expect(button("Next question")).toBeTruthy();
  });

  it("nothing is offered to read again where no part teaches the rule", async () => {
    place([single({ see: "" })]);
    await answer("Option c");
    expect(document.activeElement?.textContent).toBe("Safer:");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("a type's own words are said to an answer that is not complete", async () => {
    place([trueFalse()]);
    await userEvent.click(button("Check"));
    expect(shows("Choose an answer first.")).toBe(true);
    cleanup();
    const words = { ...typeWords, "true-false": { incomplete: "Say whether it is true." } };
    place([trueFalse()], { typeStrings: words });
    await userEvent.click(button("Check"));
    expect(shows("Say whether it is true.")).toBe(true);
  });

  it("an unsafe answer is told the safer thing first, the safe option, and where to read again", async () => {
    place([one]);
    await answer("Option c");
    expect(document.activeElement?.textContent).toBe("Safer:");
    expect(screen.getByText("About c.")).toBeTruthy();
    expect(shows("Also part of it: Option b")).toBe(true);
    expect(shows("About b.")).toBe(false);
    expect(verdictOf("Option c")).toBe("unsafe");
    const link = screen.getByRole("link", { name: "Read this part again" });
    expect(link.getAttribute("href")).toBe("#part-one");
  });

  it("a right sentence is called right, not a safe choice", async () => {
    place([trueFalse()]);
    await answer("False");
    expect(document.activeElement?.textContent).toBe("That is right.");
  });

  it("nothing can be changed any more", async () => {
    const { onChange } = place([one]);
    await answer("Option c");
    onChange.mockClear();
    await userEvent.click(screen.getByRole("radio", { name: "Option b" }));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Option c" }).checked).toBe(true);
  });
});

describe("after an unsafe answer to a critical question", () => {
  it("the learner may try again, and the safe option stays hidden", async () => {
    const { onFinish } = place([deciding]);
    await answer("Option c");
    expect(screen.getByText("About c.")).toBeTruthy();
    expect(shows("Also part of it:")).toBe(false);
    expect(document.querySelectorAll("[data-verdict]")).toHaveLength(1);
    expect(verdictOf("Option c")).toBe("unsafe");
    expect(screen.getByRole("link").getAttribute("href")).toBe("#stop-and-wait");
    expect(screen.queryByRole("button", { name: "See the result" })).toBeNull();
    await userEvent.click(button("Try again"));
    expect(onFinish).not.toHaveBeenCalled();
  });

  it("it is asked again from the beginning, in a new order, with the focus on it", async () => {
    place([deciding]);
    const before = optionOrder();
    await answer("Option c");
    await userEvent.click(button("Try again"));
    expect(document.activeElement).toBe(heading());
    expect(shows("The same question again")).toBe(true);
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(
      false,
    );
    expect(document.querySelector("[data-verdict]")).toBeNull();
    expect(optionOrder()).not.toEqual(before);
  });

  it("until it is answered safely; every try is told to who keeps the result", async () => {
    const { onFinish } = place([deciding]);
    for (const wrong of ["Option c", "Option a"]) {
      await answer(wrong);
      await userEvent.click(button("Try again"));
    }
    await answer("Option b");
    expect(onFinish).not.toHaveBeenCalled();
    await userEvent.click(button("See the result"));
    expect(onFinish).toHaveBeenCalledExactlyOnceWith([
      { question: "deciding", rule: "leave-it", critical: true, tries: [false, false, true] },
    ]);
  });

  it("what belongs to the safe answer and was not ticked stays hidden too", async () => {
    place([multiple({ critical: true })]);
    await answer("Option a");
    expect(document.activeElement?.textContent).toBe("Safer:");
    expect(verdictOf("Option c")).toBeUndefined();
    expect(shows("About c.")).toBe(false);
    expect(button("Try again")).toBeTruthy();
  });
});

describe("by keyboard alone", () => {
  it("a whole quiz can be answered, and the focus is never lost", async () => {
    const questions = [one, deciding];
    const { onFinish } = place(questions, { focusFirst: true });
    const user = userEvent.setup();
    for (const text of ["Option c", "Option b", "Option b"]) {
      expect(document.activeElement).toBe(heading());
      await answerByKeyboard(text);
      expect(document.activeElement?.textContent).toMatch(/^(Safe choice\.|Safer:)$/);
      while (document.activeElement?.tagName !== "BUTTON") await user.tab();
      const onward = document.activeElement?.textContent;
      await user.keyboard("{Enter}");
      if (onward === "See the result") break;
    }
    expect(onFinish).toHaveBeenCalledOnce();
  });

  it("Enter in the options checks the answer", async () => {
    place([one]);
    const user = userEvent.setup();
    await user.click(screen.getByText("Option b"));
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Safe choice.");
  });
});

describe("who keeps the run", () => {
  it("is told every change, and can begin where it stood", async () => {
    const { onChange } = place([one, deciding]);
    await userEvent.click(screen.getByText("Option c"));
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ answer: { chosen: "c" } }));
    await userEvent.click(button("Check"));
    const kept = onChange.mock.lastCall?.[0] as PlayerState;
    const [before, order] = [document.body.textContent, optionOrder()];
    cleanup();
    place([one, deciding], { begin: kept });
    expect(document.body.textContent).toBe(before);
    expect(optionOrder()).toEqual(order);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Option c" }).checked).toBe(true);
    expect(verdictOf("Option c")).toBe("unsafe");
    expect(document.activeElement).toBe(document.body);
  });
});
