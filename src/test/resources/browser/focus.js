// What the Tab key reaches from the link at the top: of each thing its name, how far down its block stands, and the width of the ring around it.
() => {
  const seen = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.tabIndex >= 0 && !element.disabled;
  const name = (element) => (element.type === "radio" ? element.name : element.id || element.value || element.textContent.trim().slice(0, 40));
  const ring = (element) => {
    const style = element ? getComputedStyle(element) : null;
    return style && style.outlineStyle !== "none" ? parseFloat(style.outlineWidth) : 0;
  };
  window.reachable = () => [...new Set([...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(seen).map(name))];
  window.focused = () => {
    const here = document.activeElement;
    if (here === document.body) return null;
    const block = here.closest(".qs-question, .qs-told") ?? here;
    return {
      name: name(here),
      top: Math.round(block.getBoundingClientRect().top + window.scrollY),
      ring: Math.max(ring(here), ring(here.closest("label"))),
    };
  };
}
