/** What the package may weigh, its bundle as it is made for users, and how long that may take to start. */
export const MOST = { packageKilobytes: 250, bundleKilobytes: 150, activationMilliseconds: 20 };
