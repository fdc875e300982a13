import { describe, expect, it } from 'vitest';
import { comingEvents } from '../../../src/site/news/coming-events.ts';
import { eventPhases } from '../../../src/site/news/event-phases.ts';
import { makeSite } from '../make-archive.ts';

const archiveOn = (asOf: string) => makeSite({ asOf }).archive;

describe('an event', () => {
  it.each([
    [
      'of one day, before',
      { start: '2025-03-10 07:30' },
      '2025-03-01',
      ['Sắp diễn ra', '2025-03-10 Diễn ra hôm nay', '2025-03-11 Đã diễn ra'],
    ],
    ['of one day, on it', { start: '2025-03-10 07:30' }, '2025-03-10', ['Diễn ra hôm nay', '2025-03-11 Đã diễn ra']],
    ['of one day, after', { start: '2025-03-10' }, '2025-03-11', ['Đã diễn ra']],
    [
      'of two days',
      { start: '2025-03-10 07:30', end: '2025-03-11 17:00' },
      '2025-03-01',
      ['Sắp diễn ra', '2025-03-10 Đang diễn ra', '2025-03-12 Đã diễn ra'],
    ],
    [
      'of hours',
      { start: '2025-03-10 07:30', end: '2025-03-10 17:00' },
      '2025-03-10',
      ['Diễn ra hôm nay', '2025-03-11 Đã diễn ra'],
    ],
    [
      'that ends before it starts',
      { start: '2025-03-10', end: '2025-03-01' },
      '2025-03-10',
      ['Diễn ra hôm nay', '2025-03-11 Đã diễn ra'],
    ],
  ])('%s', (_name, event, asOf, told) => {
    const phases = eventPhases(archiveOn(asOf), event);
    expect(phases.map(({ from, label }) => [from, label].filter(Boolean).join(' '))).toEqual(told);
  });
});

describe('coming events', () => {
  const at = (id: string, start: string, end?: string) => ({ id, event: { start, ...(end && { end }) } });

  it('are those that aren’t over, the first to begin first', () => {
    const site = makeSite({
      asOf: '2025-03-10',
      news: [
        at('2025/sau', '2025-04-01'),
        at('2025/qua', '2025-03-09'),
        at('2025/dang', '2025-03-01', '2025-03-10'),
        { id: '2025/tin' },
      ],
    });
    const { items, span } = comingEvents(site)!;
    expect(items.map(({ title, span: each }) => [title, each])).toEqual([
      ['Tin 2025/dang', '/2025-03-11'],
      ['Tin 2025/sau', '/2025-04-02'],
    ]);
    expect(span).toBe('/2025-04-02');
  });

  it('are none where all are over', () => {
    expect(comingEvents(makeSite({ asOf: '2025-03-10', news: [at('2025/qua', '2025-03-09')] }))).toBeUndefined();
  });
});
