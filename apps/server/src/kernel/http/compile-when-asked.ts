import type { BuildCompilerFromPool } from "@fastify/ajv-compiler";
import ajvCompiler from "@fastify/ajv-compiler";
import serializerCompiler, { type SerializerFactory } from "@fastify/fast-json-stringify-compiler";

/** As Fastify calls it: false, with the errors on the function. */
type Validate = ((data: unknown) => unknown) & { errors?: unknown };

const buildValidator: BuildCompilerFromPool = ajvCompiler();
const buildSerializer = serializerCompiler();

/**
 * Fastify's own compilers of schemas, put off until a route is first asked for: to compile those of all routes takes half a second of each
 * start, and most are never asked for.
 */
export const compileWhenAsked: {
  readonly buildValidator: BuildCompilerFromPool;
  readonly buildSerializer: SerializerFactory;
} = {
  buildValidator(...given) {
    const compile = buildValidator(...given);
    return (...route) => validateLater(() => compile(...route)) as ReturnType<typeof compile>;
  },
  buildSerializer(...given) {
    const compile = buildSerializer(...given);
    return (route) => {
      let serialize: ReturnType<typeof compile> | undefined;
      return (answer: unknown) => (serialize ??= compile(route))(answer);
    };
  },
};

function validateLater(compile: () => Validate): Validate {
  let validate: Validate | undefined;
  const later: Validate = (data) => {
    validate ??= compile();
    const found = validate(data);
    later.errors = validate.errors;
    return found;
  };
  return later;
}
