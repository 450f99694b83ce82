/** Places, languages and times to run the suite at: nothing may depend on the machine's own. */
export const surroundings: readonly Readonly<Record<string, string>>[] = [
  { TZ: "UTC", LC_ALL: "C", LANG: "C" },
  { TZ: "America/New_York", LC_ALL: "it_IT.UTF-8", LANG: "it_IT.UTF-8" },
  { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  { TZ: "Pacific/Apia", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" },
  // A leap day, near midnight on either side of the date line
  { TZ: "Pacific/Apia", FROZEN_CLOCK: "2024-02-29T10:30:00Z" },
  { TZ: "America/New_York", FROZEN_CLOCK: "2024-03-01T04:30:00Z" },
  // The hour that is skipped in spring, and the one that comes twice in autumn
  { TZ: "Europe/Rome", FROZEN_CLOCK: "2024-03-31T01:00:00Z" },
  { TZ: "Europe/Rome", FROZEN_CLOCK: "2024-10-27T00:30:00Z" },
];
