/*
 * Sets the theme before the first paint; src/lib/shell/theme.svelte.ts takes over from here (same key, same values). And says
 * whether the picture of the samples that comes with a page is what this browser will show: only where nothing of the user's own
 * was ever stored (src/lib/library/own-mark.ts), the address asks for nothing else, and letters have the size it was made for.
 */
(function () {
  var choice = null;
  var own = 'unknown';
  try {
    choice = localStorage.getItem('mingshu.theme');
    own = localStorage.getItem('mingshu.own');
  } catch {
    // Storage may be blocked: the system's theme is then the answer.
  }
  var root = document.documentElement;
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  var plain = own === null && location.search === '' && getComputedStyle(root).fontSize === '16px';
  if (plain) root.dataset.first = 'samples';
})();
