import { fileURLToPath } from "node:url";

/** What is measured is the built bundle, as it is published, never the sources. */
export const libraryPath = process.env["TRAGUARDO"] ?? fileURLToPath(new URL("../../dist/index.js", import.meta.url));

export const library = (await import(libraryPath)) as typeof import("../../src/index.js");
