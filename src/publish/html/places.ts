import type { Entity } from '../../model/entity.ts';
import type { ArticleId } from '../../model/id.ts';
import { precisionWords } from '../labels.ts';
import { html, joined, type Markup } from './escape.ts';
import { letterChip, section, type View } from './view.ts';

type Placed = Entity & { readonly place: NonNullable<Entity['place']> };

/** The places that have a point, in the dossier's order. */
export const placedOf = ({ dossier }: View): readonly Placed[] =>
  dossier.entities.filter((entity): entity is Placed => entity.place !== null);

function row(view: View, { name, mentions, place }: Placed): Markup {
  const named = new Set<ArticleId>(mentions.map(({ article }) => article));
  const letters = view.dossier.articles.flatMap(({ id }) => (named.has(id) ? [letterChip(view, id)] : []));
  return html`
<tr><th scope="row"><bdi>${name}</bdi></th><td class="num">${place.lat}, ${place.lon}</td><td>${precisionWords[place.precision]}</td><td>${place.gazetteer}</td><td>${joined(letters, ' ')}</td></tr>`;
}

/** H20: where the places lie that the articles name, and how exactly; nothing where none is placed. */
export function placesSection(view: View): Markup | null {
  const placed = placedOf(view);
  if (placed.length === 0) return null;
  return section(
    view,
    'places',
    'Places',
    'The points of the places that the articles name, latitude and longitude. A name that is not surely one place has none.',
    html`<div class="scroll" role="region" aria-label="Places and their points" tabindex="0"><table class="files"><thead><tr><th scope="col">Place</th><th scope="col">Point</th><th scope="col">What the point is</th><th scope="col">Gazetteer</th><th scope="col">Named in</th></tr></thead><tbody>${placed.map((each) => row(view, each))}</tbody></table></div>`,
  );
}
