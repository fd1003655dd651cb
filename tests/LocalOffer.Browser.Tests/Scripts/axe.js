// axe-core, already in the page: its rules for WCAG 2.2 A and AA and its best practice.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// In the dark nothing changes but colours.
const runOnly = matchMedia('(prefers-color-scheme: dark)').matches ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: tags }
return axe.run(document, { runOnly, resultTypes: ['violations'] }).then((result) =>
  result.violations.flatMap((rule) => rule.nodes.slice(0, 5).map((node) =>
    `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')}: ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')}`)))
