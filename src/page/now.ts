/** Marks the moment in a week by the person's own clock, in the cell of the hour: rows are as high as their posts. Hidden where that day is not shown. */
export function placeNow(): void {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const line of document.querySelectorAll<HTMLElement>("[data-now]")) {
    const isToday = line.dataset.now === day;
    const cell = isToday ? document.getElementById(`h-${day}-${two(now.getHours())}`) : null;
    line.hidden = cell === null;
    if (cell === null) continue;
    const top = cell.offsetTop + (cell.offsetHeight * now.getMinutes()) / 60;
    line.style.setProperty("--now-top", `${top.toFixed(1)}px`);
    line.style.setProperty("--now-left", `${cell.offsetLeft}px`);
    line.style.setProperty("--now-width", `${cell.offsetWidth}px`);
  }
}
