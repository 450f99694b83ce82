import type { Cues } from "../cues.js";

export const cues: Cues = Object.freeze({
  ratio:
    /(?<!\p{L})(?:ratio (?:of|between)|quotient|(?:out )?of (?:the |all )?total|percentage of|share of|rate of)(?!\p{L})/iu,
  date: /(?<!\p{L})(?:on time|timeliness|(?:compliance with|respect of|observance of) (?:the )?(?:schedule|deadlines?|timetable|times|timing)|deadlines?|due date|(?:by|within) the (?:deadline|due date|time limit)|date of|time limit|timetable|(?:month|quarter|half) of)(?!\p{L})/iu,
  count: /(?<!\p{L})(?:no\.|nr\.?|num\.?|number|total|days?|hours?|amount|sum|value)(?!\p{L})/iu,
  participle: /(?<!\p{L})(?:\p{L}+ed|held|done|made|met|sent|paid|given|taken|built|begun)(?!\p{L})/iu,
  quantifier:
    /^(?:(?:number|no\.|nr\.?|total|percentage|%|share|index|rate|level|value|amount|volume|average|mean|overall|yearly|annual|of|the|a|an)(?!\p{L})\s*){0,6}/iu,
  shortTime:
    /^(?:(?:waiting|response|processing|payment|handling|completion|turnaround|lead|delivery) times?|time to|days (?:late|of delay|of waiting)|delays?|duration|days to \p{L}+|days lost|length of stay)(?!\p{L})/iu,
  longTime:
    /^(?:(?:hours|days) of (?:training|opening|service|teaching|assistance)|opening hours|(?:training|opening|service) hours)(?!\p{L})/iu,
  hours: "hours",
  unwanted:
    /^(?:complaints?|appeals?|litigation|errors?|absences?|absenteeism|crowding|overcrowding|injuries|accidents|disruptions?|costs?|spending|expenses?|debts?|indebtedness|backlogs?|dropouts?|drop-?out|emissions|consumption|overruns?|variance|non-?conformit(?:y|ies)|violations|mortality|arrears|unemployment|defects?|infections?|sickness(?: absence)?|(?:rent )?arrears|missed (?:bins?|collections?|appointments?)|crimes?|burglaries|(?:co2|carbon|ghg|greenhouse gas) emissions|vacanc(?:y|ies)|staff turnover|overdue (?:invoices?|payments?)|waiting lists?|deaths?|falls|rank(?:ing)?|(?:place|position) in the (?:ranking|league table)s?|spend)(?!\p{L})/iu,
  partOf: /^(?:of|in)(?!\p{L})/iu,
  dealtWith:
    /(?<!\p{L})(?:handled|filled|collected|resolved|replied|corrected|with a reply|with an answer|solved|processed|answered|closed|settled|cleared|paid|recovered|checked|monitored|verified|upheld|examined|covered|reported|reimbursed|avoided|reduced|reduction|decrease|cut|saving|savings|recovery|coverage)(?!\p{L})/iu,
});
