// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCheck } from "@/classroom/checks/class-check";
import { spacedCode } from "@/classroom/checks/short-code";
import { RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import { places, pupilProps, teacherProps } from "./testing/ten-lessons";

const classChecksIsland = async () => (await import("./class-checks.island")).ClassChecks;
const pupilCheckIsland = async () => (await import("./pupil-check.island")).PupilCheck;

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  location.href = "https://school.example/en/";
});

afterEach(() => {
  cleanup();
  location.hash = "";
});

describe("a class check at a door with ten lessons", { timeout: 60_000 }, () => {
  it.each([[[9]], [[10]], [[1, 8]], [[8, 9, 10]], [places]])(
    "goes from the teacher to a pupil's phone and back: lessons %j",
    async (chosen) => {
      const laptop = new RoomStorage();
      await visit(classChecksIsland, teacherProps, laptop);
      type(/^classLabel/, "5a");
      press("make");
      for (const place of chosen) fireEvent.click(screen.getByLabelText(`Lesson ${place}`));
      press("startBefore");
      const code = document.querySelector<HTMLElement>("[data-check]")?.dataset.check ?? "";
      expect(readCheck(code)?.lessons).toEqual(chosen);

      await visit(pupilCheckIsland, pupilProps, new RoomStorage());
      type(/^codeLabel/, spacedCode(code).toLowerCase());
      type(/^numberLabel/, "7");
      press("begin");
      const asked: (string | undefined)[] = [];
      for (let form = document.querySelector("form"); form; ) {
        asked.push(form.dataset.question);
        fireEvent.click(within(form).getByText("Option b"));
        fireEvent.click(form.querySelector("button[type=submit]") as Element);
        form = document.querySelector("form");
      }
      expect(asked.sort()).toEqual(chosen.map((place) => `q${place}-a`).sort());
      const result = document.querySelector<HTMLElement>("[data-result]")?.dataset.result ?? "";

      await visit(classChecksIsland, teacherProps, laptop);
      press("open: 5a");
      type(/^typedLabel/, spacedCode(result));
      const typing = within(screen.getByText("byTyping").closest("details") as HTMLElement);
      fireEvent.click(typing.getByRole("button", { name: "add" }));
      expect(screen.getByText("7 counted")).toBeTruthy();
    },
  );
});
