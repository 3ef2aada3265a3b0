/** @type {import('jest').Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript" },
          target: "es2023",
          experimental: { keepImportAttributes: true },
        },
        sourceMaps: "inline",
      },
    ],
  },
  globalSetup: "<rootDir>/test/support/make-folder.js",
  globalTeardown: "<rootDir>/test/support/remove-folder.js",
  reporters: ["default", "<rootDir>/test/support/skipped-reporter.js"],
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/portable/"],
  // The default leaves one core to others, which on two cores is half of the time.
  maxWorkers: "100%",
  testTimeout: 60_000,
};
