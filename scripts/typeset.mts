/** Apostrophes and spaces as they are printed; in blocks only apostrophes. */
export function typeset(text: string, language: "en" | "fr"): string {
  const parts = text.split(/^(```[\s\S]*?^```$)/m);
  return parts
    .map((part, index) => {
      const printed = part.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
      if (index % 2 === 1) return printed;
      const prose = printed.replace(/(?<=\p{L})'/gu, "’");
      if (language === "en") return prose;
      return prose
        .replace(/ (?=[:%»])/g, "\u00a0")
        .replace(/« /g, "«\u00a0")
        .replace(/ (?=\{\{currency)/g, "\u00a0");
    })
    .join("");
}
