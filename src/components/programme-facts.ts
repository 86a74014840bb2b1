import type { Entry } from '../catalogue/catalogue.ts';
import { formatDate } from '../format.ts';
import type { ProseContext } from '../prose/index.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { leadsOf } from './programme-groups.ts';
import { pluralOf } from './vocabulary.ts';

/** A programme’s particulars, beside its text. */
export function programmeFacts({ data }: Entry<'programmes'>, { catalogue, href }: ProseContext): ListedFact[] {
  const link = (entry: Entry | undefined) => (entry ? [linkHtml(href(entry.url), entry.title)] : []);
  const whole = data.partOf ? catalogue.programmes.get(data.partOf) : undefined;
  const leads = leadsOf(catalogue, data).map(({ name, path, role }) => `${path ? linkHtml(href(path), name) : escapeHtml(name)}, ${escapeHtml(role)}`);
  return listFacts({
    Kind: linkHtml(href(`/programmes/#${data.type}`), pluralOf(catalogue.portal.vocabularies.programmeType, data.type)),
    'Part of': link(whole),
    Leads: leads.length > 0 ? leads : undefined,
    Began: data.from && formatDate(data.from),
    Ended: data.until && formatDate(data.until),
    Partners: data.partners.flatMap((id) => link(catalogue.organisations.get(id))),
    Places: data.places.flatMap((id) => link(catalogue.places.get(id))),
  });
}
