/** A small root with an id of every kind, for what leads from one file to another. */
export const ROOT: Readonly<Record<string, string>> = {
  "team.people.yaml": `kind: people
version: 1
people:
  - id: ana
    name: Ana Roy
    away:
      - { from: 2027-07-01, to: 2027-07-14, deputy: bob }
  - id: bob
    name: Bob Côté
    until: 2027-12-31
`,
  "accounts.channels.yaml": `kind: channels
version: 1
channels:
  - id: ig
    network: instagram
    handle: "@x"
    owner: ana # who answers
    backup: "bob"
  - { id: fb, network: facebook, owner: bob }
`,
  "year.plan.yaml": `kind: plan
version: 1
id: plan-2027
title: Plan 2027
period: { from: 2027-01-01, to: 2027-12-31 }
owner: ana
goals: [{ id: growth, title: Grow }]
situation:
  owner: bob
  opportunities:
    - { id: fair, title: Spring fair }
objectives:
  - id: aware
    title: { en: Be known, fr: Se faire connaître }
    owner: ana
    budget: 1000 CAD
    supports: [growth]
segments:
  - { id: families, title: Families }
zones:
  - { zone: community, channels: [ig], segments: [families] }
strategy:
  themes:
    - id: craft
      title: Craft
activation:
  - id: teaser
    title: Teaser
    objective: aware
    owner: 'ana'
    budget: 400 CAD
  - id: launch
    title: Launch
    objective: aware
    dependsOn: [teaser]
campaigns:
  - { id: spring, title: Spring, objective: aware }
`,
  "march.calendar.yaml": `kind: calendar
version: 1
id: march
title: March
timezone: America/Toronto
plan: plan-2027
defaults: { owner: ana, deadline: publish-3bd }
posts:
  - id: teaser # not the step
    title: First look
    publish: 2027-03-04T09:30
    channels: [ig, fb]
    status: planned
    owner: ana
    step: teaser
    campaign: spring
    theme: craft
    segment: families
    variants:
      fb: { text: Hello }
    tasks:
      - { task: draft, owner: bob, deadline: publish-10d }
    approvals:
      - { by: bob, at: 2027-02-20 }
    text: |
      ana and teaser are words here.

  - id: again
    title: Again
    publish: 2027-03-18
    channels: [ig]
    reuseOf: teaser
    approver: [bob]
`,
  "social.policy.md": `---
kind: policy
version: 1
owner: ana
responsible: { department: communications, accountable: ana, members: [ana, bob] }
---

# Rules

Ask [how to approve](#approval) first.

## Approval {#approval}

\`\`\`yaml policy
approval: { count: 1, exempt: { themes: [craft] } }
crisis: { lead: ana, backup: bob }
\`\`\`

\`\`\`yaml rule
id: no-price
for: post
when: post.format == "story"
require: "true"
message: { en: No price, fr: Aucun prix }
\`\`\`

### Paid posts

See [the first clause](#approval).
`,
  "snow.post.md": `---
kind: post
version: 1
id: snow
title: Closed
owner: bob
channels: [fb]
theme: craft
---
We are closed. See [why](social.policy.md#approval).
`,
  "stop.pause.yaml": `kind: pause
version: 1
since: 2027-02-01
until: 2027-02-02
by: ana
reason: Storm
channels: [ig]
except: [snow]
`,
};
