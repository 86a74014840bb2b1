import type { Cell, Column, Table, Tile } from '../charts/table.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { DatasetField } from '../model/dataset.ts';
import { kinds } from '../model/kinds.ts';
import { findEntry, type Catalogue, type DataTable, type Entry } from './catalogue.ts';

/** The columns that a catalogue chart can encode. */
export const catalogueColumns: Record<NonNullable<ChartSpec['catalogue']>['kind'], Column[]> = {
  events: [
    { name: 'date', title: 'Date', type: 'temporal' },
    { name: 'title', title: 'Event', type: 'nominal' },
    { name: 'category', title: 'Kind', type: 'nominal' },
    { name: 'scope', title: 'Where', type: 'nominal' },
    { name: 'certainty', title: 'Certainty', type: 'nominal', missing: 'on record' },
  ],
  organisations: [
    { name: 'name', title: 'Body', type: 'nominal' },
    { name: 'sector', title: 'Sector', type: 'nominal' },
    { name: 'founded', title: 'Founded', type: 'temporal' },
    { name: 'dissolved', title: 'Abolished', type: 'temporal' },
  ],
  relations: [
    { name: 'from', title: 'Body', type: 'nominal' },
    { name: 'relation', title: 'Relation', type: 'nominal' },
    { name: 'to', title: 'To', type: 'nominal' },
    { name: 'layer', title: 'Kind of relation', type: 'nominal' },
    { name: 'from_sector', title: 'Sector', type: 'nominal' },
    { name: 'to_sector', title: 'Sector of the other', type: 'nominal' },
    { name: 'since', title: 'Since', type: 'temporal' },
    { name: 'until', title: 'Until', type: 'temporal' },
  ],
  successions: [
    { name: 'from', title: 'Before', type: 'nominal' },
    { name: 'to', title: 'After', type: 'nominal' },
    { name: 'date', title: 'Date', type: 'temporal' },
    { name: 'from_kind', title: 'Kind of body before', type: 'nominal' },
    { name: 'to_kind', title: 'Kind of body after', type: 'nominal' },
    { name: 'certainty', title: 'Certainty', type: 'nominal', missing: 'on record' },
  ],
};

/** The names of the fields that a chart’s encoding may use. */
export function fieldsOf(spec: ChartSpec, fields: readonly DatasetField[] | undefined): string[] {
  if (spec.catalogue) return catalogueColumns[spec.catalogue.kind].map((column) => column.name);
  return (fields ?? []).map((field) => field.name);
}

/** What a chart is drawn from, references resolved to names. */
export function chartTable(spec: ChartSpec, catalogue: Catalogue): Table {
  if (spec.catalogue) return recordsTable(spec.catalogue, catalogue);
  const table = catalogue.tables.get(spec.dataset ?? '');
  if (!table) throw new Error(`no dataset “${spec.dataset}”`);
  return datasetTable(table, catalogue);
}

/** A dataset as a chart and a page show it: ids of records become their names. */
export function datasetTable(table: DataTable, catalogue: Catalogue): Table {
  const links: Record<string, string> = {};
  const tiles: Record<string, Tile> = {};
  const read = (field: DatasetField, value: string | number | boolean | null): Cell => {
    if (value === null || typeof value === 'number') return value;
    const entry = field.reference && typeof value === 'string' ? findEntry(catalogue, `${field.reference}/${value}`) : undefined;
    if (!entry) return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    links[entry.title] = entry.url;
    const tile = tileOf(entry);
    if (tile) tiles[entry.title] = tile;
    return entry.title;
  };
  return {
    columns: table.fields.map(columnOf),
    rows: table.rows.map((row) => Object.fromEntries(table.fields.map((field) => [field.name, read(field, row[field.name] ?? null)]))),
    ...(Object.keys(tiles).length > 0 ? { tiles } : {}),
    links,
  };
}

function tileOf(entry: Entry): Tile | undefined {
  return entry.kind === 'places' ? (entry as Entry<'places'>).data.tile : undefined;
}

function columnOf({ name, title, type, unit, missing }: DatasetField): Column {
  const scale = type === 'integer' || type === 'number' ? 'quantitative' : type === 'year' || type === 'date' ? 'temporal' : 'nominal';
  return { name, title, type: scale, missing, ...(unit ? { unit } : {}) };
}

function recordsTable(selection: NonNullable<ChartSpec['catalogue']>, catalogue: Catalogue): Table {
  if (selection.kind === 'relations') return relationsTable(catalogue);
  if (selection.kind === 'successions') return successionsTable(catalogue);
  const { from = '', to = '9999', topics, categories } = selection;
  const links: Record<string, string> = {};
  if (selection.kind === 'organisations') {
    const sectors = catalogue.portal.vocabularies.sector;
    const rows = [...catalogue.organisations.values()].map(({ data, url }) => {
      links[data.name] = url;
      return { name: data.name, sector: sectors[data.sector]?.label ?? data.sector, founded: data.founded ?? null, dissolved: data.dissolved ?? null };
    });
    return { columns: catalogueColumns.organisations, rows, links };
  }
  const rows = [...catalogue.events.values()]
    .filter(({ data }) => data.date >= from && data.date.slice(0, to.length) <= to)
    .filter(({ data }) => !topics || data.topics.some((topic) => topics.includes(topic)))
    .filter(({ data }) => !categories || categories.includes(data.category))
    .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
    .map(({ data, id }) => {
      links[data.title] = kinds.events.url(id);
      const category = catalogue.portal.vocabularies.eventCategory[data.category]?.label ?? data.category;
      const certainty = data.planned ? 'planned' : data.approximate ? 'approximate' : null;
      return { date: data.date, title: data.title, category, scope: data.scope ?? null, certainty };
    });
  return { columns: catalogueColumns.events, rows, links };
}

/** How bodies stood to each other, one row a relation. */
function relationsTable(catalogue: Catalogue): Table {
  const { sector, relationLayer } = catalogue.portal.vocabularies;
  const links: Record<string, string> = {};
  const rows = [...catalogue.organisations.values()].flatMap(({ data, url }) => data.relations.flatMap((relation) => {
    const other = catalogue.organisations.get(relation.to);
    if (!other) return [];
    links[data.name] = url;
    links[other.data.name] = other.url;
    return [{
      from: data.name, relation: relation.type, to: other.data.name, layer: relationLayer[relation.layer]?.label ?? relation.layer,
      from_sector: sector[data.sector]?.label ?? data.sector, to_sector: sector[other.data.sector]?.label ?? other.data.sector,
      since: relation.from ?? null, until: relation.until ?? null,
    }];
  }));
  return { columns: catalogueColumns.relations, rows, links };
}

/** Which body followed which, one row a step; a step to a body that is not confirmed is provisional. */
function successionsTable(catalogue: Catalogue): Table {
  const links: Record<string, string> = {};
  const kindOf = (id: string | undefined) => (id === undefined ? null : catalogue.organisations.get(id)?.data.name ?? null);
  const rows = [...catalogue.organisations.values()].flatMap(({ data, url }) => data.successors.flatMap(({ organisation, on }) => {
    const other = catalogue.organisations.get(organisation);
    if (!other) return [];
    links[data.name] = url;
    links[other.data.name] = other.url;
    return [{
      from: data.name, to: other.data.name, date: on ?? null,
      from_kind: kindOf(data.classification), to_kind: kindOf(other.data.classification),
      certainty: !on && other.data.status === 'uncertain' ? 'provisional' : null,
    }];
  }));
  return { columns: catalogueColumns.successions, rows, links };
}
