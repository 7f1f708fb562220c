import { defineConfig } from "vitest/config";

export default defineConfig({
  // The command imports the library as its users do; in tests the source stands for what is built.
  resolve: { alias: [{ find: /^espa-jp\/([a-z]+)$/, replacement: `${import.meta.dirname}/src/doors/$1.ts` }] },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    // A test that asserts nothing proves nothing: it fails.
    expect: { requireAssertions: true },
    setupFiles: ["tests/setup.ts"],
    typecheck: { enabled: false },
    coverage: {
      provider: "v8",
      include: ["src/**"],
      thresholds: {
        "src/{calendar,finding,infrastructure,kernel,law,ministers,neighbours,overseas,parties,patents,penalties,reference,supply,technology}/**":
          {
            branches: 98,
          },
      },
    },
  },
});
