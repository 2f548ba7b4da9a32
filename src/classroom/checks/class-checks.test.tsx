// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCheck } from "@/classroom/checks/class-check";
import { writeResult } from "@/classroom/checks/result-code";
import { spacedCode } from "@/classroom/checks/short-code";
import { RoomStorage } from "@/progress/testing/storage";
import { visit } from "@/ui/island/testing/visit";
import { teacherProps } from "./testing/ten-lessons";

const classChecksIsland = async () => (await import("./class-checks.island")).ClassChecks;

vi.setConfig({ testTimeout: 60_000 });

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

/** Begins a check of some lessons, and gives its code. */
async function start(lessons: readonly number[]): Promise<string> {
  await visit(classChecksIsland, teacherProps, new RoomStorage());
  fireEvent.input(screen.getByLabelText(/^classLabel/), { target: { value: "5a" } });
  press("make");
  for (const place of lessons) fireEvent.click(screen.getByLabelText(`Lesson ${place}`));
  press("startBefore");
  return document.querySelector<HTMLElement>("[data-check]")?.dataset.check ?? "";
}

beforeEach(() => {
  // The page that pupils open is named by its whole address.
  location.href = "https://school.example/en/classroom/checks/";
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a check of a ninth and tenth lesson", () => {
  it("begins, asks about them, and says which phones cannot read its code", async () => {
    const code = await start([10, 2, 9]);
    expect(readCheck(code)).toMatchObject({ door: "child", form: "a", lessons: [2, 9, 10] });
    expect(screen.getByText("newCopyOnly")).toBeTruthy();
    expect(screen.getAllByText(/Ask r(2|9|10)$/).length).toBeGreaterThan(0);
  });

  it("has one after the lessons, of the same lessons and the same class", async () => {
    const before = readCheck(await start([9]));
    press("startAfter");
    const codes = [...document.querySelectorAll<HTMLElement>("[data-check]")];
    const after = readCheck(codes[1]?.dataset.check ?? "");
    expect(after).toMatchObject({ form: "b", lessons: [9], nonce: before?.nonce });
  });

  it("is not spoken of where no such lesson is chosen", async () => {
    expect(readCheck(await start([1, 8]))?.lessons).toEqual([1, 8]);
    expect(screen.queryByText("newCopyOnly")).toBeNull();
  });
});

describe("a typed result", () => {
  it("is counted as it stands on the pupil's screen, where a W is a U", async () => {
    const code = await start([1]);
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    const results = numbers.map((number) => writeResult(code, { number, safe: [true] }));
    const number = results.findIndex((result) => result.includes("W")) + 1;
    const shown = spacedCode(results[number - 1] ?? "");
    expect(shown).not.toContain("W");
    fireEvent.input(screen.getByLabelText(/^typedLabel/), { target: { value: ` ${shown}\u200B` } });
    const typing = within(screen.getByText("byTyping").closest("details") as HTMLElement);
    fireEvent.click(typing.getByRole("button", { name: "add" }));
    expect(screen.getByText(`${number} counted`)).toBeTruthy();
  });
});

/** A camera's stream, and whether it was given back. */
class FakeTrack extends EventTarget {
  readyState = "live";
  stop() {
    this.readyState = "ended";
  }
  /** Unplugged, or its permission taken away. */
  end() {
    this.stop();
    this.dispatchEvent(new Event("ended"));
  }
}

/** A browser that asks whether the camera may be used, until it is told. */
function stubCamera() {
  const track = new FakeTrack();
  let allow: (stream: unknown) => void = () => {};
  let deny: (error: Error) => void = () => {};
  const getUserMedia = () =>
    new Promise((resolve, reject) => {
      allow = resolve;
      deny = reject;
    });
  vi.stubGlobal("navigator", { ...navigator, mediaDevices: { getUserMedia } });
  const stream = { getTracks: () => [track] };
  // A video takes real streams only, and plays none here.
  Object.defineProperty(HTMLVideoElement.prototype, "srcObject", { writable: true, value: null });
  HTMLVideoElement.prototype.play = () => Promise.resolve();
  return {
    track,
    allow: () => act(async () => allow(stream)),
    deny: (name: string) => act(async () => deny(new DOMException("no", name))),
  };
}

const running = () => screen.queryByRole("button", { name: "cameraStop" }) !== null;

/** Closes a part of the page as a browser does, which tells of it a moment later. */
const close = (details: Element | null | undefined) =>
  act(async () => {
    (details as HTMLDetailsElement).open = false;
    details?.dispatchEvent(new Event("toggle"));
  });

const cameraPart = () => {
  const details = screen.getByText("byCamera").closest("details");
  if (details) details.open = true;
  return details;
};

describe("the camera", () => {
  it("is off, and says so, when it is unplugged or its permission is taken away", async () => {
    const camera = stubCamera();
    await start([1]);
    cameraPart();
    press("cameraStart");
    await camera.allow();
    expect(running()).toBe(true);
    await act(async () => camera.track.end());
    expect(running()).toBe(false);
    expect(screen.getByText("cameraEnded")).toBeTruthy();
    // Started again, it says what the browser says now.
    press("cameraStart");
    expect(screen.queryByText("cameraEnded")).toBeNull();
    await camera.deny("NotAllowedError");
    expect(screen.getByText("cameraDenied")).toBeTruthy();
  });

  it("is off, and says so, when it ended before it came here", async () => {
    const camera = stubCamera();
    await start([1]);
    cameraPart();
    press("cameraStart");
    camera.track.stop();
    await camera.allow();
    expect(running()).toBe(false);
    expect(screen.getByText("cameraEnded")).toBeTruthy();
  });

  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["its part of the page is closed", () => close(cameraPart())],
    ["the check around it is closed", () => close(cameraPart()?.parentElement?.closest("details"))],
    ["the class is closed", async () => press("close")],
    [
      "the check is deleted",
      async () => {
        press("deleteCheck");
        press("sure");
      },
    ],
    ["the page is left", () => act(async () => void window.dispatchEvent(new Event("pagehide")))],
  ];

  it.each(ways)("is off when %s", async (_, leave) => {
    const camera = stubCamera();
    await start([1]);
    cameraPart();
    press("cameraStart");
    await camera.allow();
    expect(camera.track.readyState).toBe("live");
    await leave();
    expect(camera.track.readyState).toBe("ended");
    expect(running()).toBe(false);
    expect(screen.queryByText(/^camera(Ended|Denied|Busy)$/)).toBeNull();
  });

  it.each(ways)("is given back when %s while the browser still asks", async (_, leave) => {
    const camera = stubCamera();
    await start([1]);
    cameraPart();
    press("cameraStart");
    await leave();
    await camera.allow();
    expect(camera.track.readyState).toBe("ended");
    expect(running()).toBe(false);
    // Nor is a refusal told of what nobody waits for.
    expect(screen.queryByText(/^camera(Ended|Denied|Busy)$/)).toBeNull();
  });
});
