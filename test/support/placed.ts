import type { Dossier } from '../../src/model/dossier.ts';
import type { Entity, Precision } from '../../src/model/entity.ts';
import { entityId } from '../../src/model/id.ts';
import { fictionalDossier } from './dossier.ts';

const place = (n: number, name: string, lat: number, lon: number, precision: Precision): Entity => ({
  id: entityId(n),
  kind: 'place',
  name,
  forms: [name],
  mentions: [],
  party: null,
  place: { lat, lon, precision, gazetteer: 'GeoNames' },
});

/** The fictional dossier with places of every precision, on a real coast: first words of articles stand for their mentions. */
export function placed(): Dossier {
  const dossier = fictionalDossier();
  const [first, second] = dossier.articles;
  const mention = (article = first) =>
    article ? [{ article: article.id, start: 0, end: 5, text: article.text.slice(0, 5) }] : [];
  const places = [
    place(21, 'Sevastopol', 44.6, 33.53, 'exact'),
    place(22, 'the bay', 45.3, 33.2, 'near'),
    place(23, 'the upper valley', 46.4, 32.6, 'district'),
    place(24, 'Kherson', 46.6, 33.6, 'region'),
    place(25, 'Ukraine', 49, 32, 'country'),
  ].map((entity, index) => ({ ...entity, mentions: mention(index % 2 === 0 ? first : second) }));
  const nowhere: Entity = { ...place(26, 'Orley', 0, 0, 'exact'), place: null };
  const statements = dossier.statements.map((statement, index) => {
    const at = places[index];
    return at ? { ...statement, places: [at.id] } : statement;
  });
  return { ...dossier, statements, entities: [...dossier.entities, ...places, nowhere] };
}
