// The screens that an address leads to, in the order of the journey.
export const STEPS = [
  "start", "situation", "notice", "options", "portal", "show-desk", "explanation", "certificate", "insurance-kind",
  "insurer", "employer", "issued", "name", "birth-date", "sex", "address", "share", "phone", "check", "signature", "idle",
] as const;
