import { decodeQR } from "qr/decode.js";

/** A picture of the camera: four bytes a dot (red, green, blue, opacity), row by row. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Milliseconds for a second look at a bad picture: the camera's next one comes soon. */
const patience = 100;

/**
 * Looks for a picture code in a frame.
 *
 * @param timeLimit milliseconds it may go on trying
 * @returns its text; null where there is none, or none that can be read
 */
export function readFrame(frame: Frame, timeLimit = patience): string | null {
  try {
    return decodeQR(frame, { format: "RGBA", timeLimit });
  } catch {
    // The decoder throws for every frame without a code.
    return null;
  }
}
