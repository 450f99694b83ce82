import type { Doubts } from "../doubts.js";

const numeral =
  "(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|(?:un|do|tre|quattor|quin|se)dici|dicia\\p{L}{4,6}|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aiuo]\\p{L}{0,8}|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento|mille)(?!\\p{L})";
const period = "(?:or[ae]|giorn[oi]|giornata|settimana|mes[ei]|bimestre|trimestre|quadrimestre|semestre|ann[oi])";

/** Italian (italiano): words that make a measurement uncertain. */
export const doubts = Object.freeze<Doubts>({
  estimate:
    /\?|(?<!\p{L})(?:stim[ae]|stimat[oaie]|ipotizzat[oaie]|ipotesi|presunt[oaie]|presumibil[ei]|presumibilmente|provvisori[oae]?|provv\.|prel\.|stim\.|provvisoriamente|preconsuntivo|pre-consuntivo|preliminar[ei]|indicativ[oaie]|approssimativ[oaie]|approssimat[oaie]|quasi|pressoché|pressochè|all['’]incirca|forse|probabil[ei]|probabilmente|n\.? ?d\.?|tbd|tbc|da (?:verificare|confermare|validare|certificare|accertare|controllare|rivedere|definire)|in (?:via|attesa) di (?:verifica|conferma|validazione|certificazione|approvazione|definizione)|salvo (?:conguaglio|verifica|verifiche|conferma|rettifiche|errori))(?!\p{L})|(?<!\p{L})c\. ?(?=[\uE000-\uE005])/giu,
  about:
    /(?<!\p{L})(?:decin[ae]|quindicin[ae]|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)in[ae]|centinai[oa]|migliai[oa])(?!\p{L})/iu,
  partial:
    /(?<!\p{L})(?:(?:solo )?in (?:minima |buona |gran |larga )?parte|parzial[ei]|parzialmente|parz\.?|tranne|eccetto|salvo|fatta eccezione|fatt[oaie] salv[oaie]|con riserva|(?<!senza )eccezion[ei]|limitatamente|(?:maggior|minor) parte|a metà|ma|però|tuttavia)(?!\p{L})/giu,
  undone:
    /(?<!\p{L})(?:non(?! (?:solo|oltre|meno|più|inferior\p{L}|superior\p{L}|profit))|mai|no(?!\.)|ko|mancat[oaie]|mancant[ei]|mancan?o?|manca|annullat[oaie]|revocat[oaie]|sospes[oaie]|rinviat[oaie]|rimandat[oaie]|posticipat[oaie]|prorogat[oaie]|slittat[oaie]|rettificat[oaie]|respint[oaie]|bocciat[oaie]|fallit[oaie]|insuccess[oi]|negativ[oaie]|scartat[oaie]|incomplet[oaie]|disattes[oaie]|bozza|in corso(?! (?:d['’]|dell['’]|di )(?:anno|validità|esercizio))|in itinere|in lavorazione|in (?:approvazione|revisione|istruttoria|pubblicazione|redazione|esecuzione|definizione|verifica|validazione|fieri|divenire|elaborazione|attuazione|realizzazione|completamento)(?! d(?:i|el|ell|ella|ello|ei|egli|elle)(?!\p{L}))|in via di|in fase di|in attesa|in sospeso|in preparazione)(?!\p{L})/giu,
  begun: /(?<!\p{L})(?:avviat[oaie]|iniziat[oaie]|incominciat[oaie]|cominciat[oaie])(?!\p{L})/giu,
  loss: /(?<!\p{L})(?:perdit[ae]|ribass[oi]|meno(?! di)|pers[oaie])(?!\p{L})/giu,
  late: /(?<!\p{L}|senza |nessun |alcun )(?:ritard[oi]|anticip[oi])(?!\p{L})/giu,
  plan: /(?<!\p{L})(?:previst[oaie]|prev\.|preventivat[oaie]|programmat[oaie]|pianificat[oaie]|attes[oaie]|stimabil[ei]|stanziat[oaie]|target|obiettivo|valore atteso|(?:anno|periodo|esercizio) (?:precedente|scorso)|era|entro(?= (?:il )?\uE004)|da \p{L}{1,20}(?:[aei]r|r)(?:e|si)|in programma|in previsione)(?!\p{L})/giu,
  done: /(?<!\p{L})(?:svolt|realizzat|effettuat|completat|raggiunt|conseguit|conclus|eseguit|attuat|pubblicat|approvat|adottat|trasmess|inviat|presentat|consegnat|predispost|redatt|evas|erogat|organizzat|tenut|fatt|ottenut|portat|rispettat|superat|centrat|raggiungiment|realizzazion|conseguiment|completament|attuazion|spes|impegnat|liquidat|pagat|incassat|accertat|riscoss|formati?t|rilevat|registrat|avvenut|chius|lavorat|gestit|risolt|rendicontat|utilizzat)[oaie](?!\p{L})/giu,
  bound: new Set(
    [
      "il lo la i gli le l un uno una di a da in con su per tra fra e ed o del dello della dell dei degli delle d al allo alla",
      "all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui",
      "sugli sulle come quanto rispetto secondo già tutti tutte tutto tutta ogni entro oltre ciò che ex circa ca pari",
    ].flatMap((words) => words.split(" ")),
  ),
  number: new RegExp(
    [
      "[\\uE000-\\uE003\\uE005](?: \\p{L}{1,20})?,? (?:e|ed) (?:un )?mezz[oa](?!\\p{L})",
      `[\\uE000-\\uE003\\uE005] ?(?:(?:e|ed|punto|virgola|ogni) |: ?)?(?:(?!(?:19|20)\\d\\d(?!\\d)|\\d{1,2} ?[).])\\d|${numeral})`,
      `(?<!\\p{L})(?:mezz[oa]|${numeral} (?:su|ogni)) ?[\\uE000-\\uE005]`,
      "(?<!\\p{L})(?:dozzin[ae]|pai[oa]|coppi[ae]|milion[ei]|miliard[oi])(?!\\p{L})",
    ].join("|"),
    "giu",
  ),
  unit: /\uE000 ?(?:(?:tri|bi|quadri|se)mestr[ei]|bienni[oi]?|trienni[oi]?|lustr[oi]|decenni[oi]?|secol[oi]|mg|[µμ]g|ng|g|hg|dag|libbr[ae]|onc[ei]a?|cl|dl|hl|ettolitr[oi]|millilitr[oi]|barili|migli[ao]|pied[ei]|pollic[ei]|iard[ae]|hm|dam|dm|acr[oi]|[cdm]m[²³23]|cc|[kmg]?wh|w|[kmg]?j|k?cal|hp|[kmgt]?bit|[kmgtp]?byte|kb|[kgt]bps|cent|centesim[oi]|lir[ae]|yen|chf|franch?[oi]|[km]euro|ppm|ppb|msv|bq|[km]?hz|[\p{L}µμ]{1,4}\/\p{L}{1,3}[²³23]?)(?!\p{L})/giu,
  midYear: /^metà (?:del |anno |dell'anno )?\d{4}$/iu,
  half: /^\s{0,3},?\s{0,3}(?:e|ed)\s{1,3}(?:un\s{1,3})?mezz[oa](?!\p{L})/iu,
  rate: new RegExp(
    [
      `(?:(?<!\\p{L})(?:al|alla|all['’]|a|ogni|per|(?<!(?:entro|per|durante|tutto|tra|con|e) )l['’])|/) ?${period}(?! (?:di|del|dell|precedente|scorso)(?!\\p{L}))(?! ?[\\d\\uE000-\\uE005])(?!\\p{L})`,
      "[\\uE000-\\uE005] ?(?:orari[oaie]|giornalier[oaie]|settimanal[ei]|mensil[ei]|bimestral[ei]|trimestral[ei]|quadrimestral[ei]|semestral[ei])(?!\\p{L})",
      "[\\uE000\\uE003\\uE005] ?(?:annu[oaie]|annual[ei])(?!\\p{L})",
    ].join("|"),
    "giu",
  ),
  periods: new Map([
    ["quadrimestre", /quadrimestr/iu],
    ["bimestre", /bimestr/iu],
    ["trimestre", /(?<!\p{L})trimestr/iu],
    ["semestre", /semestr/iu],
    ["giorno", /(?<!\p{L})(?:giorn|quotidian)/iu],
    ["settimana", /settiman/iu],
    ["mese", /(?<!\p{L})(?:mes[ei]|mensil)/iu],
    ["anno", /(?<!\p{L})ann(?:[oi]|u)/iu],
    ["ora", /(?<!\p{L})(?:or[ae]|orari)/iu],
  ]),
  ofYear:
    /^[^(]{0,60}?(?<!\p{L})(?:nel|nell['’]anno|anno|nell['’]esercizio) (\d{4})(?![\d/-])|\((?:nel |anno )?(\d{4})\)/iu,
  adjective: /^(?:medi|totali|complessiv|effettiv|circ|puntual|final|compless)\p{L}{0,6}$/iu,
  share: /^\s{0,3}(?:per mille|su mille|per 1\.?000)(?!\p{L})/iu,
  one: /^(\s*)(un[oa]? |un['’] ?)(?=(?:secondo|minuto|ora|giorn[oa]|giornata|settimana|mese|anno)(?!\p{L}))/iu,
});
