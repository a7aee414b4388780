/** A small root to write in: people, channels, a plan and a policy. */
export const FILES: Readonly<Record<string, string>> = {
  "team.people.yaml": `kind: people
version: 1
people:
  - id: mlavoie
    name: Marie Lavoie
    department: communications
    roles: [editor, approver]
  - id: jtremblay
    name: Jo Tremblay
    department: marketing
    away:
      - { from: 2027-02-22, to: 2027-03-05 }
  - id: pgone
    name: Pat Gone
    until: 2026-12-31
`,
  "web.channels.yaml": `kind: channels
version: 1
channels:
  - id: ig-main
    network: instagram
    handle: "@example"
    languages: [fr]
    owner: mlavoie
  - id: bsky-main
    network: bluesky
    owner: mlavoie
  - id: old-fb
    network: facebook
    status: closed
`,
  "2027.plan.yaml": `kind: plan
version: 1
id: plan-2027
title: Plan 2027
period: { from: 2027-01-01, to: 2027-12-31 }
owner: mlavoie
budget: 12000 CAD
goals:
  - { id: growth, title: Grow in the region }
objectives:
  - id: awareness
    title: Be known
    owner: mlavoie
    deadline: 2027-09-30
    budget: 4000 CAD
    supports: [growth]
    measure: { metric: reach, baseline: 12000, target: 20000, unit: people }
segments:
  - { id: families, title: Families }
strategy:
  themes:
    - { id: garden, title: The garden }
activation:
  - id: teaser
    title: A teaser
    objective: awareness
    owner: jtremblay
    budget: 600 CAD
campaigns:
  - id: spring
    title: Spring
    period: { from: 2027-03-01, to: 2027-04-30 }
    objective: awareness
`,
  "a.policy.md": `---
kind: policy
version: 1
title: Policy
structure: dandelion
responsible: { department: communications, accountable: mlavoie }
units: [head-office, { id: north, title: Northern branch }]
---

## Holidays {#holidays}

\`\`\`yaml policy
holidays: { region: CA-QC }
languages: { required: [fr, en] }
\`\`\`
`,
};

/** A calendar with one post of the given lines, each without its indentation of four. */
export function calendar(...lines: readonly string[]): string {
  return [
    "kind: calendar",
    "version: 1",
    "timezone: America/Toronto",
    "posts:",
    "  - id: fair",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
}
