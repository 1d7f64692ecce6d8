package org.redress.server.api;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;

/**
 * How much one request may ask for. The cost of a document is the number of fields it may answer
 * with: a field counts once for every entry of the pages above it, and a field that reads the log
 * or carries out a command counts more.
 */
final class QueryLimits {

  /** Levels of fields; introspection as an explorer asks for it needs 13. */
  static final int MAX_DEPTH = 15;

  /** Largest cost of one document. */
  static final int MAX_COST = 20_000;

  /** Cost of a field that goes to the read models or to the log on its own. */
  static final int READ_COST = 50;

  /** What the parser takes before anything is checked. */
  static final ParserOptions PARSER =
      ParserOptions.newParserOptions()
          .maxCharacters(200_000)
          .maxTokens(10_000)
          .maxWhitespaceTokens(100_000)
          .maxRuleDepth(300)
          .build();

  static final String PARSER_LIMITS = "at most 10000 tokens in 200000 characters, nested 300 deep";

  private static final Set<String> READS_THE_LOG = Set.of("history", "asOf");

  private QueryLimits() {}

  /** Refuses a document that is nested too deeply. */
  static Instrumentation depth() {
    return new MaxQueryDepthInstrumentation(MAX_DEPTH) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
        return new Exceeded(
            ErrorCode.TOO_DEEP,
            "The document is " + depth + " levels deep",
            "at most " + maxDepth + " levels");
      }
    };
  }

  /** Refuses a document that costs too much. */
  static Instrumentation cost() {
    return new MaxQueryComplexityInstrumentation(MAX_COST, QueryLimits::cost) {
      @Override
      protected AbortExecutionException mkAbortException(int cost, int maxCost) {
        return new Exceeded(
            ErrorCode.TOO_COMPLEX,
            "The document may answer with too many fields",
            "a cost of at most " + maxCost + "; ask for smaller pages or fewer fields");
      }
    };
  }

  /** Cost of a field together with what it holds; never above {@link #MAX_COST} by more than 1. */
  private static int cost(FieldComplexityEnvironment field, int inside) {
    String owner = GraphQLTypeUtil.simplePrint(field.getParentType());
    boolean reads =
        owner.equals("Query")
            || owner.equals("Mutation")
            || READS_THE_LOG.contains(field.getFieldDefinition().getName());
    long entries = 1;
    if (field.getArguments().get("first") instanceof Integer first) {
      entries = Math.max(1, first);
    }
    return (int) Math.min(MAX_COST + 1L, (reads ? READ_COST : 1) + entries * inside);
  }

  /** Stops a request before it is carried out. */
  static final class Exceeded extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final ApiError error;

    Exceeded(ErrorCode code, String message, String allowed) {
      super(message);
      this.error = ApiError.of(code, message, allowed);
    }

    ApiError error() {
      return error;
    }
  }
}
