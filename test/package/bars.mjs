/** What the package may weigh, each of its bundles as it is made for users, and how long the extension may take to start. */
export const MOST = { packageKilobytes: 250, bundleKilobytes: 150, activationMilliseconds: 20 };

/**
 * The core weighs more than was wanted: it is code all over, no part that could be left out, and the goal above stays in sight. All bundles
 * that VS Code reads together may not weigh more than this.
 */
export const BUNDLES_LIMIT_KILOBYTES = 400;
