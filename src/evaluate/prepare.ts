import type { AllOfCriterion, AnyOfCriterion, BandsCriterion, Criterion, OpenCriterion } from "../criterion.js";
import type { SettledPolicy } from "../score/settle.js";
import { type Fraction, readFraction } from "../value/fraction.js";
import { type PreparedLeaf, prepareLeaf } from "./prepare/leaf.js";

export interface PreparedBand {
  readonly leaf: PreparedLeaf;
  readonly score: Fraction;
}

/** A criterion with everything that does not depend on the measurement worked out. */
export type Prepared =
  | PreparedLeaf
  | {
      readonly kind: "compound";
      readonly criterion: AllOfCriterion | AnyOfCriterion;
      readonly members: readonly Prepared[];
      readonly policy: SettledPolicy;
    }
  | {
      readonly kind: "bands";
      readonly criterion: BandsCriterion;
      readonly bands: readonly PreparedBand[];
      readonly policy: SettledPolicy;
    }
  | { readonly kind: "open"; readonly criterion: OpenCriterion }
  | { readonly kind: "nothing" };

export type PreparedCompound = Extract<Prepared, { readonly kind: "compound" }>;
export type PreparedBands = Extract<Prepared, { readonly kind: "bands" }>;

export function prepare(criterion: Criterion, policy: SettledPolicy): Prepared {
  switch (criterion.kind) {
    case "within":
      return prepareLeaf(criterion, policy);
    case "all-of":
    case "any-of": {
      const members = criterion.members.map((member) => prepare(member, policy));
      return { kind: "compound", criterion, members, policy };
    }
    case "bands": {
      const bands = criterion.bands.map((band) => ({
        leaf: prepareLeaf(band.criterion, policy),
        score: readFraction(band.score),
      }));
      return { kind: "bands", criterion, bands, policy };
    }
    case "open":
      return { kind: "open", criterion };
    case "nothing":
      return { kind: "nothing" };
  }
}
