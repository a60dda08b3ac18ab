import {
  type Edit,
  type Finding,
  offsetAt,
  positionAt,
  type Range,
  type RuleId,
  type Severity,
  type Text,
} from '../../core';
import * as vscode from './api';

// The only place where core's values become VS Code's, and back.

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The place of a UTF-16 offset; both sides count lines and characters from 0. */
export function toPosition(text: Text, offset: number): vscode.Position {
  const { line, character } = positionAt(text, offset);
  return new vscode.Position(line, character);
}

/** A range of offsets as VS Code has it, whose end is exclusive, too. */
export function toRange(text: Text, { from, to }: Range): vscode.Range {
  return new vscode.Range(toPosition(text, from), toPosition(text, to));
}

/** The offset of a place; one behind a line’s end is taken for that end. */
export function fromPosition(text: Text, position: vscode.Position): number {
  return offsetAt(text, position);
}

/** The offsets of a range. */
export function fromRange(text: Text, { start, end }: vscode.Range): Range {
  return { from: offsetAt(text, start), to: offsetAt(text, end) };
}

/** How VS Code names a severity. */
export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return SEVERITIES[severity];
}

/**
 * The edits, sorted and disjoint, as one step to undo, which VS Code refuses where the text has moved on from the version it is made for. The
 * refusal hangs on the metadata: edits without any are first made smaller by a worker if the document is in the active
 * editor, lose their version on the way, and would hit whatever was typed meanwhile.
 */
export function toWorkspaceEdit(
  uri: vscode.Uri,
  text: Text,
  edits: readonly Edit[],
  label: string,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: false, label };
  const list = edits.map((each): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [
    new vscode.TextEdit(toRange(text, each), each.insert),
    metadata,
  ]);
  edit.set(uri, list);
  return edit;
}

/** The rule's name as the Problems list shows it: a link to the rule's page, which is opened by a command as it needs no network. */
export function toCode(rule: RuleId): { value: RuleId; target: vscode.Uri } {
  const args = encodeURIComponent(JSON.stringify([rule]));
  return { value: rule, target: vscode.Uri.parse(`command:bulletin.openDocumentation?${args}`) };
}

/** The rule that a diagnostic's code names. */
export function ruleOf(code: vscode.Diagnostic['code']): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

/** Where else the block of a finding stands, as whole lines of another file; `undefined` for a finding about one file. */
export function toElsewhere({ args }: Finding): vscode.Location | undefined {
  const { elsewhere, originalStart, originalEnd } = args;
  if (elsewhere === undefined) return undefined;
  return new vscode.Location(
    vscode.Uri.parse(elsewhere.path, true),
    new vscode.Range(originalStart - 1, 0, originalEnd, 0),
  );
}
