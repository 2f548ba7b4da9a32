import type { Page } from "@playwright/test";

/** What a test may do with the camera of `giveCamera`, in the page. */
interface TestCamera {
  /** Whether the phone is held before it. */
  phone: boolean;
  readonly tracks: MediaStreamTrack[];
}

declare global {
  interface Window {
    testCamera: TestCamera;
  }
}

/** From the next page on, a camera that shows a photo of a pupil's screen. */
export async function giveCamera(page: Page, photo: Buffer): Promise<void> {
  await page.addInitScript(
    (png) => {
      window.testCamera = { phone: true, tracks: [] };
      navigator.mediaDevices.getUserMedia = async () => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [640, 480];
        const image = new Image();
        image.src = png;
        await image.decode();
        const draw = () => {
          const context = canvas.getContext("2d");
          if (!context) return;
          context.fillStyle = "#777";
          context.fillRect(0, 0, 640, 480);
          if (window.testCamera.phone) context.drawImage(image, 180, 100, 260, 260);
        };
        draw();
        setInterval(draw, 100);
        const stream = canvas.captureStream(10);
        window.testCamera.tracks.push(...stream.getTracks());
        return stream;
      };
    },
    `data:image/png;base64,${photo.toString("base64")}`,
  );
}

/** Holds the phone before the camera, or takes it away. */
export const holdPhone = (page: Page, there: boolean): Promise<void> =>
  page.evaluate((phone) => {
    window.testCamera.phone = phone;
  }, there);

/** How many cameras run. */
export const camerasOn = (page: Page): Promise<number> =>
  page.evaluate(
    () => window.testCamera.tracks.filter(({ readyState }) => readyState === "live").length,
  );

/** Unfolds the camera's part of the open check and starts it. */
export async function startCamera(page: Page): Promise<void> {
  await page.getByText("With the camera").click();
  await page.getByRole("button", { name: "Start the camera" }).click();
}
