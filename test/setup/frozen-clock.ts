import { vi } from "vitest";

// `npm run independence` sets a moment that all tests are to run at; timers go on.
const moment = process.env["FROZEN_CLOCK"];
if (moment !== undefined) vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
