import type { ComponentProps, ComponentType } from "react";
import { Certificate } from "./certificate";
import { ClassChecks } from "./class-checks";
import { ContinueLink } from "./continue-link";
import { DeviceFiles } from "./device-files";
import { LastLanguage } from "./last-language";
import { LessonPath } from "./lesson-path";
import { LessonQuiz } from "./lesson-quiz";
import { LessonShow } from "./lesson-show";
import { OfflineStatus } from "./offline-status";
import { ProgressView } from "./progress-view";
import { PupilCheck } from "./pupil-check";
import { Review } from "./review";
import { SampleQuestion } from "./sample-question";
import { SettingsForm } from "./settings-form";
import { WordSearch } from "./word-search";
import { Worksheets } from "./worksheets";

/** Everything alive on the site. An island gets plain JSON as props and nothing else. */
export const islands = {
  certificate: Certificate,
  "class-checks": ClassChecks,
  "continue-link": ContinueLink,
  "device-files": DeviceFiles,
  "last-language": LastLanguage,
  "lesson-path": LessonPath,
  "lesson-quiz": LessonQuiz,
  "lesson-show": LessonShow,
  "offline-status": OfflineStatus,
  "progress-view": ProgressView,
  "pupil-check": PupilCheck,
  review: Review,
  "sample-question": SampleQuestion,
  "settings-form": SettingsForm,
  "word-search": WordSearch,
  worksheets: Worksheets,
} satisfies Record<string, ComponentType<never>>;

export type IslandName = keyof typeof islands;

export type IslandProps<N extends IslandName> = ComponentProps<(typeof islands)[N]>;
