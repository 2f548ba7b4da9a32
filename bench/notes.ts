/** The words by which a lesson is known to be readable: the texts of whole elements. */
export interface LessonWords {
  /** What has to be painted: its heading and the sentence under it. */
  readonly shown: readonly string[];
  /** What has to be in the page below them. */
  readonly below: string;
}

/** When an answer could be chosen, and when it was acknowledged, in milliseconds. */
export interface AnswerTimes {
  readonly control: number;
  readonly acknowledged: number;
}

/** What a page notes of itself. */
export interface Notes {
  shift: number;
  readable: number;
  answered: AnswerTimes;
  saving: boolean;
}

declare global {
  interface Window {
    /** What is noted; a promise of it where it is still to come. */
    bench?: { [Name in keyof Notes]?: Notes[Name] | Promise<Notes[Name]> };
    /** Keeps the work of spin() from being left out. */
    benchSum?: number;
  }
}

/** What is not in TypeScript's own list of the browser's words: Layout Instability and Element Timing. */
export interface PaintEntry extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly value: number;
  readonly element: Element | null;
  readonly renderTime: number;
}
