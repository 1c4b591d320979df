export interface PictureWish {
  ground: 'white' | 'transparent';
  /** With title, subtitle and source in it: on a slide there is nothing but the picture. */
  caption: boolean;
  /** How large its letters are beside what is around it: a slide is wide, a sheet of paper is not. */
  width: 'slide' | 'paper';
}

/** Gives a chart as an SVG document, in the light theme. */
export type SvgOf = (wish: PictureWish) => Promise<string>;
