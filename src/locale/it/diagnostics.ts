import type { DiagnosticFacts, DoubtReason, Polarity, Wanted } from "../../diagnostic.js";
import { quote, writeFact } from "../figures.js";
import type { DiagnosticSentences } from "../locale.js";
import { marks } from "./marks.js";
import { count, list, nameThing, statusNames } from "./words-of-facts.js";

const wantedThings: Readonly<Record<Wanted, string>> = {
  value: "un valore",
  date: "una data",
  number: "un numero",
  score: "il punteggio",
  end: "la fine del testo",
  "closing-bracket": "la parentesi di chiusura",
  target: "un valore atteso",
};

const writeWanted: Readonly<Record<Wanted, string>> = {
  value: `scrivere il valore che l'indicatore deve raggiungere, ad esempio ">= 80%"`,
  date: `scrivere la data della scadenza, ad esempio "entro il 30/06/2021"`,
  number: `scrivere il numero in cifre, ad esempio "3" o "80%"`,
  score: `scrivere il punteggio dopo la freccia, ad esempio ">= 90% -> 100"`,
  end: `scrivere un solo valore atteso, o separare più valori con ";" o con "e"`,
  "closing-bracket": "chiudere la parentesi",
  target: `scrivere un valore, una data, SI/NO o il nome del prodotto atteso, ad esempio ">= 80%"`,
};

const doubtful: Readonly<Record<DoubtReason, string>> = {
  estimate: "dice che il dato non è definitivo",
  partial: "dice che non è tutto",
  undone: "dice che qualcosa non è stato fatto",
  loss: "parla di una perdita, e non si sa con quale segno",
  late: "dice di quanto si è in ritardo o in anticipo, non quanto tempo è servito",
  plan: "parla di ciò che si voleva, non di ciò che si è ottenuto",
  number: "fa parte di un numero che non è stato letto per intero",
  unit: "è un'unità di misura che il valore atteso non nomina",
  rate: "riferisce il numero a un periodo che il valore atteso non nomina",
  year: "è un altro anno",
  contradiction: "non concorda con ciò che precede",
};

const goodWays: Readonly<Record<Polarity, string>> = {
  "higher-is-better": "si è inteso che è meglio un valore più alto («almeno»)",
  "lower-is-better": "si è inteso che è meglio un valore più basso («non oltre»)",
  "on-target": "si è inteso che va raggiunto esattamente",
};

const rowProblems: Readonly<Record<Extract<DiagnosticFacts, { code: "unreadable-row" }>["reason"], string>> = {
  "not-a-row": "questa non è una riga",
  "no-target": "la riga non ha un valore atteso, ma solo questi campi",
  refused: "la riga non si può valutare",
};

const number = (fact: string) => writeFact(fact, marks);

/** What is reported about a text and its evaluation, as a municipal office would write it. */
export const diagnostics: DiagnosticSentences = {
  "too-long": ({ length, limit }) => ({
    problem: `il testo è di ${number(`${length}`)} caratteri e ne sono ammessi ${number(`${limit}`)}`,
    remedy: "abbreviare il testo, o aumentare il limite con l'opzione maxLength",
  }),
  "unknown-symbol": ({ found }) => ({
    problem: `il segno ${quote(found)} qui non ha significato`,
    remedy: "togliere il segno, o scrivere a parole ciò che significa",
  }),
  "malformed-number": ({ found }) => ({
    problem: `${quote(found)} non è un numero`,
    remedy: `usare il punto per le migliaia e la virgola per i decimali, ad esempio "1.100" o "20,5"`,
  }),
  "no-such-day": ({ found }) => ({
    problem: `la data ${quote(found)} non esiste nel calendario`,
    remedy: "verificare il giorno, il mese e l'anno",
  }),
  "zero-denominator": ({ found }) => ({
    problem: `il rapporto ${quote(found)} ha denominatore zero`,
    remedy: `scrivere al denominatore quanto è previsto, ad esempio "3/4"`,
  }),
  "missing-value": ({ after, wanted }) => ({
    problem: `dopo ${quote(after)} manca ${wantedThings[wanted]}`,
    remedy: writeWanted[wanted],
  }),
  "unexpected-text": ({ found, wanted }) => ({
    problem: `${quote(found)} non si spiega: al suo posto era atteso ${wantedThings[wanted]}`.replace(
      "atteso la",
      "attesa la",
    ),
    remedy: writeWanted[wanted],
  }),
  "unclosed-bracket": ({ found }) => ({
    problem: `la parentesi ${quote(found)} non ha la corrispondente`,
    remedy: "aggiungere la parentesi che manca, o togliere questa",
  }),
  "hidden-number": ({ found }) => ({
    problem: `${quote(found)} potrebbe essere il valore atteso, ma è in mezzo a un testo`,
    remedy: `scriverlo con ciò che chiede, ad esempio "almeno 5%"`,
  }),
  "doubtful-measurement": ({ found, reason }) => ({
    problem: `${quote(found)} ${doubtful[reason]}`,
    remedy: "scrivere solo il dato definitivo, la data o SI/NO, e altrove le note",
  }),
  "not-a-measurement": ({ found }) => ({
    problem: `${quote(found)} non è un valore rilevato`,
    remedy: `scrivere un numero, un rapporto, una data o SI/NO, ad esempio "85%", "17/20" o "12/07/2021"`,
  }),

  repaired: ({ found, canonical }) => ({
    problem: `${quote(found)} è stato letto come ${quote(canonical)}`,
    remedy: `scrivere ${quote(canonical)}`,
  }),
  "foreign-decimal-mark": ({ found, value }) => ({
    problem: `${quote(found)} ha i segni di un'altra lingua: è stato letto come ${number(value)}`,
    remedy: `in italiano scrivere ${quote(number(value))}`,
  }),
  ambiguous: ({ found, reading, other }) => ({
    problem: `${quote(found)} può essere ${nameThing(reading)} o ${nameThing(other)}: è stato letto come ${nameThing(reading)}`,
    remedy:
      other === "change"
        ? `scrivere "-10%" per una variazione, ": 10%" per un valore`
        : reading === "number" || other === "number"
          ? `scrivere "n. 2021" per un numero, "entro il 2021" per una data`
          : `scrivere "2 su 4" per un rapporto, "02/04" per una data, o indicare la descrizione dell'indicatore`,
  }),
  "inferred-reading": ({ reading, words }) => ({
    problem: `il valore è stato letto come ${nameThing(reading)} per le parole ${quote(words)} della descrizione`,
  }),
  "digits-in-name": ({ found }) => ({
    problem: `${quote(found)} è stato inteso come parte del nome`,
    remedy: `se è il valore atteso, scriverlo con ciò che chiede, ad esempio "almeno 5"`,
  }),
  "exact-equality": ({ found }) => ({
    problem: `${quote(found)} chiede esattamente quel valore: anche un risultato migliore non lo rispetta`,
    remedy: `se si intende «almeno», scrivere ">="; se il segno ">" è andato perso, usare l'opzione equality: "at-least"`,
  }),
  "kind-only": ({ found }) => ({
    problem: `${quote(found)} dice solo che la risposta è sì o no: si è inteso SI`,
    remedy: "scrivere la risposta attesa, SI o NO",
  }),
  "reversed-range": ({ found }) => ({
    problem: `gli estremi di ${quote(found)} sono in ordine inverso`,
    remedy: "scrivere prima l'estremo inferiore",
  }),
  "unread-condition": ({ found }) => ({
    problem: `${quote(found)} sembra porre una condizione, ma non è seguito da un numero o da una data: è rimasto nel testo`,
    remedy: "se è un limite o una scadenza, scriverne il numero o la data",
  }),

  "assumed-polarity": ({ polarity }) => ({
    problem: `non è scritto se il valore debba crescere o diminuire: ${goodWays[polarity]}`,
    remedy: `scriverlo nel valore atteso, ad esempio ">= 80%" o "entro 30 giorni", o indicare l'opzione polarity`,
  }),
  "inferred-polarity": ({ polarity, words }) => ({
    problem: `per le parole ${quote(words)} della descrizione ${goodWays[polarity]}`,
  }),
  "assumed-year": ({ year }) => ({
    problem: `l'anno non è scritto: si è inteso il ${year}`,
    remedy: "scrivere l'anno nella data",
  }),
  "year-required": ({ years }) => ({
    problem:
      years.length === 0
        ? "l'anno della data non è scritto e non si conosce"
        : `il valore atteso è diverso per ciascun anno (${list(years)}) e non si sa quale valga`,
    remedy: "indicare l'anno del piano (opzione year)",
  }),
  "unlisted-year": ({ year, years }) => ({
    problem: `per il ${year} non è scritto alcun valore atteso, che è indicato per ${years.length === 1 ? "il solo" : "gli anni"} ${list(years)}`,
    remedy: "aggiungere il valore atteso dell'anno, o verificare l'anno del piano",
  }),
  "baseline-required": () => ({
    problem: "manca il valore di partenza da cui si misura la variazione",
    remedy: "indicare il valore iniziale (opzione baseline), o la variazione con il segno",
  }),
  "tolerance-required": () => ({
    problem: "«circa» non dice quanto il risultato possa scostarsi dal valore atteso",
    remedy: `scrivere lo scostamento ammesso, ad esempio "100 ± 5", o indicare la tolleranza (opzione policy)`,
  }),
  "unreadable-baseline": ({ found }) => ({
    problem: `il valore di partenza ${quote(found)} non è un numero`,
    remedy: `indicarlo come numero, ad esempio "98,62%"`,
  }),

  "missing-measurement": () => ({
    problem: "manca il consuntivo",
    remedy: "inserire il valore rilevato",
  }),
  incomparable: ({ expected, actual, source }) =>
    source === "expected"
      ? {
          problem: `le due parti del valore atteso non sono confrontabili: ${nameThing(expected)} e ${nameThing(actual)}`,
          remedy: "scriverle nella stessa unità di misura",
        }
      : {
          problem: `il consuntivo è ${nameThing(actual)} e il valore atteso è ${nameThing(expected)}: non sono confrontabili`,
          remedy: "scrivere il consuntivo nella forma e nell'unità di misura del valore atteso",
        },
  "assumed-unit": ({ unit }) => ({
    problem: `il consuntivo è senza unità di misura: si è intesa quella del valore atteso (${nameThing(unit)})`,
    remedy: "scrivere l'unità accanto al numero",
  }),
  "suspicious-scale": ({ found }) => ({
    problem: `la scala di ${quote(number(found))} è dubbia: può essere una percentuale o una quota di uno`,
    remedy: `scrivere il segno di percentuale, ad esempio "85%", o indicare l'opzione percentScale`,
  }),
  "ratio-reading-required": ({ found }) => ({
    problem: `non si sa se ${number(found)} sia il numeratore o il risultato del rapporto`,
    remedy: `scrivere il consuntivo come rapporto, ad esempio "240/250", o indicare l'opzione ratioReading`,
  }),
  "unsigned-change": ({ found }) => ({
    problem: `${number(found)} senza segno può essere un aumento o una diminuzione`,
    remedy: `scrivere il segno, ad esempio "-10%" o "+10%"`,
  }),
  "unanswered-members": ({ count: members }) => ({
    problem: `${count(members, "condizione è rimasta", "condizioni sono rimaste")} senza consuntivo`,
    remedy: "fornire un consuntivo per ciascuna condizione, nell'ordine in cui sono scritte",
  }),
  "no-band": ({ found }) => ({
    problem: `${quote(found)} non rientra in alcuna fascia`,
    remedy: "completare le fasce del valore atteso, o verificare il consuntivo",
  }),
  "overlapping-bands": ({ found }) => ({
    problem: `${quote(found)} rientra in più fasce con punteggi diversi`,
    remedy: "correggere le fasce in modo che non si sovrappongano",
  }),
  "no-full-score": ({ highest }) => ({
    problem: `nessuna fascia dà il punteggio pieno: il più alto è ${number(highest)}, che può essere pieno su una scala propria`,
    remedy: "indicare i punteggi in percentuale, dove 100 è il punteggio pieno",
  }),
  "nothing-to-assess": ({ found }) => ({
    problem: `con ${number(found)} nulla era previsto, quindi non c'è nulla da valutare`,
  }),
  "imprecise-date": ({ found }) => ({
    problem: `${quote(found)} comincia prima della scadenza e finisce dopo`,
    remedy: "indicare il giorno, ad esempio 12/07/2021",
  }),
  "unknown-deadline": ({ found }) => ({
    problem: `${quote(found)} non dice in che giorno: non si sa se la data lo rispetti`,
    remedy: "scrivere la data della scadenza, o rispondere SI/NO",
  }),
  "zero-target": () => ({
    problem: "il valore atteso è zero e il grado di raggiungimento non si può calcolare",
    remedy: `valutare l'indicatore come raggiunto o non raggiunto (zeroTarget: "binary")`,
  }),
  "misplaced-zero": ({ zero, target }) => ({
    problem: `il valore che dà punteggio zero (${number(zero)}) non è peggiore del valore atteso (${number(target)})`,
    remedy: "verificare il valore di partenza e se l'indicatore debba crescere o diminuire",
  }),
  "no-target": () => ({
    problem: "il valore atteso non è stato definito",
    remedy: "definire il valore atteso, se l'indicatore va valutato",
  }),

  "unreadable-row": ({ reason, found }) => ({
    problem: `${rowProblems[reason]}: ${found}`,
    remedy: "correggere la riga: un valore atteso, un consuntivo e, se serve, delle opzioni",
  }),

  "weight-missing": ({ count: items }) => ({
    problem: `${count(items, "elemento è", "elementi sono")} senza peso, mentre altri lo hanno`,
    remedy: "indicare il peso di tutti gli elementi, o di nessuno",
  }),
  "weight-not-valid": ({ index, found }) => ({
    problem: `il peso dell'elemento ${index + 1}, ${quote(number(found))}, non è un numero maggiore o uguale a zero`,
    remedy: "correggere il peso",
  }),
  "weights-sum": ({ sum }) => ({
    problem: `la somma dei pesi è ${number(sum)} e non 100: i pesi sono stati usati in proporzione`,
    remedy: "verificare i pesi",
  }),
  "nothing-to-weigh": () => ({ problem: "non c'è alcun elemento da valutare" }),
  "member-unavailable": ({ index, status }) => ({
    problem: `l'elemento ${index + 1} non ha un punteggio: ${statusNames.get(status) ?? status}`,
    remedy: "completare l'elemento, o indicare come trattarlo (opzione unavailable)",
  }),
  "required-unmet": ({ index }) => ({
    problem: `l'elemento ${index + 1} è obbligatorio e non è raggiunto: non è raggiunto nemmeno l'insieme`,
  }),
};
