import { narrow } from "./narrow";

/** The script of a page that stands by itself: it narrows lists by the form above them. Without it all is there. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-filters]")) {
  form.hidden = false;
  form.addEventListener("input", () => narrow(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    narrow(form);
  });
  form.addEventListener("reset", () => setTimeout(() => narrow(form)));
}
