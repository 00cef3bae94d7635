import type { ArticleId } from '../../model/id.ts';
import { html, joined, type Markup } from '../html/escape.ts';
import { letterChip, quoted, shortened, type View } from '../html/view.ts';
import { plural } from '../labels.ts';
import { claimAddress } from './address.ts';
import { BORDER_POLICY, type Region } from './borders.ts';
import { claimsWithin, datedRangeOf, rangeForm } from './dated-range.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { mapDrawing } from './map-drawing.ts';
import { type Placed, placedOf, precisionWords } from './placed.ts';

/** Claims named under one place. */
const CLAIMS_MAX = 5;
/** Places shown: beyond, names cover the map; the JSON has all. */
const PLACES_MAX = 200;

function placeItem(view: View, place: Placed, index: number, region: Region | undefined): Markup {
  const rest = place.claims.length - CLAIMS_MAX;
  const letters = (ids: readonly ArticleId[]) =>
    joined(
      ids.slice(0, 12).map((id) => letterChip(view, id)),
      ' ',
    );
  return html`<li id="place-${index + 1}" data-item><p><b><bdi>${place.names.join(', ')}</bdi></b> <span class="quiet">${precisionWords[place.precision]}${region && region.name !== '' && html` (<bdi>${region.name}</bdi>)`} · ${place.latitude.toFixed(3)}, ${place.longitude.toFixed(3)} · ${place.gazetteer}</span> ${letters(place.articles)}</p>${
    place.claims.length > 0 &&
    html`<ul class="passages">${place.claims.slice(0, CLAIMS_MAX).map((claim) => html`<li><a class="passage" href="${claimAddress(claim.id)}">${quoted(shortened(claim.headline.text, 140))}</a> <span class="quiet">claim ${view.claimNumbers.get(claim.id) ?? ''} · ${plural(claim.counts.origins, 'origin')}</span></li>`)}${rest > 0 && html`<li class="quiet">and ${plural(rest, 'more claim')}</li>`}</ul>`
  }</li>`;
}

/** Where it happened, as precisely as the articles make sure: a dot, a circle, or a region as a whole. */
export function mapScreen({ view, world }: Desk, { query }: Asked): Shown {
  const range = datedRangeOf(query);
  const all = placedOf(view, claimsWithin(view, range));
  const places = all.slice(0, PLACES_MAX);
  const unplaced = view.dossier.entities.filter(({ kind, place }) => kind === 'place' && place === null);
  const made = places.length > 0 && world ? mapDrawing(places, world()) : null;
  return {
    screen: 'map',
    title: 'Map',
    body: html`<header class="screen-head"><h1>Where</h1><p class="lead">Places as precisely as the articles make sure: a dot is a place of its own, a circle a neighbourhood, a shaded region means somewhere in it. A village that the gazetteer lacks is left unplaced.</p></header>
${rangeForm('/map', range)}${made && html`<figure class="map-figure"><div class="scroll" role="region" aria-label="Map" tabindex="0">${made.drawing}</div><figcaption>${BORDER_POLICY}</figcaption></figure>`}${
  places.length === 0
    ? html`<p>No place ${range === null ? 'could be made sure' : 'of these days could be made sure'}.</p>`
    : html`<ol class="places">${places.map((place, index) => placeItem(view, place, index, made?.regions.get(index)))}</ol>`
}${
  unplaced.length > 0 &&
  html`<p class="quiet">Named and left unplaced: ${joined(
    unplaced.slice(0, 40).map(({ name }) => html`<bdi>${name}</bdi>`),
    ', ',
  )}${unplaced.length > 40 && ` and ${unplaced.length - 40} more`}.</p>`
}`,
    data: {
      range,
      policy: BORDER_POLICY,
      places: all.map(({ claims, ...place }) => ({ ...place, claims: claims.map(({ id }) => id) })),
      unplaced: unplaced.map(({ id, name }) => ({ id, name })),
    },
  };
}
