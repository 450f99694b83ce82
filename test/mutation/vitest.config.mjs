import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";
import { leftOut } from "./left-out.mjs";

/** For `npx stryker run --testRunner vitest`, which takes ten times as long and says the same. */
export default mergeConfig(
  base,
  defineConfig({ test: { exclude: leftOut.map((path) => (path.endsWith("/") ? `${path}**` : path)) } }),
);
