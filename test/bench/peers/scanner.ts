import type { Peer } from "./peer.js";
import { scan } from "./scan.js";
import { isSame, judgeTree } from "./tree.js";

/** A scanner written by hand for the common forms alone: about as fast as JavaScript can build these trees. */
export const scanner: Peer = {
  name: "hand-written scanner",
  read: scan,
  spell: (target) => (isSame(target.expectation, scan(target.text)) ? target.text : null),
  judge: (text, actual) => judgeTree(scan(text), actual),
};
