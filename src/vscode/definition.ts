import * as vscode from './shared/api';
import { toElsewhere, toRange } from './shared/convert';
import type { House } from './shared/house';
import { blockAt, placesOf, subjectAt } from './shared/subject';

const BULLETIN: vscode.DocumentSelector = { language: 'bulletin' };

/**
 * Go to Definition leads from a duplicate or similar block to its original, from a person to where they first speak or take part,
 * from a hashtag to its first place. References and highlights are all places of a person, however spelt, or of a hashtag.
 */
export function definition(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(BULLETIN, {
      provideDefinition: guard.wrap(
        'definition',
        (document, position) => definitionAt(house, document, position),
        undefined,
      ),
    }),
    vscode.languages.registerReferenceProvider(BULLETIN, {
      provideReferences: guard.wrap(
        'references',
        (document, position) => referencesAt(house, document, position),
        undefined,
      ),
    }),
    vscode.languages.registerDocumentHighlightProvider(BULLETIN, {
      provideDocumentHighlights: guard.wrap(
        'highlights',
        (document, position) =>
          rangesAt(house, document, position)?.map((range) => new vscode.DocumentHighlight(range)),
        undefined,
      ),
    }),
  );
}

function definitionAt(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.LocationLink[] | undefined {
  const found = subjectAt(house, document, position);
  if (found === undefined) return originalAt(house, document, position);
  const { analysis, subject } = found;
  const first = subject.kind === 'person' ? subject.person.turns[0]?.range : subject.hashtag.places[0];
  return first === undefined
    ? undefined
    : [
        {
          originSelectionRange: toRange(analysis.text, subject.range),
          targetUri: document.uri,
          targetRange: toRange(analysis.text, first),
        },
      ];
}

/** Where the block around a position comes from. */
function originalAt(
  { analyses }: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.LocationLink[] | undefined {
  const analysis = analyses.known(document);
  if (analysis === undefined) return undefined;
  const block = blockAt(analysis, position);
  if (block === undefined) return undefined;
  const line = document.lineAt(position.line).range;
  const elsewhere = toElsewhere(block);
  if (elsewhere !== undefined)
    return [{ originSelectionRange: line, targetUri: elsewhere.uri, targetRange: elsewhere.range }];
  return block.original === null
    ? undefined
    : [{ originSelectionRange: line, targetUri: document.uri, targetRange: toRange(analysis.text, block.original) }];
}

function referencesAt(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Location[] | undefined {
  return rangesAt(house, document, position)?.map((range) => new vscode.Location(document.uri, range));
}

function rangesAt(house: House, document: vscode.TextDocument, position: vscode.Position): vscode.Range[] | undefined {
  const found = subjectAt(house, document, position);
  return found === undefined ? undefined : placesOf(found.subject).map((place) => toRange(found.analysis.text, place));
}
