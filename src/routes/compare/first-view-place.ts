/** Stands in a page that is being built where its first view (first-view.ts) is put. */
export const PLACE = '<!--first-view-->';
