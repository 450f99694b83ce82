import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../vitest.config.js";

/** Small files first: a mutant is nearly always found by the small test of its own file, and the run stops there. */
class SmallFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: [
        // They measure time, run programs of their own, or look at the repository: no mutant is in what they see.
        "test/hostile/growth.test.ts",
        "test/examples/**",
        "test/types/**",
        "test/readme.test.ts",
        "test/grammar/publish.test.ts",
        // They try every text or every day of a kind, or very long texts, and take as long as all the others together.
        "test/exhaustive/**",
        "test/sheet/long-texts.test.ts",
      ],
      sequence: { sequencer: SmallFilesFirst },
      deps: { optimizer: { ssr: { enabled: true, include: ["chevrotain"] } } },
    },
  }),
);
