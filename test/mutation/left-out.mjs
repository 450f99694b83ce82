/** Tests that mutants are not held against, as the beginnings of their paths. */
export const leftOut = [
  // They measure time, hold out against any text, run programs of their own, or look at the repository.
  "test/hostile/",
  "test/examples/",
  "test/types/",
  "test/readme.test.ts",
  "test/grammar/publish.test.ts",
  // They try every text of a kind, every pair with a peer, or very long texts, and take as long as all the others.
  "test/exhaustive/",
  "test/differential/",
  "test/sheet/long-texts.test.ts",
];
