/** What the package may weigh, its bundle as it is made for users, and how long that may take to start. */
export const MOST = { packageKilobytes: 250, bundleKilobytes: 150, activationMilliseconds: 20 };

/**
 * The bundle weighs more than was wanted: it is code all over, no part that could be left out, and the goal above stays in sight. Beyond
 * this nothing passes.
 */
export const BUNDLE_LIMIT_KILOBYTES = 400;
