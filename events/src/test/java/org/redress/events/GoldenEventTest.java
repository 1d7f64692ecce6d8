package org.redress.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire form of every event is pinned by a file. A form once written to a log is read for ever,
 * so a file only changes together with a revision of its event.
 */
class GoldenEventTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static Stream<String> names() {
    return EventCatalogue.byName().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eventIsWrittenAsItsFileSays(String name) {
    assertThat(JSON.writeValueAsString(Samples.byName().get(name)))
        .isEqualTo(golden(name).toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void fileIsReadAsTheEvent(String name) {
    Object read = JSON.treeToValue(golden(name), EventCatalogue.byName().get(name));

    assertThat(read).isEqualTo(Samples.byName().get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void fieldThatMayBeUnknownIsLeftOut(String name) {
    Class<?> type = EventCatalogue.byName().get(name);
    ObjectNode golden = golden(name);
    Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .forEach(golden::remove);

    Object read = JSON.treeToValue(golden, type);

    assertThat(JSON.writeValueAsString(read)).isEqualTo(golden.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void unknownFieldIsAnError(String name) {
    ObjectNode golden = golden(name).put("unheardOf", 1);

    assertThatThrownBy(() -> JSON.treeToValue(golden, EventCatalogue.byName().get(name)))
        .isInstanceOf(UnrecognizedPropertyException.class)
        .hasMessageContaining("unheardOf");
  }

  @Test
  void everyEventHasItsFileAndEveryFileItsEvent() {
    assertThat(fileNames()).isEqualTo(EventCatalogue.byName().keySet());
  }

  @Test
  void everyFieldOfEveryEventIsShown() {
    names()
        .forEach(name ->
            assertThat(golden(name).propertyNames())
                .as(name)
                .containsExactlyElementsOf(componentsOf(EventCatalogue.byName().get(name))));
  }

  @Test
  void protectedDataHasAFormThatCanBeFoundAndReplaced() {
    JsonNode name = golden("ComplaintFiled").path("complainant").path("name");

    assertThat(name.toString())
        .isEqualTo("{\"kind\":\"NAME\",\"subject\":\"complainant\",\"value\":\"投诉人 001\"}");
  }

  private static Iterable<String> componentsOf(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static ObjectNode golden(String name) {
    try {
      return (ObjectNode) JSON.readTree(Files.readString(folder().resolve(name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> fileNames() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(GoldenEventTest.class.getResource("/golden").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
