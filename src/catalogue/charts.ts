import type { Cell, Column, Table, Tile } from '../charts/table.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { DatasetField } from '../model/dataset.ts';
import { kinds } from '../model/kinds.ts';
import { findEntry, type Catalogue, type DataTable, type Entry } from './catalogue.ts';

/** The columns that a catalogue chart can encode. */
export const catalogueColumns: Record<'events' | 'organisations', Column[]> = {
  events: [
    { name: 'date', title: 'Date', type: 'temporal' },
    { name: 'title', title: 'Event', type: 'nominal' },
    { name: 'category', title: 'Kind', type: 'nominal' },
    { name: 'scope', title: 'Where', type: 'nominal' },
  ],
  organisations: [
    { name: 'name', title: 'Body', type: 'nominal' },
    { name: 'sector', title: 'Sector', type: 'nominal' },
    { name: 'founded', title: 'Founded', type: 'temporal' },
    { name: 'dissolved', title: 'Abolished', type: 'temporal' },
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

function columnOf({ name, title, type, unit }: DatasetField): Column {
  const scale = type === 'integer' || type === 'number' ? 'quantitative' : type === 'year' || type === 'date' ? 'temporal' : 'nominal';
  return { name, title, type: scale, ...(unit ? { unit } : {}) };
}

function recordsTable(selection: NonNullable<ChartSpec['catalogue']>, catalogue: Catalogue): Table {
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
      return { date: data.date, title: data.title, category, scope: data.scope ?? null };
    });
  return { columns: catalogueColumns.events, rows, links };
}
