import type { Doubts } from "../doubts.js";

const numeral =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)(?!\\p{L})";
const period = "(?:hour|day|week|fortnight|month|quarter|half-year|year|annum)";

/** English (inglese): words that make a measurement uncertain. */
export const doubts = Object.freeze<Doubts>({
  estimate:
    /\?|(?<!\p{L})(?:est\.?|estimate[ds]?|estimation|provisional|provisionally|preliminary|tentative|indicative|presumed|assumed|approximate|approx\.?|almost|nearly|probably|possibly|perhaps|maybe|-?ish|unconfirmed|unaudited|unverified|n\.? ?[ad]\.?|n\/a|tbc|tbd|to be (?:confirmed|verified|validated|checked|audited|agreed)|subject to|pending)(?!\p{L})|(?<!\p{L})c\.? ?(?=[\uE000-\uE005])/giu,
  about: /(?<!\p{L})(?:dozens|scores of|hundreds|thousands|millions)(?!\p{L})/iu,
  partial:
    /(?<!\p{L})(?:in part|partly|mostly|largely|most of|for the most part|(?<!without |no )exceptions?|limited to|partial|partially|except|apart from|save for|with reservations|half[- ]way|but|however)(?!\p{L})/giu,
  undone:
    /(?<!\p{L})(?:not(?! (?:only|more|less|later))|never|no(?!\.)|cancell?ed|missed|missing|fail(?:ed|ure|ures)?|lost|postponed|delayed|deferred|suspended|withdrawn|rejected|incomplete|unfinished|unmet|negative|drafts?|in progress|ongoing|on-going|under ?way|under (?:review|construction|development|consideration)|awaiting|in preparation|in hand|outstanding|revised|rescheduled)(?!\p{L})/giu,
  begun: /(?<!\p{L})(?:started|begun|launched|initiated)(?!\p{L})/giu,
  loss: /(?<!\p{L})(?:loss|losses|down(?! by)|minus)(?!\p{L})/giu,
  late: /(?<!\p{L}|no |without |any )(?:late|overdue|early|delay|delays|overrun)(?!\p{L})/giu,
  plan: /(?<!\p{L})(?:planned|scheduled|expected|forecast|projected|budgeted|programmed|anticipated|intended|proposed|target(?:ed)?|goal|previous year|prior year|last year|was|by(?= (?:the )?\uE004)|to (?:be \p{L}{1,20}|do|come|follow|complete|finish|hold))(?!\p{L})/giu,
  done: /(?<!\p{L})(?:done|held|completed|achieved|delivered|met|reached|exceeded|implemented|carried out|finished|published|approved|adopted|submitted|signed|made|spent|paid|achievement|completion|attended|recorded|opened|closed|processed|handled|resolved)(?!\p{L})/giu,
  bound: new Set(
    [
      "the a an of in on at by for from to with within out and or as per than over under all every each its their our",
      "when where which that this these those during before after since so",
    ].flatMap((words) => words.split(" ")),
  ),
  number: new RegExp(
    [
      "[\\uE000-\\uE003\\uE005](?: \\p{L}{1,20})? and (?:a|one) half(?!\\p{L})",
      `[\\uE000-\\uE003\\uE005] ?(?:(?:and|point|in|every) |: ?)?(?:(?!(?:19|20)\\d\\d(?!\\d)|\\d{1,2} ?[).])\\d|${numeral})`,
      `(?<!\\p{L})(?:half(?: an?)?|${numeral} (?:in|out of|of|every)) ?[\\uE000-\\uE005]`,
      "(?<!\\p{L})(?:dozen|couple|pair of)(?!\\p{L})",
    ].join("|"),
    "giu",
  ),
  unit: /\uE000 ?(?:fortnights?|quarters?|semesters?|half-years?|decades?|centur(?:y|ies)|feet|foot|ft|yards?|yds?|inch(?:es)?|miles?|mi|pints?|gallons?|ounces?|oz|lbs?|stones?|mg|[µμ]g|ng|g|ml|cl|dl|hl|millilit(?:re|er)s?|sq ?(?:ft|yd)|acres?|[cdm]m[²³23]|cc|[kmg]?wh|w|[kmg]?j|k?cal|hp|[kmgt]?bits?|[kmgtp]?bytes?|kb|[kgt]bps|pence|cents?|yen|chf|francs?|ppm|ppb|msv|bq|[km]?hz|[\p{L}µμ]{1,4}\/\p{L}{1,3}[²³23]?)(?!\p{L})/giu,
  midYear: /^mid(?:dle of|dle)?[ -]?(?:the )?(?:year )?\d{4}$/iu,
  half: /^\s{0,3}and\s{1,3}(?:a|one)\s{1,3}half(?!\p{L})/iu,
  rate: new RegExp(
    [
      `(?:(?<!\\p{L})(?:per|an?|each|every)|/) ?${period}(?!\\p{L})(?! ?[\\d\\uE000-\\uE005])`,
      "[\\uE000-\\uE005] ?(?:hourly|daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually|p\\.?a\\.?)(?!\\p{L})",
    ].join("|"),
    "giu",
  ),
  periods: new Map([
    ["half-year", /half-year/iu],
    ["day", /(?<!\p{L})da(?:y|ily)/iu],
    ["week", /(?<!\p{L})week/iu],
    ["fortnight", /fortnight/iu],
    ["month", /(?<!\p{L})month/iu],
    ["quarter", /quarter/iu],
    ["year", /(?<!\p{L})(?:year|annu|p\.?a)/iu],
    ["hour", /(?<!\p{L})hour/iu],
  ]),
  ofYear: /^[^(]{0,60}?(?<!\p{L})(?:in|for|during) (\d{4})(?![\d/-])|\((?:in )?(\d{4})\)/iu,
  adjective: /^(?:average|total|overall|on|net|gross|altogether)$/iu,
  share: /^\s{0,3}(?:per thousand|per mille|per mil)(?!\p{L})/iu,
  one: /^(\s*)(an? )(?=(?:second|minute|hour|day|week|month|year)(?!\p{L}))/iu,
});
