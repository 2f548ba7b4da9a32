import { type RefObject, useEffect, useRef, useState } from "react";
import { type Watch, watchCamera } from "./watch-camera";

/** What stands in the way of the camera. */
export type CameraTrouble =
  | "cameraDenied"
  | "cameraMissing"
  | "cameraBusy"
  /** This browser gives no camera here, whatever its reason. */
  | "cameraInsecure"
  /** It ran, and ended by itself: unplugged, or its permission taken away. */
  | "cameraEnded";

/** The trouble behind an error of getUserMedia (W3C Media Capture and Streams, 10.3.1). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "cameraDenied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "cameraMissing";
  if (name === "NotReadableError" || name === "AbortError") return "cameraBusy";
  return "cameraInsecure";
}

function end(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly running: boolean;
  readonly dark: boolean;
  readonly trouble: CameraTrouble | null;
  start(): void;
  stop(): void;
}

/** Shows a stream in a video and watches it, as long as the stream is there. */
function useWatch(
  stream: MediaStream | null,
  onText: (text: string) => void,
  onEnd: () => void,
  again: number,
) {
  const video = useRef<HTMLVideoElement>(null);
  const watch = useRef<Watch | null>(null);
  const [dark, setDark] = useState(false);
  const tell = useRef({ onText, onEnd });
  tell.current = { onText, onEnd };

  useEffect(() => {
    const place = video.current;
    if (!stream || !place) return;
    const onEnded = () => tell.current.onEnd();
    const tracks = stream.getTracks();
    for (const track of tracks) track.addEventListener("ended", onEnded);
    // It may have ended while it was on its way here.
    if (tracks.some(({ readyState }) => readyState === "ended")) onEnded();
    place.srcObject = stream;
    void place.play().catch(() => {});
    watch.current = watchCamera(place, (text) => tell.current.onText(text), setDark);
    return () => {
      watch.current?.stop();
      watch.current = null;
      for (const track of tracks) track.removeEventListener("ended", onEnded);
      end(stream);
      place.srcObject = null;
      setDark(false);
    };
  }, [stream]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `again` is the wish itself.
  useEffect(() => watch.current?.again(), [again]);
  return { video, dark };
}

/**
 * The camera while it runs: shows itself in a video, and tells what it reads. It is off again when its
 * part of the page is closed, deleted or left, also while the browser still asks whether it may be used.
 *
 * @param again changed when what is in view is to be told once more
 */
export function useCamera(onText: (text: string) => void, again: number): Camera {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  // Counts what was asked for: a camera that is given to an older question is given back at once.
  const asked = useRef(0);
  const stopFor = (next: CameraTrouble | null) => {
    asked.current += 1;
    setStream(null);
    setTrouble(next);
  };
  const { video, dark } = useWatch(stream, onText, () => stopFor("cameraEnded"), again);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `stopFor` does the same in each drawing.
  useEffect(() => {
    const stop = () => stopFor(null);
    const onToggle = () => {
      if (video.current?.closest("details:not([open])")) stop();
    };
    // It does not bubble: on its way down it is heard here for every part of the page that is closed.
    document.addEventListener("toggle", onToggle, true);
    window.addEventListener("pagehide", stop);
    return () => {
      document.removeEventListener("toggle", onToggle, true);
      window.removeEventListener("pagehide", stop);
      asked.current += 1;
    };
  }, []);

  const start = () => {
    stopFor(null);
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices?.getUserMedia) return setTrouble("cameraInsecure");
    const mine = asked.current;
    devices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } }).then(
      (given) => (asked.current === mine ? setStream(given) : end(given)),
      (error) => asked.current === mine && setTrouble(troubleOf(error)),
    );
  };
  return { video, running: stream !== null, dark, trouble, start, stop: () => stopFor(null) };
}
