import { type Choice, note, type Reading } from "../reading.js";
import {
  AnswerToken,
  Between,
  DateToken,
  Day,
  Direction,
  Enumerator,
  InYear,
  Limits,
  Month,
  NumberToken,
  OfWhich,
  RatioBar,
  Reference,
  RelationAfter,
  RelationToken,
  Score,
  Separator,
  Sign,
  TimingToken,
  To,
  YearLabel,
} from "../tokens.js";
import {
  endsAs,
  endsValue,
  type Follow,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMomentStart,
  isValueStart,
  isWord,
  touchesLeft,
} from "./look.js";
import { isLooseDash } from "./survey.js";

/** A mark that no rule explains: the parser will report it where it stands. */
export type Stray = "stray";

const punctuation = /^[.,:;()[\]'’‘´`"«»“”„‟…&!?•·§°º/|-]$|^[‐-―−]$/;
const dash = /^[-–—−]$/;
const bullet = /^[-–—•·]$/;

const memberStarts = new Set<Follow>([RelationToken, Between, AnswerToken, Direction, YearLabel, Enumerator]);

const word: Choice = { type: null, length: 1, payload: null };
const skip: Choice = { type: "skip", length: 1, payload: null };
const one = (type: NonNullable<Choice["type"]>, payload: unknown = null): Choice => ({ type, length: 1, payload });

/** Chooses what a mark is where no phrase claimed it; null means that no rule explains it. */
export function chooseMark(reading: Reading, at: number): Choice | null {
  const image = imageAt(reading, at);
  if (image === "," || image === ";" || image === "|") return separator(reading, at, image);
  if (image === "+" || dash.test(image)) return sign(reading, at, image);
  if (image === "/") return slash(reading, at);
  if (image === "(") return remark(reading, at) ?? word;
  if (image === ":")
    return isValueStart(followAt(reading, at + 1)) || followAt(reading, at + 1) === RelationToken ? skip : word;
  if (image === "%") return at === 0 || isWord(reading, at - 1) || imageAt(reading, at - 1) === "(" ? word : null;
  return punctuation.test(image) ? word : null;
}

/** A comma parts two targets where a value stands before it and another begins after it. */
function separator(reading: Reading, at: number, image: string): Choice {
  const follow = followAt(reading, at + 1);
  if (follow === "end") return skip;
  const begins = isValueStart(follow) || isMomentStart(follow) || memberStarts.has(follow);
  if (!hasValueBefore(reading, at)) return image !== "," && begins ? one(Separator) : word;
  if (image !== ",") return one(Separator);
  return begins ? one(Separator) : word;
}

/**
 * A remark in brackets after a value, with figures of its own: "100% dei fascicoli (circa 1.200)", "(1 al mese)". A
 * deadline, the ends of a range, or a part ("di cui") in brackets is no remark.
 */
function remark(reading: Reading, at: number): Choice | null {
  const close = reading.brackets.get(at);
  if (close === undefined || !hasValueBefore(reading, at)) return null;
  const types: unknown[] = [];
  for (let position = at + 1; position < close; position += reading.choices[position]?.length ?? 1) {
    types.push(reading.choices[position]?.type);
  }
  const binding = [TimingToken, Limits, OfWhich, Reference, InYear, Score, Separator, YearLabel].some((type) =>
    types.includes(type),
  );
  const figures = types.includes(NumberToken) || types.filter((type) => type === DateToken || type === Day).length > 1;
  return figures && !binding ? { type: null, length: close - at + 1, payload: null } : null;
}

/** A plus or minus sign, a bullet, or a dash between words. */
function sign(reading: Reading, at: number, image: string): Choice | null {
  const follow = followAt(reading, at + 1);
  const plus = image === "+";
  if (reading.bulleted && isLooseDash(reading, at)) return at === 0 ? skip : one(Separator);
  if (follow === Sign) return null;
  if (plus && endsValue(reading, at - 1) && !isDigits(reading, at + 1)) return one(RelationAfter, ">=");
  const looseBullet =
    !touchesLeft(reading, at + 1) && isWord(reading, at - 1) && !endsAs(reading, at - 1, "relation", "unit");
  if (follow === NumberToken && (plus || !looseBullet)) {
    const glued = isWord(reading, at - 1) && touchesLeft(reading, at) && !plus;
    return glued ? word : one(Sign, plus ? "+" : "-");
  }
  if (plus) return null;
  return bullet.test(image) && at === 0 ? skip : word;
}

/** The bar of a ratio; between bands it separates; between words it is punctuation. */
function slash(reading: Reading, at: number): Choice | null {
  const follow = followAt(reading, at + 1);
  if (at === 0) return null;
  const spaced = !touchesLeft(reading, at) && !touchesLeft(reading, at + 1);
  if (follow === RelationToken || (reading.banded && (spaced || follow === Score))) return one(Separator);
  const month = reading.latent.get(at + 1) ?? reading.choices[at + 1];
  if (endsAs(reading, at - 1, "month") && month?.type === Month)
    return { ...one(To), claims: [{ at: at + 1, choice: month }] };
  if (isDigits(reading, at - 1) && (follow === NumberToken || follow === "end")) return one(RatioBar);
  if (follow === TimingToken && hasValueBefore(reading, at)) return skip;
  if (endsValue(reading, at - 1) && isValueStart(follow)) {
    note(reading, at, at + 1, "error", { code: "unexpected-text", found: "/", wanted: "end" });
  }
  return word;
}
