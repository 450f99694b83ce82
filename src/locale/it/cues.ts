import type { Cues } from "../cues.js";

export const cues: Cues = Object.freeze({
  ratio:
    /(?<!\p{L})(?:rapporto (?:tra|fra|percentuale)|quoziente|incidenza (?:percentuale )?d\p{L}{0,4}|(?:su|sul|rispetto al) totale|su (?:n\.|n°|numero)|percentuale d\p{L}{0,4}|tasso d\p{L}{0,4})(?!\p{L})/iu,
  date: /(?<!\p{L})(?:(?:rispetto|osservanza) (?:dei tempi|dei termini|del termine|della scadenza|delle scadenze|della tempistica|delle tempistiche|del cronoprogramma)|(?:entro|nei|nel) (?:la scadenza|le scadenze|i termini|il termine|tempi previsti|tempi prestabiliti|termini previsti|termine previsto|termini di legge)|data (?:di|del|della|dell|entro|ultima|prevista|effettiva)|scadenza|scadenze|tempistica|tempistiche|cronoprogramma|(?:mese|trimestre|semestre) di)(?!\p{L})/iu,
  count:
    /(?<!\p{L})(?:n\.|n°|nr\.?|num\.?|numero|totale|tot\.?|gg\.?|giorni|giornate|ore|importo|spesa|somma|valore)(?!\p{L})/iu,
  participle:
    /(?<!\p{L})(?:\p{L}+(?:[aiu]t|as|us)|previst|richiest|ammess|concess|emess|trasmess|svolt|coinvolt|apert|offert|iscritt|prodott|pres|res)[oaie](?!\p{L})/iu,
  quantifier:
    /^(?:(?:numero|n\.|n°|nr\.?|num\.|totale|tot\.|percentuale|%|quota|indice|indicatore|tasso|grado|livello|valore|importo|ammontare|volume|media|incidenza|complessiv[oaie]|annu[oaie]|annual[ei]|medi[oaie]|di|dei|delle|degli|del|della|dello|dell'|d'|il|lo|la|l'|i|gli|le)(?!\p{L})\s*|(?<=['’])\s*){0,6}/iu,
  shortTime:
    /^(?:temp[oi] (?:medio?|massim[oi])|temp[oi] di (?:attesa|risposta|riscontro|pagamento|rilascio|lavorazione|conclusione|definizione|attraversamento|esecuzione|erogazione|istruttoria|intervento|evasione)|durata media|giorni (?:medi|di ritardo|di attesa)|gg\.? (?:medi|di ritardo|di attesa)|ritard[oi]|tempestività (?:dei|nei) pagamenti|attesa media|degenza media|(?:durata|giornate) (?:media |medie )?di degenza|degenza)(?!\p{L})/iu,
  longTime:
    /^(?:(?:ore|giorni|giornate|orario|mesi) (?:annu[ei] )?(?:di|d') ?(?:formazione|stage|tirocinio|lezione|laboratorio|orientamento|sensibilizzazione|promozione|apertura|servizio|docenza|assistenza|attività|presenza|sportello|ricevimento)|(?:ore|giornate) (?:erogate|dedicate|settimanali))(?!\p{L})/iu,
  hours: "ore",
  unwanted:
    /^(?:reclami|ricorsi|contenzios[oi]|error[ei]|assenz[ae]|assenteismo|affollamento|sovraffollamento|infortun[io]|incidenti|disservizi|cost[oi]|spes[ae]|debit[oi]|indebitamento|arretrat[oi]|giacenz[ae]|pendenz[ae]|abbandon[oi]|dispersione|emissioni|consum[oi]|sforament[oi]|scostament[oi]|non conformità|violazioni|mortalità|morosità|disoccupazione|indifferenziat[oi]|infezion[ei]|(?:parti )?cesare[io]|list[ae] d['i] ?attesa|contestazion[ei]|residu[oi] (?:attiv|passiv)[oi]|decess[oi]|cadut[ae]|reat[oi]|furt[oi]|posizione(?: (?:in|nella|della|nel|del) (?:classifica|graduatoria|ranking))?(?=\s*$)|(?:posizionamento|posto|piazzamento) (?:in|nella|della|nel|del) (?:classifica|graduatoria|ranking)|rank(?:ing)?)(?!\p{L})/iu,
  partOf: /^(?:d(?:i|el|ello|ella|ei|egli|elle)(?!\p{L})|d(?:ell)?['’])/iu,
  dealtWith:
    /(?<!\p{L})(?:(?:evas|gestit|risolt|trattat|riscontrat|chius|definit|smaltit|liquidat|pagat|recuperat|controllat|monitorat|verificat|accolt|esaminat|istruit|copert|rendicontat|sostenut|impegnat|certificat|vint|indagat|analizzat|rimborsat|finanziat|evitat|ridott|corrett|sanat|prevenut|riscoss|incassat|riaccertat)[oaie]|pres[oaie] in carico|con (?:risposta|riscontro|esito)|data risposta|esito positivo|h[ae]nno|avuto|ricevuto|riduzione|diminuzione|abbattimento|contenimento|recupero|copertura|risparmi[oa]?)(?!\p{L})/iu,
});
