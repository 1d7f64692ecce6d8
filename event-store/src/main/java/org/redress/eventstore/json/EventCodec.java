package org.redress.eventstore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.IsoTime;
import org.redress.eventstore.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * Turns events into JSON and back by their wire names. Records keep the order of their components,
 * moments are ISO 8601, enums go by name, nulls are left out, and a property nobody knows is an
 * error: an event is read completely or not at all.
 */
public final class EventCodec {

  private final Map<String, Class<?>> classes;
  private final Map<Class<?>, String> names;
  private final JsonMapper mapper;

  /**
   * For a catalogue of events.
   *
   * @param classes event classes by wire name; each class once
   */
  public EventCodec(Map<String, Class<?>> classes) {
    this.classes = Map.copyOf(classes);
    this.names =
        this.classes.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    this.mapper = configure(JsonMapper.builder()).build();
  }

  /** Gives a mapper the rules for events. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        // Without it each record is made through a method handle that is adapted anew each time.
        .addModule(new BlackbirdModule())
        .addModule(
            new SimpleModule("iso-time")
                .addDeserializer(Instant.class, new IsoReader<>(Instant.class, IsoTime::instant))
                .addDeserializer(LocalDate.class, new IsoReader<>(LocalDate.class, IsoTime::day)))
        .changeDefaultPropertyInclusion(
            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
        // Only what a record declares is a fact; a method that happens to be named isX is not.
        .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** The mapper with the rules for events. */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * The event object.
   *
   * @throws CommitLogException when the name is unknown or the content does not fit the class
   */
  public Object decode(StoredEvent event) {
    Class<?> type = classes.get(event.name());
    if (type == null) {
      throw new CommitLogException(at(event) + " has a name this program does not know");
    }
    try {
      return event.content().as(type, mapper);
    } catch (JacksonException e) {
      throw new CommitLogException(at(event) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** All event classes of the catalogue. */
  public Set<Class<?>> classes() {
    return names.keySet();
  }

  /** The event as JSON text. */
  public String encode(Object event) {
    return mapper.writeValueAsString(event);
  }

  /**
   * The wire name of an event class.
   *
   * @throws IllegalArgumentException when the class is not in the catalogue
   */
  public String nameOf(Class<?> type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type + " is not in the catalogue of events");
    }
    return name;
  }

  /**
   * The event class of a wire name.
   *
   * @throws IllegalArgumentException when the name is not in the catalogue
   */
  public Class<?> classOf(String name) {
    Class<?> type = classes.get(name);
    if (type == null) {
      throw new IllegalArgumentException("No event is named " + name);
    }
    return type;
  }

  private static String at(StoredEvent event) {
    return "Event %s of commit %s, %s,".formatted(event.index(), event.commit(), event.name());
  }
}
