import type { AcceptedRows } from "../row.js";

export const answers: AcceptedRows = {
  it: [
    {
      text: "SI",
      reads: "answer yes",
      met: ["SI", true, "SI (delibera 45/2020)", "sì (v. note)", "SI, nei tempi previsti"],
      unmet: ["NO", false, "no, non realizzato", "NO: rinviato"],
      undecided: ["85%", "sì, in parte", "SI (parziale)", "SI (50%)", "SI ma NO", "SI previsto", "SI?", "no, in parte"],
    },
    { text: "Sì", reads: "answer yes", met: ["sì"], unmet: ["no"] },
    { text: "si", reads: "answer yes", met: ["SI"], unmet: ["NO"] },
    { text: "SI'", reads: "answer yes", met: ["SI"], unmet: ["NO"], codes: ["repaired"] },
    { text: "NO", reads: "answer no", met: ["NO", false], unmet: ["SI"] },
    { text: "no", reads: "answer no", met: ["NO"], unmet: ["SI"] },
    { text: "on", reads: "answer yes", met: ["on"], unmet: ["off"] },
    {
      text: "si/no",
      reads: "answer either",
      met: ["SI"],
      unmet: ["NO"],
      codes: ["kind-only"],
      note: "names the kind only: yes is assumed",
    },
    { text: "SI/NO", reads: "answer either", met: ["SI"], unmet: ["NO"], codes: ["kind-only"] },
    { text: "si o no", reads: "answer either", met: ["SI"], unmet: ["NO"], codes: ["kind-only"] },
    { text: "on/off", reads: "answer either", met: ["on"], unmet: ["off"], codes: ["kind-only"] },
    { text: "vero/falso", reads: "answer either", met: ["SI"], unmet: ["NO"], codes: ["kind-only"] },
    { text: "SI, con relazione finale", reads: 'answer yes "con relazione finale"', met: ["SI"], unmet: ["NO"] },
    { text: "NO reclami", reads: 'answer no "reclami"', met: ["NO"], unmet: ["SI"] },
  ],
  en: [
    { text: "yes", reads: "answer yes", met: ["yes"], unmet: ["no"] },
    { text: "No", reads: "answer no", met: ["no"], unmet: ["yes"] },
    { text: "yes/no", reads: "answer either", met: ["yes"], unmet: ["no"], codes: ["kind-only"] },
    { text: "on/off", reads: "answer either", met: ["on"], unmet: ["off"], codes: ["kind-only"] },
  ],
};
