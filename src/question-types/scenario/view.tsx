import type { TypeViews } from "../contract";
import { ScenarioAnswer } from "./answer";
import { OpenScenario, ScenarioPaper, ScenarioPaperKey } from "./paper";
import type { PathTaken, ScenarioQuestion } from "./question";

/** Screens of the story. */
export const scenarioViews: TypeViews<ScenarioQuestion, PathTaken> = {
  Answer: ScenarioAnswer,
  Paper: ScenarioPaper,
  PaperKey: ScenarioPaperKey,
  Open: OpenScenario,
};
