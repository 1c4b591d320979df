/** Svelte's and ECharts' HTML as it may stand in a page that nothing runs in yet, under the page's own policies. Only the build runs this. */

/**
 * Without Svelte's marks, which are for a page that is brought to life. What would answer a click or a key is out of reach, and the
 * list of the chart's marks, which has none yet, is not there; a button stays for its words, which may be all that a heading has.
 */
export function inertControls(html: string): string {
  return html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<(?:form|fieldset|details)(?=[ >])/g, '$& inert')
    .replace(/<button(?=[ >])/g, '$& tabindex="-1" aria-disabled="true"')
    .replace(/<div [^>]*role="listbox"[^>]*><\/div>/g, '')
    .replace(/ (?:href|style)="[^"]*"/g, '');
}

/** An SVG of ECharts that fills its place, for windows a few pixels wider or narrower than it was drawn for. */
export function pageSvg(svg: string, name: string, description: string): string {
  const label = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return (
    svg
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
      // The policy for styles forbids the attribute; the family is the page's own.
      .replace(/ style="font: (\d+) ([\d.]+)px [^"]*"/g, ' font-weight="$1" font-size="$2"')
      .replace('<svg ', () => `<svg class="${name}" role="img" aria-label="${label}" preserveAspectRatio="none" `)
  );
}
