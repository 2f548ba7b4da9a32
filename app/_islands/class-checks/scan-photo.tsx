import { readFrame } from "@/classroom/read-frame";
import type { ClassChecksStrings } from "./strings";

/** A photo is looked at longer than a frame, and not larger than this. */
const patience = 3000;
const longestSide = 1600;

/** Reads a picture code from a photo; null where there is none, or the file is no picture. */
async function readPhoto(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const frame = context?.getImageData(0, 0, canvas.width, canvas.height);
    return frame ? readFrame(frame, patience) : null;
  } catch {
    return null;
  }
}

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
    const text = await readPhoto(file);
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
