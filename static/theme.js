/* Sets the theme before the first paint; src/lib/shell/theme.svelte.ts takes over from here (same key, same values). */
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('mingshu.theme');
  } catch {
    // Storage may be blocked: the system's theme is then the answer.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
