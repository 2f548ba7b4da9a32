import { readFrame } from "@/classroom/checks/read-frame";
import { frameOfPhoto } from "./photo-frame";
import type { ClassChecksStrings } from "./strings";

/** Milliseconds for a photo: it is looked at longer than a frame of the camera. */
const patience = 3000;

interface ScanPhotoProps {
  readonly strings: ClassChecksStrings;
  readonly onText: (text: string) => void;
  readonly onNothing: () => void;
}

/** Picking or taking a photo of a pupil's screen. */
export function ScanPhoto({ strings, onText, onNothing }: ScanPhotoProps) {
  const look = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const frame = await frameOfPhoto(file);
    const text = frame && readFrame(frame, patience);
    // The same photo may be picked once more.
    input.value = "";
    if (text === null) onNothing();
    else onText(text);
  };
  return (
    <label className="grid gap-1">
      <span className="font-bold">{strings.byPhoto}</span>
      <input
        type="file"
        className="file-field"
        accept="image/*"
        capture="environment"
        onChange={(event) => void look(event.currentTarget)}
      />
    </label>
  );
}
