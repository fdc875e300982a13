import type { ProblemCode, ProblemData } from '../../domain/problem.ts';
import type { Relation } from '../../domain/relation.ts';
import { actingKey } from './acting-key.ts';
import { circleOf } from './circle-of.ts';
import { disclosedEn } from './disclosed-en.ts';
import { listed } from './listed.ts';
import { looksLikeId } from './looks-like-id.ts';
import type { ProblemText, ProblemTexts } from './problem-texts.ts';
import { quoted } from './quoted.ts';

const ACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    supersedes: 'supersedes',
    repeals: 'repeals',
    annuls: 'annuls',
    amends: 'amends',
    corrects: 'corrects',
    suspends: 'suspends',
    reinstates: 'reinstates',
    extends: 'extends',
    consolidates: 'consolidates',
    implements: 'implements',
    basedOn: 'is based on',
    related: 'is related to',
    supersededBy: 'is superseded by',
  } satisfies Record<Relation | 'supersededBy', string>),
);

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['title', 'title: … (what the document is about)'],
  ['number', 'number: 2236/QĐ-UBND (the number and symbol, as signed)'],
  ['issued', 'issued: 2021-09-06 (the day of issue)'],
  ['published', 'published: 2021-09-07 (the day on which it goes out)'],
  ['summary', 'summary: … (one or two sentences)'],
  ['name', 'name: … (the full name)'],
  ['url', 'url: https://congbo.example/'],
  ['issuers', 'issuers: { city-council: { name: City Council } } (the bodies that issue)'],
  ['ref', 'ref: 601/QĐ-UBND (the number or the id of a document)'],
  ['file', 'file: 2021/2236-qd-ubnd.pdf (below the folder attachments)'],
  ['alt', 'alt: … (the picture in words, for those who cannot see it)'],
  ['date', 'date: 2021-09-10'],
  ['start', 'start: 2021-09-10 08:00'],
  ['note', 'note: Corrected a spelling mistake in the title'],
  ['reason', 'reason: … (why)'],
  ['code', 'code: perhaps-meant (the code of what is to be passed over)'],
]);

const DISAGREEMENTS = {
  circle: 'each of the two would supersede the other',
  partial: 'there the supersession is partial',
  day: 'there it happens on another day',
};

const MDX_CODE = { import: 'an import', export: 'an export', expression: 'an expression in braces {…}' };

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number, 0 or more'],
  ['boolean', 'true or false'],
  ['list', 'a list'],
  ['map', 'a group of keys'],
  ['id', 'an id (lower-case letters a–z, digits, hyphens)'],
  ['address', 'an address of this site that begins with /'],
  ['url', 'the address of a site, without ? and #'],
  ['timezone', 'the name of a time zone'],
  ['colour', 'a # and six digits or letters a–f, in quotes'],
  ['link', 'an address of this site that begins with /, or one of the web that begins with https://'],
  ['members', 'one list, with a line of at most three parts for each person'],
  ['nothing', 'empty'],
]);

const SHAPE_HINTS: ReadonlyMap<string, string> = new Map([
  ['colour', 'Write it like colour: "#0b5573"; without the quotes what comes after # is passed over.'],
  ['link', 'Write it like link: /news/ or link: https://congbo.example/.'],
  ['string', 'Write text; put what looks like a number, a day, true or false in quotation marks.'],
  ['list', 'Write it in brackets, with commas: [one, two]; or one value a line, each after “- ”.'],
  ['map', 'Write it in braces: { key: value }; or one key a line, indented by two spaces.'],
  ['boolean', 'Write true or false, without quotation marks.'],
  ['id', 'Write an id such as city-council; the full name is the value.'],
  ['address', 'Write what follows the host, such as /news/2236/, without ? and #.'],
  ['url', 'Write it like https://congbo.example/.'],
  ['timezone', 'Write it like Asia/Ho_Chi_Minh.'],
  ['members', 'Leave an empty line after the opening tag, and write one line a person: 1. Name – office – role.'],
]);

const YAML_REASONS: ReadonlyMap<string, string> = new Map([
  ['---', 'the line --- that closes them is missing.'],
  ['key: value', 'every line has to be key: value.'],
]);

const act = (relation: string) => ACTS.get(relation) ?? relation;
const shape = (name: string) => SHAPES.get(name) ?? name;
const oneOf = (values: readonly string[]) => listed(values, 'or');
const and = (values: readonly string[]) => listed(values, 'and');
const example = (key: string) => EXAMPLES.get(key.slice(key.lastIndexOf('.') + 1)) ?? `${key}: …`;
const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toLocaleString('en');
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const silence = (code: string) => `Where it is right, leave it and add ignore: [{ code: ${code}, reason: why }].`;

/** What a check says in English. */
export const en: ProblemTexts = {
  of: {
    'missing-site': ({ path }) => ({
      message: 'The content folder has no site.yaml, which says who publishes.',
      hint: `Create ${path} with at least three keys: name (of the site), url (its address, such as https://congbo.example/) and issuers (the bodies that issue, such as issuers: { city-council: { name: City Council } }).`,
    }),
    'bad-path': ({ path, suggestion }) => ({
      message: `The path ${quoted(path)} can't be used: below decisions and news stands a year folder (four digits), then the file; below pages the file alone; its name has lower-case letters a–z, digits and hyphens only.`,
      hint: `Rename the file to ${suggestion}.`,
    }),
    'duplicate-id': ({ id }) => ({
      message: `Two files have the id ${id}.`,
      hint: 'Keep one of them; delete or rename the other.',
    }),
    'symbolic-link': () => ({
      message: 'This is a symbolic link and not a file of its own, so it is not read.',
      hint: 'Put the file or folder that it leads to in its place.',
    }),
    'unsafe-name': ({ path, suggestion, other }) =>
      other === undefined
        ? {
            message: `Windows can't hold a file named ${quoted(path)}: a device's name (con, nul, com1 …), one of < > : " | ? *, or a full stop or space at the end.`,
            hint: `Rename the file to ${suggestion}.`,
          }
        : {
            message: `${quoted(path)} differs from ${quoted(other)} in capitals or in how marks are composed alone: Windows and macOS take them for one file and keep one.`,
            hint: 'Rename one of the two files.',
          },
    'not-utf8': () => ({
      message: 'The file is not saved as UTF-8, so its letters cannot be read.',
      hint: 'Open it in an editor and save it with the encoding UTF-8.',
    }),
    'file-too-large': ({ bytes, most }) => ({
      message: `The file has ${megabytes(bytes)} MB, more than the ${megabytes(most)} MB allowed.`,
      hint: 'Move pictures and scans to the folder attachments, or make long parts files of their own.',
    }),
    'missing-frontmatter': () => ({
      message: 'The file has no head with its details.',
      hint: 'Begin the file with a line ---, then the keys (decision: title, number, issued; news: title, published, summary; page: title), then another line ---.',
    }),
    'unreadable-yaml': ({ reason }) => ({
      message: `The details (YAML) can't be read: ${YAML_REASONS.get(reason) ?? reason}`,
      hint: 'Look at this line and the one above: put text with a colon, a # or brackets in quotation marks, as in title: "Decision: amendments"; indent with spaces, never with tabs.',
    }),
    'duplicate-key': ({ key }) => ({
      message: `The key ${quoted(key)} stands here twice.`,
      hint: 'Keep one of them; where it is a list, put all values into one.',
    }),
    'missing-key': ({ key }) => ({
      message: `The required key ${quoted(key)} is missing.`,
      hint: `Add a line ${example(key)}.`,
    }),
    'unknown-key': ({ key, nearest, known }) => ({
      message: `There is no key ${quoted(key)}.`,
      hint: unknownKeyHint(key, nearest, known),
    }),
    'wrong-shape': ({ key, expected, got }) => ({
      message: `The key ${quoted(key)} must be ${shape(expected)}, but it is ${SHAPES.get(got) ?? quoted(got)}.`,
      hint: SHAPE_HINTS.get(expected) ?? `Write ${shape(expected)} here.`,
    }),
    'wrong-value': ({ key, value, allowed, nearest }) => ({
      message: `The key ${quoted(key)} does not take the value ${quoted(value)}.`,
      hint: `${nearest ? `Did you mean ${nearest}? ` : ''}Allowed: ${oneOf(allowed)}.`,
    }),
    'wrong-date': (data) => ({
      message: `The key ${quoted(data.key)} has ${quoted(data.value)}, which is not a day of the calendar written as year-month-day.`,
      hint: wrongDateHint(data),
    }),
    'number-not-a-string': ({ value }) => ({
      message: `The number ${value} is read as a quantity and not as text.`,
      hint: `Put it in quotation marks: number: "${value}"`,
    }),
    'too-long': ({ key, length, most }) => ({
      message: `The key ${quoted(key)} is too long: ${length.toLocaleString('en')} (characters, or values of a list), where ${most.toLocaleString('en')} are allowed.`,
      hint: 'Shorten it; what is long belongs in the article, below the second line ---.',
    }),
    'unknown-number-form': ({ number }) => ({
      message: `The number ${quoted(number)} has none of the known forms.`,
      hint: `Compare it with the signed copy; usual forms: 2236/QĐ-UBND, 12/2021/QĐ-UBND, 123/UBND-KGVX. If it is signed like this, add type:, such as type: quyet-dinh. ${silence('unknown-number-form')}`,
    }),
    'type-disagrees': ({ type, number, typeOfNumber }) => ({
      message: `The key type says ${quoted(type)}, but the number ${quoted(number)} is one of the type ${quoted(typeOfNumber)}.`,
      hint: `Leave type out, or write type: ${typeOfNumber}; if type is right, correct number.`,
    }),
    'unknown-type': ({ type, nearest }) => ({
      message: `There is no type ${quoted(type)}.`,
      hint: nearest
        ? `Did you mean type: ${nearest}?`
        : `Write the name of the type in lower case, without marks, with hyphens, such as quyet-dinh; declare a type of your own in site.yaml: types: { ${type}: { name: … } }.`,
    }),
    'missing-issuer': ({ issuers }) => ({
      message: 'The issuer is missing, and site.yaml has more than one.',
      hint: `Add a line issuer: with one of ${oneOf(issuers)}.`,
    }),
    'unknown-issuer': ({ issuer, nearest }) => ({
      message: `site.yaml has no issuer ${quoted(issuer)}.`,
      hint: nearest
        ? `Did you mean ${nearest}?`
        : `Declare it in site.yaml: issuers: { ${issuer}: { name: its name } }.`,
    }),
    'unknown-topic': ({ topic, nearest }) => ({
      message: `site.yaml has no topic ${quoted(topic)}.`,
      hint: nearest ? `Did you mean ${nearest}?` : `Declare it in site.yaml: topics: { ${topic}: its name }.`,
    }),
    'unknown-category': ({ category, nearest }) => ({
      message: `site.yaml has no category ${quoted(category)}.`,
      hint: nearest ? `Did you mean ${nearest}?` : `Declare it in site.yaml: categories: { ${category}: its name }.`,
    }),
    'duplicate-identity': ({ number, issued }) => ({
      message: `Another document has the same issuer, the same number ${number} and the same day of issue ${issued}.`,
      hint: 'If they are one document, keep one file; if this is a translation, add translationOf: the id of the original; if they are two, correct number, issued or issuer by the signed copy.',
    }),
    'year-folder': ({ folder, issued }) => ({
      message: `The file lies in the folder of the year ${folder}, but the day of issue is ${issued}.`,
      hint: `Move the file to the folder ${issued.slice(0, 4)} and put its old address into redirectFrom; or correct issued.`,
    }),
    'assumed-entry': ({ number }) => ({
      message: `The normative document ${number} does not say when it takes effect; the day of issue is assumed, and the page says so.`,
      hint: 'Add a line effective: year-month-day, from the document’s final provisions.',
    }),
    'early-entry': (data) => ({
      message: `The document takes effect ${days(data.days)} after its issue, earlier than the ${days(data.least)} of Law 64/2025/QH15, Article 53.`,
      hint: 'Compare the day with the signed copy; under the shortened procedure nothing need be changed.',
    }),
    'effective-before-issued': ({ effective, issued }) => ({
      message: `The day of entry into force ${effective} lies before the day of issue ${issued}.`,
      hint: `Compare effective and issued with the signed copy. ${silence('effective-before-issued')}`,
    }),
    'expires-too-early': ({ expires, effective }) => ({
      message: `The day of expiry ${expires} does not lie after the day of entry into force ${effective}.`,
      hint: 'Write in expires the first day on which it no longer applies: “until the end of 31 December 2025” is expires: 2026-01-01.',
    }),
    'empty-text': ({ text }) => ({
      message: `The key text says ${quoted(text)}, but there is no text.`,
      hint: 'Put the article below the second line ---, or write text: none.',
    }),
    'unknown-reference': ({ ref, nearest }) => ({
      message: `The archive has no document ${quoted(ref)}.`,
      hint: `${nearest.length > 0 ? `Did you mean ${oneOf(nearest)}? If not` : 'If the archive does not hold it'}, ${
        looksLikeId(ref)
          ? 'write its number and day of issue, such as 601/QĐ-UBND ngày 09/3/2021.'
          : `add the day of issue: { ref: ${JSON.stringify(ref)}, issued: year-month-day }.`
      }`,
    }),
    'ambiguous-reference': ({ ref, candidates }) => ({
      message: `${quoted(ref)} may be any of several documents.`,
      hint: `Choose one: ${oneOf(candidates)}. Add the day of issue or the issuer; for a document that has a file here, write its id.`,
    }),
    'unreadable-reference': ({ ref }) => ({
      message: `${quoted(ref)} can't be read as the number of a document.`,
      hint: 'Write the number, with day and issuer where needed (601/QĐ-UBND ngày 09/3/2021), or the id of a document that has a file here (2021/601-qd-ubnd).',
    }),
    'self-reference': ({ relation }) => ({
      message: `The key ${relation} names this very document.`,
      hint: 'Delete this line, or write the number and the day of issue of the document that is meant.',
    }),
    'perhaps-meant': ({ ref, candidates }) => ({
      message: `The archive has no ${quoted(ref)}, but one much like it: ${oneOf(candidates)}.`,
      hint: `If that is meant, write ${oneOf(candidates)}. ${silence('perhaps-meant')}`,
    }),
    'stub-facts-disagree': ({ number, key, values }) => ({
      message: `What is said of the document ${number} differs: ${key} is ${oneOf(values.map(quoted))}.`,
      hint: `Look at the document itself and write the same ${key} everywhere.`,
    }),
    'other-issuer': ({ ref, given, actual }) => ({
      message: `${quoted(ref)} is said to be of ${quoted(given)}, but the document found is of ${quoted(actual)}.`,
      hint: `Write issuer: ${actual}; if another document is meant, add its day of issue.`,
    }),
    'target-not-published': ({ ref, id, reason, published }) => ({
      message: `${quoted(ref)}${ref === id ? '' : ` (${id})`} ${reason === 'draft' ? 'is still a draft' : `goes out on ${published ?? 'a later day'}`}, so the relation to it is not shown yet.`,
      hint:
        reason === 'draft'
          ? 'Once that document may go out, delete draft: true in its file.'
          : 'Nothing need be changed: the relation appears when the site is built from that day on.',
    }),
    'reference-to-translation': ({ ref, original }) => ({
      message: `${quoted(ref)} is a translation; a relation names the original.`,
      hint: `Write ${original}.`,
    }),
    'unknown-original': ({ translationOf }) => ({
      message: `The archive has no original ${quoted(translationOf)} of this translation.`,
      hint: 'Write the id of the original, its path without the ending: translationOf: 2021/2236-qd-ubnd.',
    }),
    'relation-circle': ({ circle }) => ({
      message: `Relations that change force go round in a circle: ${circleOf(circle)}.`,
      hint: 'Look at these files: only the acting document writes supersedes, repeals, annuls, suspends or reinstates; delete the one that was written the wrong way round.',
    }),
    'partial-circle': ({ circle }) => ({
      message: `Relations that change force, one of them in part, go round in a circle: ${circleOf(circle)}.`,
      hint: `Look whether one of these files has a relation the wrong way round. ${silence('partial-circle')}`,
    }),
    'acts-on-later': ({ relation, target, targetIssued, issued }) => ({
      message: `The document, issued on ${issued}, ${act(relation)} ${target}, which was issued later, on ${targetIssued}.`,
      hint: `Compare both days of issue and the direction: the acting document writes ${relation}. ${silence('acts-on-later')}`,
    }),
    'inverse-one-sided': ({ by, file }) => ({
      message: `Only this side says that ${by} supersedes it; ${by} doesn't.`,
      hint: file
        ? `Move it to ${file}: name this document under supersedes there, and delete supersededBy here.`
        : `There is no file of ${by} yet; once there is, name this document under supersedes there, and delete supersededBy here.`,
    }),
    'inverse-disagrees': ({ by, reason }) => ({
      message: `The key supersededBy contradicts the file of ${by}: ${DISAGREEMENTS[reason]}.`,
      hint: `Keep one place: write supersedes in the file of ${by} as the document has it, and delete supersededBy here.`,
    }),
    'from-before-entry': ({ from, entry }) => ({
      message: `The first day of the effect, ${from}, lies before ${entry}, when this document takes effect; it counts from ${entry}.`,
      hint: 'Leave from out, or correct from or effective by the signed copy.',
    }),
    'until-too-early': ({ until, first }) => ({
      message: `The end of the effect, ${until}, does not lie after its first day, ${first}.`,
      hint: 'Write in until the first day on which the effect is over: “until the end of 15 April 2026” is until: 2026-04-16.',
    }),
    'until-and-event': ({ relation }) => ({
      message: `The key ${relation} has both until and untilEvent.`,
      hint: 'Keep one: until where the document names a day, untilEvent where it names an event.',
    }),
    'partial-extension': () => ({
      message: 'An extension is of the whole document, never of a part.',
      hint: 'Delete scope and provisions here; if only a provision gets more time, write it under amends.',
    }),
    'extension-without-until': () => ({
      message: 'An extension that does not say until when has no effect.',
      hint: 'Add until: the first day on which it no longer applies (“until the end of 31 December 2025” is 2026-01-01), or untilEvent: the event that ends it.',
    }),
    'effect-never-happens': ({ relation, target, endedBy }) => ({
      message: `That this document ${act(relation)} ${target} never happens, since it had ended by then: by ${endedBy === 'expires' ? 'its own term (expires)' : endedBy}.`,
      hint: `Check from, effective and expires. ${silence('effect-never-happens')}`,
    }),
    'acts-on-ended': ({ relation, target }) => ({
      message: `${target} had ended before this document ${act(relation)} it, so its state doesn't change.`,
      hint: `Check the number and the day of issue of the document named. ${silence('acts-on-ended')}`,
    }),
    'second-supersession': ({ target, first }) => ({
      message: `${target} was already superseded as a whole by ${first}, on another day.`,
      hint: `If this document supersedes ${first}, write supersedes: [${first}]; if it supersedes a part, add provisions: [Article …] to ${target}. ${silence('second-supersession')}`,
    }),
    'other-issuer-acts': ({ relation, target, targetIssuer }) => ({
      message: `This document ${act(relation)} ${target} of ${quoted(targetIssuer)}, another issuer, neither below this one nor succeeded by it.`,
      hint: `Check issuer and the document named; if it had the power, declare parent (the one above) or successor of ${targetIssuer} in site.yaml.`,
    }),
    'annulled-had-acted': ({ target, affected }) => ({
      message: `The annulment of ${target} reaches back; what ${target} had done since that day to ${and(affected)} stands.`,
      hint: `If ${and(affected)} apply again, add reinstates here, or in the file of the document that says so. ${silence('annulled-had-acted')}`,
    }),
    'nothing-in-place': ({ relation, target, superseded }) => ({
      message:
        relation === 'expires'
          ? `${target} had superseded ${and(superseded)}, and its term (expires) is over with nothing in its place.`
          : `${target} had superseded ${and(superseded)}, and here a document ${act(relation)} it with nothing in its place.`,
      hint: `Does what it superseded apply again? If so, write reinstates: [${superseded.slice(0, 3).join(', ')}] in the file of the document that says so; if another took its place, write supersedes: [${target}] there. ${silence('nothing-in-place')}`,
    }),
    'reinstated-beside': ({ target, standing }) => ({
      message: `${target} is made to apply again while ${and(standing)}, which superseded it, is in force.`,
      hint: `If ${and(standing)} is suspended meanwhile, add suspends with the same from and until; if only a part applies again, add provisions. ${silence('reinstated-beside')}`,
    }),
    'implied-end': ({ target, until }) => ({
      message: `The archive doesn’t know when and why ${target} ended; it is shown as ended from ${until}, when it no longer applies again.`,
      hint: `Add the document that ended ${target}, or its expires. ${silence('implied-end')}`,
    }),
    'suspension-not-prolonged': ({ target, relation, other, until }) => ({
      message: `Extending ${target} doesn’t prolong what it says of ${other} (${relation}): that is over from ${until}.`,
      hint: `To prolong it, write here ${relation}: [{ ref: ${other}, from: ${until}, until: … }]. ${silence('suspension-not-prolonged')}`,
    }),
    'idle-extension': ({ target, until }) => ({
      message: `Extending ${target} to ${until} has no effect, since that is not later than its expiry or the day of the extension.`,
      hint: `Write in until the first day on which it no longer applies, and check expires of ${target}. ${silence('idle-extension')}`,
    }),
    'first-term': ({ target, until }) => ({
      message: `The archive knows no term of ${target} to be extended; this extension makes it end from ${until}.`,
      hint: `Write expires in the file of ${target}, or where it is named; if it has no term, check which document is extended. ${silence('first-term')}`,
    }),
    'rests-on-ended': ({ target, day }) => ({
      message: `This document implements ${target}, which ended on ${day}; its page will say so beside “In force”.`,
      hint: `If this one has ended too, write expires, or repeals in the file of the document that repealed it. ${silence('rests-on-ended')}`,
    }),
    'unknown-provision': ({ provision, target, nearest }) => ({
      message: `The full text of ${target} has no ${quoted(provision)}.`,
      hint: `${nearest.length > 0 ? `Did you mean ${oneOf(nearest)}? ` : ''}Compare it with that document; where the text held is not whole, write text: extract in its file. ${silence('unknown-provision')}`,
    }),
    'missing-attachment': ({ file }) => ({
      message: `The file ${quoted(file)} is not in the folder attachments.`,
      hint: 'Copy it into the folder attachments, or correct its name here, capitals and marks included.',
    }),
    'attachment-differs': ({ file, sha256 }) => ({
      message: `The file ${quoted(file)} does not match the sha256 written here: the file was changed, or the sum is wrong.`,
      hint: `If it is the file that was issued, write sha256: ${sha256}; if not, put the original in its place.`,
    }),
    'unreadable-picture': ({ file }) => ({
      message: `The file ${quoted(file)} can not be read as a picture: it is damaged, no picture, or of another kind than its name says.`,
      hint: 'Open the picture, save it anew as JPEG or PNG, copy that into the folder attachments and name it here.',
    }),
    'outside-image': ({ url }) => ({
      message: `The picture ${quoted(url)} lies on another site; here it becomes a link.`,
      hint: 'Copy it into the folder attachments and write its path from this file, such as ![Chart](../../attachments/2021/chart.png).',
    }),
    'dead-link': ({ href, nearest }) => ({
      message: `The link ${quoted(href)} leads nowhere; only its words are shown.`,
      hint: nearest
        ? `Did you mean ${nearest}?`
        : 'Correct or remove it. An address that begins with / counts from the home page, any other from this file, such as ../2021/601-qd-ubnd.md.',
    }),
    'taken-address': ({ address }) => ({
      message: `The address ${address} belongs to another page.`,
      hint: 'Rename this file, or take the address out of redirectFrom.',
    }),
    'mdx-code': ({ kind }) => ({
      message: `The text may not hold ${MDX_CODE[kind]}.`,
      hint:
        kind === 'expression'
          ? 'Write out what it stands for; for a brace in the text write \\{ and \\}.'
          : 'Delete this line: the components are there without it.',
    }),
    'mdx-component': ({ component, known, nearest }) => ({
      message: `There is no component <${component}>.`,
      hint: nearest ? `Did you mean <${nearest}>?` : `Components: ${oneOf(known.map((name) => `<${name}>`))}.`,
    }),
    'mdx-syntax': ({ reason }) => ({
      message: `The text can't be read as MDX: ${reason}`,
      hint: 'Every opening tag needs a closing one; for < or { right before a letter or digit write \\< or \\{; a text without components may be named .md.',
    }),
    'too-complex': ({ most }) => ({
      message: `The text nests lists or quotations over ${most} levels deep, or has a block that is too complex, so it is put out as plain paragraphs.`,
      hint: 'Nest less deeply; part a table or paragraph that is too long.',
    }),
    'removed-html': ({ element }) => ({
      message: `The tag <${element}> is not allowed and was left out.`,
      hint: 'Write it in Markdown, or delete the tag.',
    }),
    'undeclared-supersession': undeclared('supersedes', 'undeclared-supersession'),
    'undeclared-repeal': undeclared('repeals', 'undeclared-repeal'),
    'undeclared-annulment': undeclared('annuls', 'undeclared-annulment'),
    'undeclared-amendment': undeclared('amends', 'undeclared-amendment'),
    'undeclared-correction': undeclared('corrects', 'undeclared-correction'),
    'undeclared-suspension': undeclared('suspends', 'undeclared-suspension'),
    'undeclared-reinstatement': undeclared('reinstates', 'undeclared-reinstatement'),
    'undeclared-extension': undeclared('extends', 'undeclared-extension'),
    'undeclared-consolidation': undeclared('consolidates', 'undeclared-consolidation'),
    'undeclared-end': (data) => {
      const { message, hint } = undeclared('ends', 'undeclared-end')(data);
      return { message, hint: `${hint} Where this decision takes its place, write supersedes instead of repeals.` };
    },
    'prose-day-differs': proseDayDiffers,
    'not-proofread': () => ({
      message: 'A machine has recognised this text in a scan and nobody has proofread it; the page says so.',
      hint: 'Compare the text with the original, correct it, and delete the line machineRead.',
    }),
    'declared-never-said': ({ relation, target }) => ({
      message: `The frontmatter says that this ${act(relation)} ${target}, and the full text never names that number.`,
      hint: `Compare it with the signed copy: if it is a slip, delete it from ${relation}; if the text is a summary, write text: summary. ${silence('declared-never-said')}`,
    }),
    ...disclosedEn,
    'unknown-parent': ({ issuer }) => ({
      message: `The parent ${quoted(issuer)} is not among the issuers.`,
      hint: `Write the id of a declared issuer, or declare ${issuer}: { name: its name } under issuers.`,
    }),
    'unknown-successor': ({ issuer }) => ({
      message: `The successor ${quoted(issuer)} is not among the issuers.`,
      hint: `Write the id of a declared issuer, or declare ${issuer}: { name: its name } under issuers.`,
    }),
  },
  related: {
    other: 'The other place.',
    first: 'First written here.',
    candidate: 'A document found here.',
    'declared-here': 'Declared here.',
    'move-here': 'Move it to this file.',
    member: 'Part of this circle.',
  },
  help: 'help',
  counted: {
    error: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warning: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    note: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  },
  nothingFound: 'Nothing found.',
};

/** The texts of a sentence that acts on a document which the file doesn't name in that relation. */
function undeclared(acts: string, code: ProblemCode) {
  return (data: ProblemData['undeclared-end']): ProblemText => ({
    message: `The text ${acts} ${data.target}, in ${quoted(data.sentence)}, and the frontmatter doesn't say so.`,
    hint: `${undeclaredHint(data)} Where the sentence is not the document's own, add ignore: [{ code: ${code}, text: ${data.target}, reason: why }].`,
  });
}

function undeclaredHint({ relation, item, isShared, isOpen, lastDay }: ProblemData['undeclared-end']): string {
  return [
    item.startsWith('- ')
      ? `Add to ${relation}, which is there: ${item} (where it is in square brackets, a comma and what follows the dash, before the ]).`
      : `Add a line to the frontmatter: ${item}.`,
    ...(isShared ? ['The line names every document of which the text says so; write it once.'] : []),
    ...(isOpen
      ? ['Where a sentence gives an end, add until: the first day after it, or untilEvent: an event in words.']
      : []),
    ...(lastDay ? [`“Đến ngày” is read as to the end of ${lastDay}; where it is not, write until: ${lastDay}.`] : []),
  ].join(' ');
}

const DAYS_OF_ITSELF = { effective: 'entry into force', expires: 'first day no longer in force' };

/** A day that the text gives and the file has otherwise, or not. */
function proseDayDiffers(data: ProblemData['prose-day-differs']): ProblemText {
  const { key, day, declared, sentence } = data;
  const has = declared === undefined ? `no ${key}` : `${key}: ${declared}`;
  const which = key === 'from' ? 'the first day on which it' : 'the first day on which it no longer';
  const what = 'target' in data ? `${which} ${act(data.relation)} ${data.target}` : `its ${DAYS_OF_ITSELF[data.key]}`;
  const where = 'target' in data ? ` at ${data.target} in ${data.relation}` : '';
  const meaning = key === 'until' ? ' (until is the first day after the effect: the day after “đến hết ngày …”)' : '';
  return {
    message: `The text gives ${day} as ${what}, in ${quoted(sentence)}; the frontmatter has ${has}.`,
    hint: `Compare it with the signed copy; where the text is right, write ${key}: ${day}${where}${meaning}. ${silence('prose-day-differs')}`,
  };
}

/** A last day that is taken over as it stands ends what it names a day too early. */
function wrongDateHint({ meant, dayAfter }: ProblemData['wrong-date']): string {
  if (!meant)
    return 'Write four digits for the year, two for the month, two for the day: 6 September 2021 is 2021-09-06.';
  if (!dayAfter) return `Write ${meant}.`;
  return `This key is the first day on which it no longer holds: where the signed copy says “đến hết” that day, write ${dayAfter}; where it says “hết hiệu lực từ” that day, write ${meant}.`;
}

function unknownKeyHint(key: string, nearest: string | undefined, known: readonly string[]): string {
  const acting = actingKey(key);
  if (acting) return `The archive derives this direction: write ${acting} in the file of the acting document.`;
  if (nearest) return `Write ${nearest} instead, or delete this key.`;
  return `Keys that may stand here: ${listed(known, 'or', 60)}.`;
}
