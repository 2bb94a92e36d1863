// Notes what the Tab key reaches from now on: of each thing its name, how far down its block stands, and the width of the ring around it.
() => {
  const seen = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.tabIndex >= 0 && !element.disabled;
  const name = (element) => (element.type === "radio" ? element.name : element.id || element.textContent.trim().slice(0, 60) || element.value);
  const ring = (element) => {
    const style = element ? getComputedStyle(element) : null;
    return style && style.outlineStyle !== "none" ? parseFloat(style.outlineWidth) : 0;
  };
  window.reachable = () => [...new Set([...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(seen).map(name))];
  if (!window.focused) {
    document.addEventListener("focusin", ({ target }) => {
      const block = target.closest(".qs-question, .qs-told") ?? target;
      window.focused.push({
        name: name(target),
        // The link at the top hides above the page until it has the focus.
        top: target.matches(".utrecht-skip-link") ? 0 : Math.round(block.getBoundingClientRect().top + window.scrollY),
        ring: Math.max(ring(target), ring(target.closest("label"))),
      });
    });
  }
  window.focused = [];
}
