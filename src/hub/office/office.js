// Loads the page again when something has changed at the hub, unless somebody is typing.
const events = new EventSource('/events');
let soon;
events.addEventListener('change', () => {
  const at = document.activeElement;
  if (at && /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return;
  clearTimeout(soon);
  soon = setTimeout(() => location.reload(), 400);
});
