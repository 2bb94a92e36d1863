async (rules) => {
  const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
  return violations.map((rule) => `${rule.id}: ${rule.help} at ${rule.nodes.map((node) => `${node.target} ${node.html}`).join(', ')}`);
}
