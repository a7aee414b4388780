import { checkForm } from "../values";

/** The formats that the schemas name; each answers whether a text is written that way. */
export const formats = {
  "sp-filled": (text: string) => text.trim() !== "",
  "sp-date": (text: string) => checkForm("date", text),
  "sp-date-time": (text: string) => checkForm("date-time", text),
  "sp-relative-date": (text: string) => checkForm("relative-date", text),
  "sp-time": (text: string) => checkForm("time", text),
  "sp-money": (text: string) => checkForm("money", text),
  "sp-duration": (text: string) => checkForm("duration", text),
  "sp-rate": (text: string) => checkForm("rate", text),
  "sp-effort-rate": (text: string) => checkForm("effort-rate", text),
  "sp-percent": (text: string) => checkForm("percent", text),
  "sp-every": (text: string) => checkForm("every", text),
  "sp-zone": (text: string) => checkForm("zone", text),
  "sp-id": (text: string) => checkForm("id", text),
  "sp-language": (text: string) => checkForm("language", text),
  "sp-email": (text: string) => checkForm("email", text),
  "sp-url": (text: string) => checkForm("url", text),
} as const;
