/**
 * Names of newer browsers that a script may use since it asks whether they are there, or does without
 * when they fail. Each with the place that asks.
 */
const reasons: Readonly<Record<string, string>> = {
  BarcodeDetector:
    "src/classroom/checks/desk/use-camera.ts: without it the site's own reader reads",
  "AbortSignal.timeout": "src/offline/emergency-first.ts asks for it",
  exitFullscreen: "src/classroom/show/stage/full-screen.ts: called when the screen is full only",
  moveBefore: "Preact asks for it at each move",
  requestFullscreen:
    "src/classroom/show/stage/full-screen.ts: asked; otherwise the show fills the window",
  resize: "a function of the reader of QR codes, which is named like one of newer lists of bytes",
  showModal: "src/classroom/show/stage/dialog.ts: asked; otherwise shown by its attribute",
  toBase64: "the writer of QR codes asks for it",
};

/** Those names. */
export const askedFirst: ReadonlySet<string> = new Set(Object.keys(reasons));
