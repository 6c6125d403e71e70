// What every page can do: "/" leads to the search.
"use strict";
document.addEventListener("keydown", (e) => {
  if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector("form.search input");
  const link = document.querySelector('link[rel="search"]');
  if (field) field.focus();
  else if (link) location.href = link.href;
  else return;
  e.preventDefault();
});
