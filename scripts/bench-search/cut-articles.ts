/** An article (Điều) cut out of a text. */
export interface Article {
  /** Its number: `5`, `5a`. */
  article: string;
  title: string;
  text: string;
}

const ARTICLE = /^Điều (\d+\p{L}?)(?![\p{L}\d])\.?/u;

/** The articles of a text in Markdown, each from its heading to the next one of any kind. */
export function cutArticles(markdown: string): Article[] {
  const articles: Article[] = [];
  for (const section of markdown.split(/^#+/m).slice(1)) {
    const [heading = '', ...lines] = section.split('\n');
    const [name, article] = ARTICLE.exec(heading.trim()) ?? [];
    if (name === undefined || article === undefined) continue;
    articles.push({ article, title: heading.trim().slice(name.length).trim(), text: lines.join('\n').trim() });
  }
  return articles;
}
