import { cel } from "./peers/cel.js";
import { chrono } from "./peers/chrono.js";
import { feelin } from "./peers/feelin.js";
import { mathjs } from "./peers/mathjs.js";
import type { Peer } from "./peers/peer.js";
import { peggy } from "./peers/peggy.js";
import { scanner } from "./peers/scanner.js";
import { semver } from "./peers/semver.js";

export const peers: readonly Peer[] = [feelin, mathjs, semver, chrono, cel, peggy, scanner];
