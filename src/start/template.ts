/** Values of a template, by name. */
export type TemplateValues = Readonly<Record<string, string>>;

const IF = /^\{\{#if ([a-z-]+)(!?=)([a-z,-]+)\}\}$/;

/**
 * Fills a template (templates/README.md): `{{name}}` is a value, `{{#if name=a,b}}`, `{{else}}` and
 * `{{/if}}` stand on lines of their own. A fault of the template throws.
 */
export function fillFile(template: string, values: TemplateValues): string {
  return keepLines(template, values).replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => lookUp(name, values));
}

/** A template with the lines whose conditions hold, and one empty line where several meet; its fields stay. */
export function keepLines(template: string, values: TemplateValues): string {
  const out: string[] = [];
  // Of each open condition: whether its lines are kept, its surroundings included.
  const open: Array<{ readonly around: boolean; holds: boolean }> = [];
  for (const line of template.split("\n")) {
    const kept = open.at(-1) === undefined || (open.at(-1)?.around === true && open.at(-1)?.holds === true);
    const condition = IF.exec(line.trim());
    if (condition !== null) {
      const [, name = "", sign, list = ""] = condition;
      const among = list.split(",").includes(lookUp(name, values));
      open.push({ around: kept, holds: sign === "=" ? among : !among });
    } else if (line.trim() === "{{else}}") {
      const last = open.at(-1);
      if (last === undefined) throw new Error("A template has an {{else}} without {{#if}}.");
      last.holds = !last.holds;
    } else if (line.trim() === "{{/if}}") {
      if (open.pop() === undefined) throw new Error("A template has an {{/if}} without {{#if}}.");
    } else if (kept) out.push(line);
  }
  if (open.length > 0) throw new Error("A template has an {{#if}} that is not closed.");
  return out.join("\n").replace(/\n{3,}/g, "\n\n");
}

function lookUp(name: string, values: TemplateValues): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`A template asks for {{${name}}}, which has no value.`);
  return value;
}
