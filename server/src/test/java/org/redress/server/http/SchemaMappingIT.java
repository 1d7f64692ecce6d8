package org.redress.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.RuntimeWiring;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.ServerUnderTest;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Every field of the schema has something behind it, and nothing stands behind no field. Looking at
 * the wiring registers batch loaders once more, which a server that answers does not survive, so
 * this one has a server of its own.
 */
class SchemaMappingIT {

  @TempDir static Path data;
  private static ServerUnderTest server;
  private static GraphQLSchema schema;

  @BeforeAll
  static void start() {
    server = ServerUnderTest.on(data);
    schema = server.server().part(GraphQlSource.class).schema();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void schemaAndCodeAgree() {
    SchemaReport report = inspect(schema);

    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
    assertThat(report.skippedTypes()).isEmpty();
  }

  @Test
  void fieldWithNothingBehindItIsFound() {
    GraphQLSchema planted = withField("Case", "planted");

    assertThat(inspect(planted).unmappedFields())
        .extracting(Object::toString)
        .isEqualTo(List.of("Case.planted"));
  }

  private SchemaReport inspect(GraphQLSchema inspected) {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
    server.server().part(AnnotatedControllerConfigurer.class).configure(wiring);
    return SchemaMappingInspector.inspect(inspected, wiring.build());
  }

  private GraphQLSchema withField(String type, String field) {
    return SchemaTransformer.transformSchema(
        schema,
        new GraphQLTypeVisitorStub() {
          @Override
          public TraversalControl visitGraphQLObjectType(
              GraphQLObjectType object, TraverserContext<graphql.schema.GraphQLSchemaElement> at) {
            if (!object.getName().equals(type)) {
              return TraversalControl.CONTINUE;
            }
            var added =
                GraphQLFieldDefinition.newFieldDefinition()
                    .name(field)
                    .type(graphql.Scalars.GraphQLString)
                    .build();
            return changeNode(at, object.transform(builder -> builder.field(added)));
          }
        });
  }
}
