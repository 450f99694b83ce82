import type { ExpectationKind } from "../../src/ast.js";
import { allOf } from "./accepted/all-of.js";
import { answers } from "./accepted/answer.js";
import { anyOf } from "./accepted/any-of.js";
import { bands } from "./accepted/bands.js";
import { changes } from "./accepted/change.js";
import { comparisons } from "./accepted/comparison.js";
import { deadlines } from "./accepted/deadline.js";
import { deliverables } from "./accepted/deliverable.js";
import { periods } from "./accepted/period.js";
import { ranges } from "./accepted/range.js";
import { schedules } from "./accepted/schedule.js";
import { unspecified } from "./accepted/unspecified.js";
import type { AcceptedRows } from "./row.js";

/** Texts that are read, a table per kind. `grammar/forms.md` is written from them. */
export const accepted: Readonly<Record<ExpectationKind, AcceptedRows>> = {
  comparison: comparisons,
  range: ranges,
  deadline: deadlines,
  period: periods,
  answer: answers,
  change: changes,
  bands,
  schedule: schedules,
  "all-of": allOf,
  "any-of": anyOf,
  deliverable: deliverables,
  unspecified,
};
