import { EmbeddedActionsParser, EOF, type IToken } from "chevrotain";
import type { Moment, Span } from "../src/ast.js";
import {
  betweenPiece,
  fractionPiece,
  noMonth,
  partMoment,
  payload,
  periodPiece,
  relatedAfter,
  spanWith,
  type Tail,
  valuePiece,
  type WrittenQuantity,
  writtenQuantity,
  yearOf,
} from "./build.js";
import {
  type Alternatives,
  type Branch,
  type Conjunction,
  type Group,
  join,
  type Outline,
  type Piece,
  spanOfToken,
} from "./pieces.js";
import * as t from "./tokens.js";

/**
 * The one parser. It knows no language: every token carries its meaning, and one token tells which way to go. Above each
 * rule stands its EBNF line. Alternatives that depend on nothing are made once and kept, as Chevrotain advises.
 */
export class ExpectationParser extends EmbeddedActionsParser {
  constructor(options: { readonly skipValidations: boolean }) {
    super([...t.meanings], { recoveryEnabled: false, maxLookahead: 1, skipValidations: options.skipValidations });
    this.performSelfAnalysis();
  }

  /** Whether no token was left over. */
  public hasReadAll(): boolean {
    return this.LA(1).tokenType === EOF;
  }

  /** expectation = Unspecified | list ; */
  public readonly expectation = this.RULE("expectation", (): Outline => {
    this.outlines ??= [
      { ALT: () => ({ unspecified: spanOfToken(this.CONSUME(t.Unspecified)) }) },
      { ALT: () => ({ branches: this.SUBRULE(this.list) }) },
    ];
    return this.OR<Outline>(this.outlines);
  });
  private outlines: { ALT: () => Outline }[] | undefined;

  /** list = branch { Separator | branch } ; */
  private readonly list = this.RULE("list", (): Branch[] => {
    const branches = [this.SUBRULE(this.branch)];
    this.MANY(() => {
      this.OR([
        { ALT: () => void this.CONSUME(t.Separator) },
        { ALT: () => void branches.push(this.SUBRULE2(this.branch)) },
      ]);
    });
    return branches;
  });

  /** branch = [ Enumerator ] [ YearLabel ] conjunction { Or conjunction } ; */
  private readonly branch = this.RULE("branch", (): Branch => {
    this.OPTION(() => this.CONSUME(t.Enumerator));
    const label = this.OPTION2(() => this.CONSUME(t.YearLabel));
    const alternatives: Conjunction[] = [this.SUBRULE(this.conjunction)];
    this.MANY(() => {
      this.CONSUME(t.Or);
      alternatives.push(this.SUBRULE2(this.conjunction));
    });
    return this.ACTION(() => ({
      label: label === undefined ? null : { value: payload(label, t.YearLabel), span: spanOfToken(label) },
      alternatives: alternatives as Alternatives,
    }));
  });

  /** conjunction = group { ( And | OfWhich ) group } ; */
  private readonly conjunction = this.RULE("conjunction", (): Group[] => {
    const groups = [this.SUBRULE(this.group, { ARGS: [null] })];
    this.MANY(() => {
      const joint = this.OR<"and" | "of-which">([
        {
          ALT: () => {
            this.CONSUME(t.And);
            return "and";
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.OfWhich);
            return "of-which";
          },
        },
      ]);
      groups.push(this.SUBRULE2(this.group, { ARGS: [joint] }));
    });
    return groups;
  });

  /** group = piece { piece } [ InYear ] ; */
  private readonly group = this.RULE("group", (joint: Group["joint"]): Group => {
    const pieces: Piece[] = [];
    this.AT_LEAST_ONE(() => void pieces.push(this.SUBRULE(this.piece)));
    const year = this.OPTION(() => this.CONSUME(t.InYear));
    return this.ACTION(() => ({
      span: join((pieces[0] as Piece).span, (pieces.at(-1) as Piece).span),
      pieces,
      year: year === undefined ? null : { value: payload(year, t.InYear), span: spanOfToken(year) },
      joint,
    }));
  });

  /**
   * piece = Words | Vague | Answer | DirectionAfter | RelationAfter | Total | Limits | Score | LeadingScore | Absent
   *       | related | value | fraction | between | deadline | dates | direction | reference | comparative ;
   */
  private readonly piece = this.RULE("piece", (): Piece => {
    this.pieces ??= [
      { ALT: () => ({ piece: "words", span: spanOfToken(this.CONSUME(t.Words)), vague: null }) },
      { ALT: () => this.carried(t.Vague, (span, vague) => ({ piece: "words", span, vague })) },
      { ALT: () => this.SUBRULE(this.related) },
      { ALT: () => this.SUBRULE(this.value, { ARGS: [null] }) },
      { ALT: () => this.SUBRULE(this.fraction, { ARGS: [null] }) },
      { ALT: () => this.SUBRULE(this.deadline) },
      { ALT: () => this.SUBRULE(this.dates) },
      { ALT: () => this.SUBRULE(this.between) },
      { ALT: () => this.carried(t.AnswerToken, (span, value) => ({ piece: "answer", span, value })) },
      { ALT: () => this.SUBRULE(this.direction, { ARGS: [null] }) },
      {
        ALT: () => this.carried(t.DirectionAfter, (span, direction) => ({ piece: "direction-after", span, direction })),
      },
      { ALT: () => this.SUBRULE(this.reference) },
      { ALT: () => this.SUBRULE(this.comparative) },
      { ALT: () => this.carried(t.RelationAfter, (span, relation) => ({ piece: "relation-after", span, relation })) },
      { ALT: () => ({ piece: "absent", span: spanOfToken(this.CONSUME(t.Absent)) }) },
      { ALT: () => ({ piece: "total", span: spanOfToken(this.CONSUME(t.Total)) }) },
      { ALT: () => this.carried(t.Limits, (span, ends) => ({ piece: "limits", span, ...ends })) },
      { ALT: () => this.carried(t.Score, (span, score) => ({ piece: "score", span, score, leads: false })) },
      { ALT: () => this.carried(t.LeadingScore, (span, score) => ({ piece: "score", span, score, leads: true })) },
    ];
    return this.OR<Piece>(this.pieces);
  });
  private pieces: { ALT: () => Piece }[] | undefined;

  private carried<Payload>(type: t.Meaningful<Payload>, build: (span: Span, payload: Payload) => Piece): Piece {
    const token = this.CONSUME(type);
    return build(spanOfToken(token), payload(token, type));
  }

  /** related = Relation ( direction | fraction | [ Words ] value ) ; */
  private readonly related = this.RULE("related", (): Piece => {
    const token = this.CONSUME(t.RelationToken);
    return this.OR<Piece>([
      { ALT: () => this.SUBRULE(this.direction, { ARGS: [token] }) },
      { ALT: () => this.SUBRULE(this.fraction, { ARGS: [token] }) },
      {
        ALT: () => {
          const words = this.OPTION(() => this.CONSUME(t.Words));
          return this.SUBRULE(this.value, { ARGS: [token, words] });
        },
      },
    ]);
  });

  /** fraction = Fraction ; */
  private readonly fraction = this.RULE("fraction", (relation: IToken | null): Piece => {
    const token = this.CONSUME(t.Fraction);
    return this.ACTION(() => fractionPiece(relation, token));
  });

  /** direction = Direction ; */
  private readonly direction = this.RULE("direction", (relation: IToken | null): Piece => {
    const token = this.CONSUME(t.Direction);
    return this.ACTION(() => ({
      piece: "direction",
      span: join(spanOfToken(relation ?? token), spanOfToken(token)),
      direction: payload(token, t.Direction),
      relation: relation === null ? null : payload(relation, t.RelationToken),
    }));
  });

  /** reference = Reference ; */
  private readonly reference = this.RULE("reference", (): Piece => {
    const token = this.CONSUME(t.Reference);
    const span = spanOfToken(token);
    return { piece: "reference", span, text: { start: payload(token, t.Reference), end: span.end } };
  });

  /** comparative = Comparative ; */
  private readonly comparative = this.RULE("comparative", (): Piece => {
    const token = this.CONSUME(t.Comparative);
    return this.ACTION(() => {
      const span = spanOfToken(token);
      const { way, start } = payload(token, t.Comparative);
      return { piece: "comparative", span, way, text: { start, end: span.end } };
    });
  });

  /** value = quantity [ tail ] [ RelationAfter ] ; */
  private readonly value = this.RULE("value", (relation: IToken | null, words?: IToken): Piece => {
    const first = this.SUBRULE(this.quantity);
    this.tailed ??= {
      // Words belong to the value only where the bar of a ratio follows: "3 incontri su 4".
      GATE: () => this.LA(1).tokenType !== t.Words || this.LA(2).tokenType === t.RatioBar,
      DEF: () => this.SUBRULE(this.tail),
    };
    const tail = this.OPTION(this.tailed);
    const piece = this.ACTION(() => valuePiece(relation, words, first, tail));
    const after = this.OPTION2({
      // "almeno 3 massimo" is left to be refused; "entro 10 giorni max" says it twice.
      GATE: () =>
        piece.piece === "value" && (piece.relation === null || piece.relation === payload(this.LA(1), t.RelationAfter)),
      DEF: () => this.CONSUME(t.RelationAfter),
    });
    return this.ACTION(() => (after === undefined || piece.piece !== "value" ? piece : relatedAfter(piece, after)));
  });
  private tailed: { GATE: () => boolean; DEF: () => Tail } | undefined;

  /** tail = ratio | To quantity | Inside quantity | PlusMinus quantity ; */
  private readonly tail = this.RULE("tail", (): Tail => {
    this.tails ??= [
      { ALT: () => this.SUBRULE(this.ratio) },
      {
        ALT: () => {
          this.CONSUME(t.To);
          return { tail: "to", last: this.SUBRULE(this.quantity) };
        },
      },
      {
        ALT: () => {
          const inside = this.CONSUME(t.Inside);
          return { tail: "inside", ends: payload(inside, t.Inside), last: this.SUBRULE2(this.quantity) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.PlusMinus);
          return { tail: "margin", margin: this.SUBRULE3(this.quantity) };
        },
      },
    ];
    return this.OR<Tail>(this.tails);
  });
  private tails: { ALT: () => Tail }[] | undefined;

  /** ratio = [ Words ] RatioBar Number ; */
  private readonly ratio = this.RULE("ratio", (): Tail => {
    const inside = this.OPTION(() => this.CONSUME(t.Words));
    this.CONSUME(t.RatioBar);
    return { tail: "ratio", over: this.CONSUME(t.NumberToken), inside };
  });

  /** quantity = [ Sign ] ( LeadingUnit Number | Number [ Unit ] ) ; */
  private readonly quantity = this.RULE("quantity", (): WrittenQuantity => {
    const sign = this.OPTION(() => this.CONSUME(t.Sign));
    this.numbers ??= [
      {
        ALT: () => {
          const unit = this.CONSUME(t.LeadingUnit);
          return { unit, number: this.CONSUME(t.NumberToken) };
        },
      },
      {
        ALT: () => {
          const number = this.CONSUME2(t.NumberToken);
          return { number, unit: this.OPTION2(() => this.CONSUME(t.UnitToken)) };
        },
      },
    ];
    const { number, unit } = this.OR(this.numbers);
    return this.ACTION(() => writtenQuantity(sign, number, unit));
  });
  private numbers: { ALT: () => { readonly number: IToken; readonly unit: IToken | undefined } }[] | undefined;

  /** between = Between ( quantity ( To | And ) quantity | moment ( To | And ) moment ) ; */
  private readonly between = this.RULE("between", (): Piece => {
    const opener = this.CONSUME(t.Between);
    return this.OR<Piece>([
      {
        ALT: () => {
          const lower = this.SUBRULE(this.quantity);
          this.SUBRULE(this.upTo);
          const upper = this.SUBRULE2(this.quantity);
          return this.ACTION(() => betweenPiece(null, lower, upper, opener));
        },
      },
      {
        ALT: () => {
          const from = this.SUBRULE(this.moment);
          this.SUBRULE2(this.upTo);
          const to = this.SUBRULE2(this.moment);
          return this.ACTION(() => periodPiece(spanOfToken(opener), from, to));
        },
      },
    ]);
  });

  /** upTo = To | And ; */
  private readonly upTo = this.RULE("upTo", () => {
    this.OR([{ ALT: () => this.CONSUME(t.To) }, { ALT: () => this.CONSUME(t.And) }]);
  });

  /** deadline = Timing moment ; */
  private readonly deadline = this.RULE("deadline", (): Piece => {
    const timing = this.CONSUME(t.TimingToken);
    const moment = this.SUBRULE(this.moment);
    return this.ACTION(() => ({
      piece: "deadline",
      span: join(spanOfToken(timing), moment.span),
      timing: payload(timing, t.TimingToken),
      moment,
    }));
  });

  /** dates = moment [ To moment ] ; */
  private readonly dates = this.RULE("dates", (): Piece => {
    const from = this.SUBRULE(this.moment);
    let piece: Piece = { piece: "deadline", span: from?.span, timing: null, moment: from };
    this.OPTION(() => {
      this.CONSUME(t.To);
      const to = this.SUBRULE2(this.moment);
      this.ACTION(() => {
        piece = periodPiece(from.span, from, to);
      });
    });
    return piece;
  });

  /** moment = Date [ Year ] | Day [ Month ] [ Year ] | Month [ Year ] | Part [ Year ] | Year [ Part ] ; */
  private readonly moment = this.RULE("moment", (): Moment => {
    this.moments ??= [
      {
        ALT: () => {
          const date = this.CONSUME(t.DateToken);
          const year = this.OPTION(() => this.CONSUME(t.Year));
          return this.ACTION(() => {
            const written = payload(date, t.DateToken);
            const { month, day } = written;
            const completed = written.year ?? yearOf(year);
            return { kind: "moment", grain: "day", span: spanWith(date, year), year: completed, month, day };
          });
        },
      },
      {
        ALT: () => {
          const day = this.CONSUME(t.Day);
          const month = this.OPTION2(() => this.CONSUME(t.Month));
          const year = this.OPTION6(() => this.CONSUME1(t.Year));
          return this.ACTION(() => ({
            kind: "moment",
            grain: "day",
            span: spanWith(day, year ?? month),
            year: yearOf(year),
            month: month === undefined ? noMonth : payload(month, t.Month),
            day: payload(day, t.Day),
          }));
        },
      },
      {
        ALT: () => {
          const month = this.CONSUME2(t.Month);
          const year = this.OPTION3(() => this.CONSUME2(t.Year));
          return this.ACTION(() => ({
            kind: "moment",
            grain: "month",
            span: spanWith(month, year),
            year: yearOf(year),
            month: payload(month, t.Month),
          }));
        },
      },
      {
        ALT: () => {
          const part = this.CONSUME(t.Part);
          const year = this.OPTION4(() => this.CONSUME3(t.Year));
          return this.ACTION(() => partMoment(part, year));
        },
      },
      {
        ALT: () => {
          const year = this.CONSUME4(t.Year);
          const part = this.OPTION5(() => this.CONSUME2(t.Part));
          return this.ACTION((): Moment => {
            if (part !== undefined) return partMoment(part, year);
            return { kind: "moment", grain: "year", span: spanOfToken(year), year: yearOf(year) };
          });
        },
      },
    ];
    return this.OR<Moment>(this.moments);
  });
  private moments: { ALT: () => Moment }[] | undefined;
}
