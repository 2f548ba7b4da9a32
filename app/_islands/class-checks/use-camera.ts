import { type RefObject, useEffect, useRef, useState } from "react";
import { readFrame } from "@/classroom/read-frame";

/** What stands in the way of the camera. */
export type CameraTrouble = "cameraDenied" | "cameraMissing" | "cameraBusy" | "cameraInsecure";

/** How a frame is looked at: often enough to feel at once, seldom enough for a slow laptop. */
const every = 150;

/** The trouble behind an error of getUserMedia (W3C Media Capture and Streams, 10.3.1). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "cameraDenied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "cameraMissing";
  return "cameraBusy";
}

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

async function lookAt(video: HTMLVideoElement, canvas: HTMLCanvasElement, own: Detector | null) {
  const scale = Math.min(1, 640 / (video.videoWidth || 640));
  canvas.width = Math.round((video.videoWidth || 640) * scale);
  canvas.height = Math.round((video.videoHeight || 480) * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return { text: null, dark: false };
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const frame = context.getImageData(0, 0, canvas.width, canvas.height);
  const dark = isDark(frame.data);
  const found = own ? await own.detect(video).catch(() => []) : [];
  return { text: found[0]?.rawValue ?? readFrame(frame), dark };
}

/** Looks at a video again and again, and tells each text once while it stays in view. */
function watch(
  place: HTMLVideoElement,
  onText: (text: string) => void,
  onDark: (dark: boolean) => void,
) {
  const canvas = document.createElement("canvas");
  const own = ownDetector();
  let last = "";
  let open = true;
  const look = async () => {
    const seen = place.readyState >= 2 ? await lookAt(place, canvas, own) : null;
    if (!open) return;
    if (seen) onDark(seen.dark);
    if (seen?.text && seen.text !== last) {
      last = seen.text;
      onText(seen.text);
    }
    setTimeout(look, every);
  };
  void look();
  return () => {
    open = false;
  };
}

interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly running: boolean;
  readonly dark: boolean;
  readonly trouble: CameraTrouble | null;
  start(): void;
  stop(): void;
}

/** The camera while it runs: shows itself in a video, and tells what it reads. */
export function useCamera(onText: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [dark, setDark] = useState(false);
  const tell = useRef(onText);
  tell.current = onText;

  useEffect(() => {
    const place = video.current;
    if (!stream || !place) return;
    place.srcObject = stream;
    void place.play().catch(() => {});
    const stopWatching = watch(place, (text) => tell.current(text), setDark);
    return () => {
      stopWatching();
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  const start = () => {
    setTrouble(null);
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices?.getUserMedia) return setTrouble("cameraInsecure");
    devices
      .getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } })
      .then(setStream, (error) => setTrouble(troubleOf(error)));
  };
  return { video, running: stream !== null, dark, trouble, start, stop: () => setStream(null) };
}
