import type { ComponentProps, ComponentType } from "react";
import { ClassChecks } from "@/classroom/checks/class-checks.island";
import { PupilCheck } from "@/classroom/checks/pupil-check.island";
import { Certificate } from "@/classroom/paper/certificate.island";
import { Worksheets } from "@/classroom/paper/worksheets.island";
import { LessonShow } from "@/classroom/show/lesson-show.island";
import { WordSearch } from "@/lessons/word-search.island";
import { OfflineStatus } from "@/offline/offline-status.island";
import { DeviceFiles } from "@/progress/files/device-files.island";
import { LastLanguage } from "@/progress/last-language.island";
import { ProgressView } from "@/progress/progress-view.island";
import { SettingsForm } from "@/progress/settings-form.island";
import { SampleQuestion } from "@/quiz/sample-question.island";
import { ContinueLink } from "./_join/continue-link.island";
import { LessonPath } from "./_join/lesson-path.island";
import { LessonQuiz } from "./_join/lesson-quiz.island";
import { Review } from "./_join/review.island";

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
