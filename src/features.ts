import { CONFIG_FILE, IGNORE_FILE } from './core/folderFiles';
import { applyFix } from './vscode/applyFix';
import { codeActions } from './vscode/codeActions';
import { compare } from './vscode/compare';
import { completion } from './vscode/completion';
import { definition } from './vscode/definition';
import { detection } from './vscode/detection';
import { diagnostics } from './vscode/diagnostics';
import { documentation } from './vscode/documentation';
import { exportOutline } from './vscode/exportOutline';
import { firstSteps } from './vscode/firstSteps';
import { folding } from './vscode/folding';
import { formatting } from './vscode/formatting';
import { goTo } from './vscode/goTo';
import { hover } from './vscode/hover';
import { ignoring } from './vscode/ignoring';
import { inlayHints } from './vscode/inlayHints';
import { language } from './vscode/language';
import { links } from './vscode/links';
import { navigation } from './vscode/navigation';
import { paste } from './vscode/paste';
import { preview } from './vscode/preview';
import { rename } from './vscode/rename';
import { selection } from './vscode/selection';
import { semanticTokens } from './vscode/semanticTokens';
import { severity } from './vscode/severity';
import { Analyses } from './vscode/shared/analyses';
import type * as vscode from './vscode/shared/api';
import { BulletinFiles } from './vscode/shared/bulletinFiles';
import { Elsewhere } from './vscode/shared/elsewhere';
import { FolderFiles } from './vscode/shared/folderFiles';
import { Guard } from './vscode/shared/guard';
import { IgnoreLists } from './vscode/shared/ignoreLists';
import { Settings } from './vscode/shared/settings';
import { status } from './vscode/status';
import { symbols } from './vscode/symbols';
import { view } from './vscode/view';
import { welcome } from './vscode/welcome';
import { workspaceSymbols } from './vscode/workspaceSymbols';

/**
 * Adds everything that the extension has to VS Code, each feature in a file of its own: what shows of a text that is open first, and the
 * rest in a turn of its own, so that nobody waits for all of it at once. Nothing here needs the core: it stands in a file of its own, which
 * is read when a bulletin is first looked at.
 */
export async function addFeatures({
  subscriptions,
  workspaceState,
  extensionUri,
}: vscode.ExtensionContext): Promise<void> {
  const guard = new Guard();
  const configs = new FolderFiles(CONFIG_FILE, guard);
  const ignoreFiles = new FolderFiles(IGNORE_FILE, guard);
  const ignores = new IgnoreLists(ignoreFiles, workspaceState, guard);
  const settings = new Settings(guard, configs, ignores);
  const analyses = new Analyses(settings, guard);
  const files = new BulletinFiles(settings, guard);
  const elsewhere = new Elsewhere(analyses, files, settings, guard);
  const house = { guard, settings, analyses, ignores, files, elsewhere };
  subscriptions.push(
    diagnostics(house),
    status(house),
    detection(house, workspaceState),
    symbols(house),
    folding(house),
    semanticTokens(house),
  );
  // Lets VS Code do what has come meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 0));
  subscriptions.push(
    codeActions(house),
    hover(house),
    definition(house),
    selection(house),
    links(house),
    inlayHints(house),
    completion(house),
    formatting(house),
    paste(house),
    rename(house),
    workspaceSymbols(house),
    applyFix(house),
    preview(house),
    ignoring(house),
    severity(house),
    compare(house),
    navigation(house),
    language(house),
    goTo(house),
    exportOutline(house),
    view(house, workspaceState),
    welcome(house),
    firstSteps(house, extensionUri),
    documentation(house, extensionUri),
    elsewhere,
    files,
    analyses,
    settings,
    ignores,
    ignoreFiles,
    configs,
    guard,
  );
}
