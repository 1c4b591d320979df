import type { PictureGround } from '$lib/charts/picture';

export interface PictureWish {
  ground: PictureGround;
  /** With title, subtitle and source in it: on a slide there is nothing but the picture. */
  caption: boolean;
  /** How large its letters are beside what is around it: a slide is wide, a sheet of paper is not. */
  width: 'slide' | 'paper';
}

/** Gives a chart as an SVG document, in letters that its ground is made for. */
export type SvgOf = (wish: PictureWish) => Promise<string>;
