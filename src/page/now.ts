const MINUTES_A_DAY = 24 * 60;

/** Marks the moment in a week by the person's own clock; hidden where that day is not shown. */
export function placeNow(): void {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const line of document.querySelectorAll<HTMLElement>("[data-now]")) {
    line.hidden = line.dataset.now !== day;
    if (!line.hidden) {
      const share = (now.getHours() * 60 + now.getMinutes()) / MINUTES_A_DAY;
      line.style.setProperty("--now", `${(share * 100).toFixed(2)}%`);
    }
  }
}
