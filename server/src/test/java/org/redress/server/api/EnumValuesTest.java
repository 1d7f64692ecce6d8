package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * The values of every enum of the schema are those of the Java enum behind it: a value that only
 * one of them knows would fail when somebody uses it, and not before.
 */
class EnumValuesTest {

  /** {@code UserErrorCode} gathers the refusals of all capabilities and has no enum of its own. */
  private static final List<String> WITHOUT_ENUM = List.of("UserErrorCode");

  private static final Map<String, Class<?>> BEHIND = enumsOfTheCode();

  @ParameterizedTest
  @MethodSource("enumsOfTheSchema")
  void valuesAreTheSame(String name) {
    Class<?> behind = BEHIND.get(name);

    assertThat(behind).as("the Java enum behind " + name).isNotNull();
    assertThat(values(name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(behind.getEnumConstants()).map(Object::toString).toList());
  }

  static Stream<String> enumsOfTheSchema() {
    return EngineUnderTest.SCHEMA.getAllTypesAsList().stream()
        .filter(GraphQLEnumType.class::isInstance)
        .filter(type -> !Introspection.isIntrospectionTypes(type.getName()))
        .map(type -> type.getName())
        .filter(name -> !WITHOUT_ENUM.contains(name));
  }

  /** The enums of events and read models by name; two of one name would leave it open which. */
  private static Map<String, Class<?>> enumsOfTheCode() {
    try {
      var resolver = new PathMatchingResourcePatternResolver();
      Map<String, Class<?>> enums = new HashMap<>();
      for (String root : List.of("events", "query")) {
        for (Resource file :
            resolver.getResources("classpath*:org/redress/" + root + "/**/*.class")) {
          String name =
              new SimpleMetadataReaderFactory()
                  .getMetadataReader(file)
                  .getClassMetadata()
                  .getClassName();
          Class<?> type = Class.forName(name, false, EnumValuesTest.class.getClassLoader());
          if (type.isEnum() && enums.put(type.getSimpleName(), type) != null) {
            throw new IllegalStateException("Two enums are called " + type.getSimpleName());
          }
        }
      }
      return enums;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("The enums cannot be found", e);
    }
  }

  private static List<String> values(String name) {
    return ((GraphQLEnumType) EngineUnderTest.SCHEMA.getType(name))
        .getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
  }
}
