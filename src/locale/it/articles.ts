/** "del 10%", "dell'8%", "dello 0,5%": the article follows how the number is said. */
export function ofNumber(amount: string): string {
  if (!amount.includes("%")) return `di ${amount}`;
  if (/^(?:8|11(?:\.\d{3})*(?!\d|\.\d)|1(?![\d.]))/.test(amount)) return `dell'${amount}`;
  return /^0(?!\d)/.test(amount) ? `dello ${amount}` : `del ${amount}`;
}

const articled = {
  a: { il: "al ", "l'": "all'", la: "alla ", lo: "allo ", i: "ai ", gli: "agli ", "": "a " },
  di: { il: "del ", "l'": "dell'", la: "della ", lo: "dello ", i: "dei ", gli: "degli ", "": "di " },
};

const feminine = /(?:[zsg]ione|ice|tudine|baseline|performance)$/i;

/** The article that the first word most likely takes: "il 2019", "l'anno precedente", "la media"; none of a code. */
function articleOf(words: string): keyof (typeof articled)["a"] {
  const [first = ""] = words.split(" ");
  if (/^(?:19|20)\d\d$/.test(first)) return "il";
  if (!/^\p{L}{3,}$/u.test(first)) return "";
  if (/^[aeiou]/i.test(first)) return /i$/i.test(first) ? "gli" : "l'";
  if (/a$/i.test(first) || feminine.test(first)) return "la";
  if (/^(?:z|s[^aeiou]|gn|ps)/i.test(first)) return /i$/i.test(first) ? "gli" : "lo";
  return /i$/i.test(first) ? "i" : "il";
}

/** "rispetto" or "mantenimento" with the words it bears on: "rispetto all'anno precedente". */
export function bearingOn(head: string, preposition: "a" | "di", words: string): string {
  return `${head} ${articled[preposition][articleOf(words)]}${words}`;
}
