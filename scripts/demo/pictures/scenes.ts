import { forest, mountainPass, riceFields, teaHills, terracedFields } from './land-scenes.ts';
import { clinic, eveningTown, market, school, townHall } from './town-scenes.ts';
import { bridge, harbour, rainStorm, reservoir, riverWithStiltHouses } from './water-scenes.ts';

/** The pictures of the demonstration archives, by the name of their file: each draws an SVG without words in it. */
export const SCENES: Readonly<Record<string, () => string>> = {
  'ben-song': riverWithStiltHouses,
  'ben-cang': harbour,
  'cau-thu-nghiem': bridge,
  'mua-lon': rainStorm,
  'ho-chua-nuoc': reservoir,
  'ruong-bac-thang': terracedFields,
  'rung-thong': forest,
  'doi-che': teaHills,
  'deo-thi-diem': mountainPass,
  'dong-lua': riceFields,
  'tru-so': townHall,
  'truong-hoc': school,
  'tram-y-te': clinic,
  'thanh-pho-ve-chieu': eveningTown,
  'cho-que': market,
};
