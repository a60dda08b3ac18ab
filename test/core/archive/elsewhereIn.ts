import { type Analysis, Archive, analyze, type Finding, lineAt, type Options } from '../../../src/core/index';

/** An archive of the texts, by their paths. */
export function archiveOf(texts: Readonly<Record<string, string>>, options?: Options): Archive {
  const archive = new Archive();
  for (const [path, value] of Object.entries(texts)) archive.set(path, analyze(value, options));
  return archive;
}

/**
 * What is told of blocks that stand elsewhere, readable, with 1-based and inclusive lines, in the order of the texts:
 * `post b 1-4 <- a 2-5`, or `text …` for what is no whole post.
 */
export function elsewhereIn(texts: Readonly<Record<string, string>>, options?: Options): readonly string[] {
  const archive = archiveOf(texts, options);
  return Object.entries(texts).flatMap(([path, value]) =>
    archive.elsewhere(path).map((finding) => wordFinding(path, analyze(value, options), finding)),
  );
}

function wordFinding(path: string, { text }: Analysis, { range, args }: Finding): string {
  const { elsewhere, originalStart, originalEnd } = args;
  const own = `${path} ${lineAt(text, range.from) + 1}-${lineAt(text, range.to) + 1}`;
  return `${elsewhere?.isPost ? 'post' : 'text'} ${own} <- ${elsewhere?.path} ${originalStart}-${originalEnd}`;
}
