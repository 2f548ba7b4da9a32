import type { TypeViews } from "../contract";
import { OrderingAnswer } from "./answer";
import { OrderingPaper, OrderingPaperKey } from "./paper";
import type { OrderingQuestion, StepOrder } from "./question";
import "./view.css";

/** Screens of ordering. */
export const orderingViews: TypeViews<OrderingQuestion, StepOrder> = {
  Answer: OrderingAnswer,
  Paper: OrderingPaper,
  PaperKey: OrderingPaperKey,
};
