import fc from "fast-check";

// The suite must not fail at random: laws are tried on the same values every time. `SEED=random` tries others.
const given = process.env["SEED"];
if (given !== "random") fc.configureGlobal({ seed: Number(given ?? 20200715) });
