// Compiled, never run: the schemas carry their types into the frameworks.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { initTRPC } from "@trpc/server";
import { ReviewRecord, reviewTimeline } from "espa-jp";
import { useForm } from "react-hook-form";

const { procedure, router } = initTRPC.create();
export const routes = router({
  review: procedure
    .input(ReviewRecord)
    .query(({ input }): ReturnType<typeof reviewTimeline> => reviewTimeline(input.facts, input.on)),
});
export const form = () => useForm({ resolver: standardSchemaResolver(ReviewRecord) });
