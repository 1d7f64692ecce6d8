package org.redress.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract as one schema: all files of {@code graphql/} merged, and its one printed form. */
final class Schemas {

  private static final Path FILES = Path.of("src/main/resources/graphql");

  private Schemas() {}

  /** The schema files of this module, merged. */
  static GraphQLSchema merged() {
    var registry = new TypeDefinitionRegistry();
    for (Path file : files()) {
      registry.merge(new SchemaParser().parse(read(file)));
    }
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
  }

  /** A schema from its text. */
  static GraphQLSchema parse(String sdl) {
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
  }

  /**
   * The schema as text: sorted by name, so that it is the same whatever file a type stands in, and
   * without the definitions of directives, which come from the library and not from the contract.
   */
  static String print(GraphQLSchema schema) {
    var options =
        SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectiveDefinitions(false)
            .includeDirectives(name -> name.equals("deprecated"));
    return new SchemaPrinter(options).print(schema).strip() + "\n";
  }

  /** The schema files in the order of their names. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.filter(file -> file.toString().endsWith(".graphqls")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
