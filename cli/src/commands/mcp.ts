import type { Command } from "../command";
import { peer } from "../peer";
import { exit } from "../words";

/** `espa mcp`: the rules as tools of a language model, by the Model Context Protocol over standard input and output. */
export const mcp: Command = {
  usage: "mcp [--lang ja|en]",
  about: {
    ja: "規定の判定を、Model Context Protocolの道具として提供する",
    en: "offer the rules as tools, by the Model Context Protocol",
  },
  details: (lang) =>
    lang === "ja"
      ? [
          "標準入出力で話す。規定ごとに一つの道具と、law_on、explain、next_question。@modelcontextprotocol/sdkが必要（npm install " +
            "@modelcontextprotocol/sdk）。",
        ]
      : [
          "It speaks over standard input and output: one tool a rule, and law_on, explain, next_question.",
          "It needs @modelcontextprotocol/sdk (npm install @modelcontextprotocol/sdk).",
        ],
  takes: 0,
  options: {},
  examples: [
    "espa mcp --lang en",
    `{ "mcpServers": { "espa": { "command": "espa", "args": ["mcp", "--lang", "en"] } } }`,
  ],
  run: async (call) => {
    const sdk = await peer(call, "@modelcontextprotocol/sdk", async () => ({
      ...(await import("@modelcontextprotocol/sdk/server/index.js")),
      ...(await import("@modelcontextprotocol/sdk/server/stdio.js")),
      ...(await import("@modelcontextprotocol/sdk/types.js")),
    }));
    if (sdk === undefined) return exit.misuse;
    const { ruleMcpServer } = await import("../services/mcp-server");
    const server = ruleMcpServer(sdk, call.lang);
    const closed = new Promise<void>((resolve) => {
      server.onclose = () => resolve();
      // The client has gone.
      process.stdin.once("end", () => resolve());
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
    });
    await server.connect(new sdk.StdioServerTransport());
    await closed;
    await server.close();
    return exit.allValid;
  },
};
