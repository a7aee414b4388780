/** Tells something to everybody: as a line at the foot of the page, which screen readers read out. */
export function announce(text: string): void {
  const line = document.getElementById("told");
  if (line === null) return;
  // The same text twice is read out twice.
  line.textContent = "";
  requestAnimationFrame(() => {
    line.textContent = text;
  });
}
