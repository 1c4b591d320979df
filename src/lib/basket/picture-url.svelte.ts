/** An address for an SVG document as long as a component shows it: the page's policy takes no markup from the store. */
export function pictureUrl(svg: () => string | null): { readonly current: string } {
  let current = $state('');
  $effect(() => {
    const document = svg();
    if (document === null) {
      current = '';
      return;
    }
    const url = URL.createObjectURL(new Blob([document], { type: 'image/svg+xml' }));
    current = url;
    return () => URL.revokeObjectURL(url);
  });
  return {
    get current() {
      return current;
    }
  };
}
