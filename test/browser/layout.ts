import type { Page } from "./browser";

/** What is wrong with how a page stands at its width: it scrolls sideways, or texts lie over each other. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(() => {
    const faults: string[] = [];
    const wide = document.scrollingElement as Element;
    if (wide.scrollWidth > wide.clientWidth + 1)
      faults.push(`the page is ${wide.scrollWidth} wide, the window ${wide.clientWidth}`);

    interface Box {
      readonly element: Element;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === "") continue;
      if (element.closest(".unseen,script,style,option,svg,[aria-hidden=true]") !== null) continue;
      // What shows on hover or focus alone lies over others then.
      const seen = { visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true };
      if (!element.checkVisibility(seen)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        let { left, top, right, bottom } = rect;
        for (let up: Element | null = element; up !== null; up = up.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(up);
          if (overflowX !== "visible" || overflowY !== "visible") {
            const frame = up.getBoundingClientRect();
            left = Math.max(left, frame.left);
            right = Math.min(right, frame.right);
            top = Math.max(top, frame.top);
            bottom = Math.min(bottom, frame.bottom);
          }
          if (position === "fixed") break;
        }
        if (right - left > 2 && bottom - top > 2) boxes.push({ element, left, top, right, bottom });
      }
    }
    boxes.sort((one, other) => one.top - other.top);
    for (let at = 0; at < boxes.length; at++) {
      const one = boxes[at] as Box;
      for (let next = at + 1; next < boxes.length; next++) {
        const other = boxes[next] as Box;
        if (other.top >= one.bottom) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        // Lines of a text may touch each other.
        if (across < 2 || down < (one.bottom - one.top) / 2) continue;
        if (one.element === other.element) continue;
        const texts = [one, other].map(({ element }) => element.textContent?.trim().slice(0, 40));
        faults.push(`“${texts[0]}” lies over “${texts[1]}”`);
      }
    }
    return faults.slice(0, 5);
  });
}

/** What would be cut off on paper: parts that scroll sideways on a screen, and tables wider than the sheet. */
export async function paperFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility() || element.closest(".unseen,svg,select,input,textarea") !== null)
        continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        faults.push(`${element.tagName}.${element.className} scrolls`);
      else if (element.tagName === "TABLE" && element.getBoundingClientRect().right > width + 1)
        faults.push(`a table is ${element.getBoundingClientRect().right} wide, the sheet ${width}`);
      else if (textOverflow !== "ellipsis" && overflowX === "visible" && element.scrollWidth > width + 1)
        faults.push(`${element.tagName}.${element.className} is ${element.scrollWidth} wide`);
    }
    return faults.slice(0, 5);
  });
}
