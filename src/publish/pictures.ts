import type { BriefingEntry, Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { SvgElement } from '../charts/index.ts';
import { joinBase } from '../href.ts';
import { briefingCard, cardSize, chartCard } from './card.ts';
import { chartPicture, pictureWidth } from './picture.ts';

/** A picture of the site: where it stands, how many pixels wide, and its drawing for whoever needs it. */
export interface Picture {
  path: string;
  width: number;
  draw: () => SvgElement;
}

/** A chart at twice its size; `root` is where the site stands. */
export const pictureOfChart = (entry: Entry<'charts'>, catalogue: Catalogue, root: URL): Picture => ({
  path: `charts/${entry.id}.png`,
  width: 2 * pictureWidth,
  draw: () => chartPicture(entry, catalogue, `${root.host}${joinBase(root.pathname, entry.url)}`),
});

export const cardOfChart = (entry: Entry<'charts'>, catalogue: Catalogue): Picture =>
  ({ path: `cards/charts/${entry.id}.png`, width: cardSize.width, draw: () => chartCard(entry, catalogue) });

export const cardOfBriefing = (entry: BriefingEntry, catalogue: Catalogue): Picture =>
  ({ path: `cards/briefings/${entry.id}.png`, width: cardSize.width, draw: () => briefingCard(entry, catalogue) });

/** Every picture of the site, in the order in which its pages come to them. */
export function allPictures(catalogue: Catalogue, root: URL): Picture[] {
  const { briefings, charts } = catalogue;
  return [
    ...[...briefings.values()].map((entry) => cardOfBriefing(entry, catalogue)),
    ...[...charts.values()].map((entry) => cardOfChart(entry, catalogue)),
    ...[...charts.values()].map((entry) => pictureOfChart(entry, catalogue, root)),
  ];
}
