/** The six OCOP groups of QĐ 148/QĐ-TTg (24/02/2023), Appendix I. Tea is food, not drinks. */
export const GROUPS = ['food', 'drink', 'herbal', 'craft', 'ornamental', 'tourism'] as const
export type Group = (typeof GROUPS)[number]

/** Sub-groups by which the catalogue lists products; each belongs to one group. */
export const SUBGROUPS = {
  tea: 'food',
  honey: 'food',
  'fresh-fruit': 'food',
  'fresh-meat': 'food',
  'fresh-fish': 'food',
  'processed-meat': 'food',
  'processed-vegetable': 'food',
  'grain-products': 'food',
  rice: 'food',
  grains: 'food',
  spice: 'food',
  coffee: 'food',
  spirit: 'drink',
  'non-alcoholic': 'drink',
  'herbal-medicine': 'herbal',
  'herbal-cosmetic': 'herbal',
  'essential-oil': 'herbal',
  textile: 'craft',
  'musical-instrument': 'craft',
  'craft-material': 'craft',
  'craft-decor': 'craft',
  flowers: 'ornamental',
  plants: 'ornamental',
  'community-tourism': 'tourism',
} as const satisfies Record<string, Group>

export type Subgroup = keyof typeof SUBGROUPS
