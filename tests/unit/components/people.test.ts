import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occasionsOf, quotationsOf } from '../../../src/components/quotations.ts';
import { familyFirst, peopleBySector, rolesOf, roleTime } from '../../../src/components/roles.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

test('the time of a role is told as exactly as it is known', () => {
  assert.equal(roleTime({ title: 'Keeper', from: '2010', until: '2012-05', sources: [] }), '2010 to May\u00a02012');
  assert.equal(roleTime({ title: 'Keeper', from: '2010', sources: [] }), 'from 2010');
  assert.equal(roleTime({ title: 'Keeper', asOf: '2014', sources: [] }), 'as of 2014');
  assert.equal(roleTime({ title: 'Keeper', sources: [] }), '');
});

test('people stand in the sector of the body that they served', () => {
  const catalogue = catalogueOf();
  assert.deepEqual(peopleBySector(catalogue).map(({ label, people }) => [label, people.map(({ id }) => id)]), [['Authority', ['ada-lamp']]]);
  assert.equal(rolesOf(catalogue, catalogue.people.get('ada-lamp')!.data)[0]?.body?.id, 'light-boards');
  assert.equal(familyFirst('Ada Mary Lamp'), 'Lamp Ada Mary');
});

test('words said on one occasion share its caption', () => {
  const quotations = quotationsOf(catalogueOf(), 'ada-lamp');
  const again = quotations.map((one) => ({ ...one, id: 'again' }));
  assert.deepEqual(occasionsOf([...quotations, ...again]).map(({ role, quotations: held }) => [role, held.map(({ id }) => id)]), [
    ['Keeper of Northern Rock', ['lonely', 'again']],
  ]);
});
