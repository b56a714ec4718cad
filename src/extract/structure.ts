/**
 * The page: what is headline, dateline, heading, link or credit, and what remains as running text.
 * Lines become blocks (structure/block.ts), blocks get a kind here, the lead's dateline is cut off (structure/dateline.ts).
 */
import type { Structure } from './document.ts';
import type { DraftContributor, SegmentKind, SourceText, Span } from './draft.ts';
import { type Block, findBlocks } from './structure/block.ts';
import { findContributors, findFurniture, findSignature } from './structure/credit.ts';
import { findDateline } from './structure/dateline.ts';
import { isHeadline, isRunningText, isSection, isSubheading } from './structure/heading.ts';
import { findLines } from './structure/line.ts';
import { findPublisher } from './structure/publisher.ts';
import { findInlineLinks, findRelatedLink, type RelatedLink } from './structure/related-link.ts';
import { unwrapQuoted } from './structure/wrapped-paragraph.ts';

type Kind = 'headline' | 'section' | 'subheading' | 'credit' | 'noise' | 'link' | 'text';

interface Part extends Block {
  kind: Kind;
  link: RelatedLink | null;
}

/** Finds the parts of the page: headline, dateline, subheadings, related links and credits, and the running text between. */
export function findStructure({ text: source, headline: given, publisher }: SourceText): Structure {
  const lines = findLines(source);
  const text = blankMarkup(source);
  const blocks = findBlocks(
    text,
    lines,
    (line) => findFurniture(text, line) !== null || findRelatedLink(text, line) !== null,
  );
  const parts = classify(text, blocks, given);
  const segments: Structure['segments'] = [];
  const contributors: DraftContributor[] = [];
  const paragraphs: Span[] = [];
  let headline: Span | null = null;
  let section: string | null = null;
  const keep = (span: Span, kind: SegmentKind) => {
    if (span.start < span.end) segments.push({ start: span.start, end: span.end, kind });
  };
  const addText = (span: Span) => {
    const start = span.start + (/^\s*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const end = start + text.slice(start, span.end).trimEnd().length;
    const signature = findSignature(text, { start, end });
    if (signature) keep(signature, 'CREDIT');
    const last = signature ? start + text.slice(start, signature.start).trimEnd().length : end;
    if (start < last) paragraphs.push({ start, end: last });
  };
  for (const part of parts) {
    if (part.kind === 'headline') {
      headline = { start: part.start, end: part.end };
      keep(part, 'HEADLINE');
    } else if (part.kind === 'subheading') keep(part, 'SUBHEADING');
    else if (part.kind === 'section') {
      section ??= text.slice(part.start, part.end);
      keep(part, 'CREDIT');
    } else if (part.kind === 'credit') {
      keep(part, 'CREDIT');
      contributors.push(...findContributors(text, part));
    } else if (part.kind === 'link' && part.link) {
      if (part.link.title) keep(part.link.title, 'RELATED_LINK');
      addText({ start: part.link.whole.end, end: part.end });
    } else if (part.kind === 'text') {
      let from = part.start;
      for (const link of findInlineLinks(text, part)) {
        addText({ start: from, end: link.whole.start });
        if (link.title) keep(link.title, 'RELATED_LINK');
        from = link.whole.end;
      }
      addText({ start: from, end: part.end });
    }
  }
  const unwrapped = unwrapQuoted(text, paragraphs);
  const lead = unwrapped[0];
  const dateline = lead ? findDateline(text, lead.start, lead.end, publisher?.trim()) : null;
  if (lead && dateline) {
    keep(dateline, 'DATELINE');
    lead.start = dateline.next;
  }
  for (const paragraph of unwrapped) keep(paragraph, 'BODY');
  segments.sort((one, other) => one.start - other.start);
  return {
    headline,
    dateline: dateline && { start: dateline.start, end: dateline.end },
    datelinePlaces: dateline?.places ?? [],
    agency: dateline?.agency ?? null,
    publisher: dateline?.publisher ?? findPublisher(text, unwrapped, parts),
    section,
    segments,
    contributors,
    body: unwrapped,
    paragraphs: unwrapped,
  };
}

/** Writes spaces over HTML tags, so that patterns see words only and offsets stay those of the source. */
function blankMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&nbsp;')) return text;
  return text.replace(/<\/?[a-z!][^<>]{0,2000}>|&nbsp;/giu, (mark) => ' '.repeat(mark.length));
}

function classify(text: string, blocks: readonly Block[], given: string | undefined): Part[] {
  const parts: Part[] = blocks.map((block) => {
    const link = findRelatedLink(text, block);
    if (link) return { ...block, kind: 'link', link };
    const furniture = findFurniture(text, block);
    return {
      ...block,
      link: null,
      kind: furniture === null ? 'text' : furniture === 'noise' ? 'noise' : 'credit',
    };
  });
  const texts = parts.filter((part) => part.kind === 'text');
  const firstRunning = texts.findIndex(
    (part) => isRunningText(text, part) || findDateline(text, part.start, part.end) !== null,
  );
  const headline = findHeadline(text, texts.slice(0, Math.max(0, firstRunning)), given);
  for (const [at, part] of texts.entries()) {
    if (firstRunning < 0) break;
    if (at < firstRunning)
      part.kind = at === headline ? 'headline' : at < headline ? 'section' : 'subheading';
    else if (at > firstRunning && isSubheading(text, part)) {
      const next = texts[at + 1];
      const before = texts[at - 1];
      // Short lines one under the other are a list, not headings.
      const listed = before && at - 1 > firstRunning && before.kind === 'text' && isSubheading(text, before);
      if (!listed && next && !isSubheading(text, next)) part.kind = 'subheading';
    }
  }
  markLinkLists(text, parts);
  return parts;
}

/** The index of the headline among the lines above the running text; -1 when there is none. */
function findHeadline(text: string, lines: readonly Part[], given: string | undefined): number {
  const known = lines.findIndex(
    (line) => given !== undefined && text.slice(line.start, line.end) === given.trim(),
  );
  if (known >= 0) return known;
  const [first, second] = lines;
  if (first && second && isSection(text, first) && isHeadline(text, second)) return 1;
  return first && isHeadline(text, first) ? 0 : -1;
}

/** Takes the short lines under a label that stands alone ("Berita terkait:") as titles of links. */
function markLinkLists(text: string, parts: Part[]): void {
  for (const [at, part] of parts.entries()) {
    if (!part.link?.list) continue;
    const many = parts[at + 1]?.apart === false;
    for (let next = at + 1; next < parts.length && next <= at + (many ? 5 : 1); next++) {
      const line = parts[next] as Part;
      if (line.kind === 'link' || isRunningText(text, line)) break;
      if (next > at + 1 && line.apart) break;
      line.kind = 'link';
      line.link = {
        title: { start: line.start, end: line.end },
        whole: { start: line.start, end: line.end },
        list: false,
      };
    }
  }
}
