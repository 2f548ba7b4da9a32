import { readFrame } from "@/classroom/checks/read-frame";
import { seenTexts } from "./seen-texts";

/** How often a frame is looked at, in milliseconds: to feel at once, and to spare a slow laptop. */
const every = 150;

/** Whether a frame is so dark that something must cover the camera. */
export function isDark(data: Uint8ClampedArray): boolean {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < data.length; at += 4 * 97) {
    sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    count += 3;
  }
  return count === 0 || sum / count < 12;
}

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** The browser's own reader of picture codes, where there is one. */
function ownDetector(): Detector | null {
  const own = (window as unknown as { BarcodeDetector?: new (options: object) => Detector })
    .BarcodeDetector;
  try {
    return own ? new own({ formats: ["qr_code"] }) : null;
  } catch {
    return null;
  }
}

/** What one look at the video gave. */
interface Look {
  readonly texts: readonly string[];
  readonly dark: boolean;
}

async function lookAt(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  own: Detector | null,
): Promise<Look | null> {
  const scale = Math.min(1, 640 / (video.videoWidth || 640));
  canvas.width = Math.round((video.videoWidth || 640) * scale);
  canvas.height = Math.round((video.videoHeight || 480) * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const frame = context.getImageData(0, 0, canvas.width, canvas.height);
  const dark = isDark(frame.data);
  const found = own ? await own.detect(video).catch(() => []) : [];
  if (found.length > 0) return { texts: found.map(({ rawValue }) => rawValue), dark };
  const text = readFrame(frame);
  return { texts: text === null ? [] : [text], dark };
}

/** A video that is being looked at. */
export interface Watch {
  /** Tells what is in view once more. */
  again(): void;
  stop(): void;
}

/** Looks at a video again and again, and tells each text once while it stays in view. */
export function watchCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  onDark: (dark: boolean) => void,
): Watch {
  const canvas = document.createElement("canvas");
  const own = ownDetector();
  const seen = seenTexts();
  let open = true;
  const look = async () => {
    // A frame that cannot be drawn is a frame without a code: the next one comes soon.
    const now = video.readyState >= 2 ? await lookAt(video, canvas, own).catch(() => null) : null;
    if (!open) return;
    if (now) onDark(now.dark);
    for (const text of now?.texts ?? []) if (seen.isNew(text, performance.now())) onText(text);
    setTimeout(look, every);
  };
  void look();
  return {
    again: () => seen.forget(performance.now()),
    stop: () => {
      open = false;
    },
  };
}
