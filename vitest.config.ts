import { defineConfig } from "vitest/config";

export default defineConfig({
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
      exclude: ["src/cli/**"],
      thresholds: {
        "src/{calendar,finding,infrastructure,kernel,law,ministers,neighbours,overseas,parties,patents,penalties,reference,supply,technology}/**":
          {
            branches: 98,
          },
      },
    },
  },
});
