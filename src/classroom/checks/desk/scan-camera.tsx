import type { ClassChecksStrings } from "./strings";
import { useCamera } from "./use-camera";

interface ScanCameraProps {
  readonly strings: ClassChecksStrings;
  /** Changed when what the camera sees is to be counted once more. */
  readonly again: number;
  readonly onText: (text: string) => void;
}

/** The teacher's camera, reading one phone after another. */
export function ScanCamera({ strings, again, onText }: ScanCameraProps) {
  const { video, running, dark, trouble, start, stop } = useCamera(onText, again);
  return (
    <div className="grid gap-2">
      {/* Muted and inside the page: phones would open any other video in full screen. */}
      <video ref={video} className="camera" hidden={!running} muted playsInline />
      <p role="status" className="font-bold text-clay">
        {trouble ? strings[trouble] : running && dark && strings.cameraBlack}
      </p>
      <button type="button" className="button" onClick={running ? stop : start}>
        {running ? strings.cameraStop : strings.cameraStart}
      </button>
    </div>
  );
}
