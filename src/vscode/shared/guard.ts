import * as vscode from './api';

const NOTE_MILLISECONDS = 5000;

/**
 * The border between this extension and VS Code: nothing that is handed over may throw. A failure is logged with its
 * stack; only a command, which somebody has just run, also says it aloud.
 */
export class Guard implements vscode.Disposable {
  #log: vscode.LogOutputChannel | undefined;

  /** Made when there is first something to log: it is a part of what the start takes, and mostly stays empty. */
  get log(): vscode.LogOutputChannel {
    this.#log ??= vscode.window.createOutputChannel('Bulletin', { log: true });
    return this.#log;
  }

  /** `action` as a listener or provider that answers `fallback` where it fails, at once or later. */
  wrap<A extends unknown[], R>(name: string, action: (...args: A) => R, fallback: Awaited<R>): (...args: A) => R {
    return (...args) => {
      try {
        const result = action(...args);
        return isThenable(result) ? (this.#settle(name, result, fallback) as R) : result;
      } catch (error) {
        this.report(name, error);
        return fallback as R;
      }
    };
  }

  /** Registers a command. Where it fails the user is told, and the command answers `undefined`. */
  command(id: string, action: (...args: unknown[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await action(...args);
      } catch (error) {
        this.report(id, error);
        this.#apologize();
        return undefined;
      }
    });
  }

  /** Shows a message without waiting for it to be closed, and returns it as the command's answer. */
  say(message: string): string {
    void vscode.window.showInformationMessage(message);
    return message;
  }

  /**
   * Shows a message in the status bar for five seconds, and returns it as the command's answer. No screen reader tells what comes and
   * goes there: where the editor is set for one, the message is shown as `say` does.
   */
  note(message: string): string {
    if (vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on') return this.say(message);
    vscode.window.setStatusBarMessage(message, NOTE_MILLISECONDS);
    return message;
  }

  /** Shows a message with a button, without waiting and returns it; `answer` runs where the button is pressed. */
  ask(message: string, button: string, answer: () => unknown): string {
    const pressed = vscode.window.showInformationMessage(message, button);
    void this.#settle(
      'message',
      pressed.then((chosen) => (chosen === button ? answer() : undefined)),
      undefined,
    );
    return message;
  }

  report(name: string, error: unknown): void {
    this.log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  dispose(): void {
    this.#log?.dispose();
  }

  async #settle<R>(name: string, result: PromiseLike<R>, fallback: R): Promise<R> {
    try {
      return await result;
    } catch (error) {
      // VS Code asked for this word where there is no answer yet: it keeps what it shows, and asks again.
      if (error instanceof vscode.CancellationError) throw error;
      this.report(name, error);
      return fallback;
    }
  }

  #apologize(): void {
    const show = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('Bulletin could not do that. Try again; the log says what failed.');
    void vscode.window.showErrorMessage(message, show).then((button) => {
      if (button === show) this.log.show();
    });
  }
}

function isThenable(value: unknown): value is PromiseLike<never> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
