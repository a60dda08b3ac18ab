import { isRule, joined, RULE_SEVERITIES, type RuleId, type RuleSeverity } from '../core';
import * as vscode from './shared/api';
import { nameOf, openSource } from './shared/documents';
import type { House } from './shared/house';

/**
 * `bulletin.changeSeverity(address, rule)`, which quick fixes run: lets the user say how loud a rule is, in the workspace's settings
 * where there is a workspace, else in the user's. Answers with the sentence that the user was told.
 */
export function severity(house: House): vscode.Disposable {
  return house.guard.command('bulletin.changeSeverity', async (address, rule) => {
    if (typeof address !== 'string' || !isRule(rule)) return undefined;
    const document = await openSource(vscode.Uri.parse(address, true));
    return document === undefined ? undefined : change(house, document, rule);
  });
}

async function change(
  { guard, settings }: House,
  document: vscode.TextDocument,
  rule: RuleId,
): Promise<string | undefined> {
  const file = settings.fileThatSays('rules', document);
  if (file !== undefined) {
    await vscode.window.showTextDocument(file);
    return guard.note(vscode.l10n.t('{0} says how the rules are shown here.', nameOf(file)));
  }
  const current = settings.options(document).rules.severities[rule];
  const items = RULE_SEVERITIES.map((label) => ({
    label,
    description: joined([meaningOf(label), label === current ? vscode.l10n.t('as it is now') : null]),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('How is {0} to be shown?', rule) });
  if (chosen === undefined || chosen.label === current) return undefined;
  await write(document, rule, chosen.label);
  return guard.note(vscode.l10n.t('{0} is “{1}” now.', rule, chosen.label));
}

function meaningOf(severity: RuleSeverity): string {
  const meanings: Record<RuleSeverity, string> = {
    off: vscode.l10n.t('not shown'),
    hint: vscode.l10n.t('three dots in the text'),
    information: vscode.l10n.t('underlined, among the problems as an information'),
    warning: vscode.l10n.t('underlined, among the problems as a warning'),
    error: vscode.l10n.t('underlined, among the problems as an error'),
  };
  return meanings[severity];
}

/** What else the setting says of the rule stays. */
async function write(document: vscode.TextDocument, rule: RuleId, label: RuleSeverity): Promise<void> {
  const { workspaceFolders } = vscode.workspace;
  const target =
    workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  const configuration = vscode.workspace.getConfiguration('bulletin', document.uri);
  const { globalValue, workspaceValue } = configuration.inspect<Record<string, unknown>>('rules') ?? {};
  const known = (workspaceFolders === undefined ? globalValue : workspaceValue) ?? {};
  const before = known[rule] ?? configuration.get<Record<string, unknown>>('rules')?.[rule];
  const parts = typeof before === 'object' && before !== null ? { ...before, severity: label } : label;
  await configuration.update('rules', { ...known, [rule]: parts }, target);
}
