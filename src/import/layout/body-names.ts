import { foldInPlace } from '../../domain/vietnamese-text.ts';

/** Words with which names of bodies begin, folded. */
const BODY =
  /^(?:uy ban|ubnd|hdnd|hoi dong|bo|so|ban|cuc|chi cuc|tong cuc|vien|truong|trung tam|van phong|phong|cong ty|toa an|chinh phu|thu tuong|quoc hoi|dang bo|dang uy|chi bo|[a-z]+ uy|[a-z]+ doan|doan|lien doan|mat tran|dai hoc|hoc vien|benh vien|kho bac|ngan hang|thanh tra|bao hiem|kiem toan|quy|hoi|lien hiep|tap doan|tong cong ty|vien kiem sat|bo tu lenh|bo chi huy|cong an|chu tich|chu tich nuoc|hat|doi|nha|thu vien|bao tang|khu|hiep hoi|lien minh|to|to cong tac|co quan|thuong truc|vu|dai|bao|quan khu|su doan|trung doan)(?![\p{L},])/u;

/** Offices of a person who issues documents, folded. */
const OFFICE =
  /^(?:pho )?(?:chu tich|thu tuong|bo truong|thu truong|tong giam doc|giam doc|cuc truong|tong cuc truong|chi cuc truong|vien truong|chanh an|chanh van phong|chanh thanh tra|truong ban|truong phong|hieu truong|hoi dong|tong kiem toan|tong thanh tra|thong doc|tong bi thu|bi thu|truong doan|tu lenh|chi huy truong|truong cong an|chu nhiem|thu truong co quan)(?!\p{L})/u;

/** Names that are not whole by themselves. */
const UNFINISHED =
  /(?:(?:^|\s)(?:va|cua|ve|dau tu|quan ly|bo|so)|[,-]|^(?:van phong|truong|truong dai hoc|vien|trung tam|ban quan ly|ban|uy ban|hoi dong|hoi|co quan|thuong truc|phong|cuc|chi cuc|doan|chu tich|ban quan ly du an))$/;

export function beginsBodyName(text: string): boolean {
  return BODY.test(foldInPlace(text.slice(0, 60)));
}

export function beginsOffice(text: string): boolean {
  return OFFICE.test(foldInPlace(text.slice(0, 60)));
}

/** The lines of a head's left column as names: a name goes on in the next line until another begins. */
export function namesOfLines(lines: readonly string[]): string[][] {
  const names: string[][] = [];
  for (const line of lines) {
    const name = names.at(-1);
    const goesOn = name && (!beginsBodyName(line) || UNFINISHED.test(foldInPlace(name.join(' '))));
    if (goesOn) name.push(line);
    else names.push([line]);
  }
  return names;
}
