/** Rules as organisations write them, each with a value that makes it two rules. */
const RULES: ReadonlyArray<readonly [require: string, when: string, values: readonly [string, string]]> = [
  ['!post.text.contains("~")', 'post.format == "story"', ["$", "€"]],
  ["size(post.text) <= ~", "", ["2000", "2500"]],
  ["length(post.text) <= ~", "", ["500", "450"]],
  ['!post.text.containsWord("~")', "", ["gratuit", "promo"]],
  ['!post.text.matches("(?i)~")', "", ["cliquez (ici|maintenant)", "abonnez-vous|partagez"]],
  ['post.owner != "~"', 'post.status in ["planned", "review"]', ["", "stagiaire"]],
  ['post.budget <= money("~ CAD")', "", ["500", "400"]],
  ['!post.publish.isHoliday() || post.nature == "~"', "", ["service", "reactive"]],
  ["post.publish.getHours() >= 0 && post.publish.getMinutes() < ~", "", ["60", "61"]],
  ['post.publish - post.deadline >= duration("~d")', "", ["1", "2"]],
  ['post.media.all(m, m.file != "~")', "", ["media/essai.png", "media/test.png"]],
  ['post.approvals.exists(a, a.role == "~")', "post.paid", ["legal", "management"]],
  ['person(post.owner).department != "~"', "", ["agency", "sales"]],
  ["size(post.hashtags) <= ~", 'channel.network == "mastodon"', ["10", "12"]],
  ["size(post.hashtags) <= ~", "", ["30", "25"]],
  ['channel.status != "~"', "", ["closed", "paused"]],
  ['objective(post.objective).title != "~"', "", ["", "À venir"]],
  ['post.segment != "~"', 'post.theme == "coulisses"', ["", "tous"]],
  ['post.step != "" || post.campaign != "" || post.objective == "~"', "", ["", "autre"]],
  ['!post.title.contains("~")', "", ["TODO", "XXX"]],
  ['post.link == "" || post.link.startsWith("~")', "", ["http", "h"]],
  ["post.deadline < post.publish || size(post.title) > ~", "", ["500", "400"]],
  ['post.publish - today <= duration("~w")', "", ["80", "90"]],
  ['size(links(post.text)) <= ~ || post.nature == "service"', "", ["1", "2"]],
  ["channel.postsInWeek(post.publish) <= ~", "", ["900", "1000"]],
];

/** A policy with fifty rules of its own, which hardly any post breaks. */
export function fiftyRules(): string {
  const rules = RULES.flatMap(([require, when, values], index) =>
    values.map((value, which) => {
      const condition = when === "" ? "" : `        when: ${JSON.stringify(when)}\n`;
      const text = JSON.stringify(require.replace("~", value));
      return `      - id: r-${index}-${which}\n        for: post\n${condition}        require: ${text}\n`;
    }),
  );
  return `${withoutRules()}clauses:\n  - id: rules\n    title: Règles\n    rules:\n${rules.join("")}`;
}

/** The same policy without any. */
export function withoutRules(): string {
  return "kind: policy\nversion: 1\nowner: mlavoie\nreviewBy: 2028-01-01\n";
}

/** A policy with rules as they are given. */
export function policyOf(requires: readonly string[]): string {
  const rules = requires.map(
    (require, index) =>
      `      - id: r-${index}\n        for: post\n        require: ${JSON.stringify(require)}\n`,
  );
  return `${withoutRules()}clauses:\n  - id: rules\n    title: Rules\n    rules:\n${rules.join("")}`;
}
