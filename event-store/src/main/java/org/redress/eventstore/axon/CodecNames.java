package org.redress.eventstore.axon;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.json.EventCodec;

/** Names from the catalogue of a codec. */
record CodecNames(
    EventCodec codec,
    Map<String, String> wireNames,
    Function<Object, @Nullable Instant> businessTimes)
    implements EventNames {

  CodecNames(EventCodec codec, Function<Object, @Nullable Instant> businessTimes) {
    this(
        codec,
        codec.classes().stream()
            .collect(Collectors.toUnmodifiableMap(Class::getName, codec::nameOf)),
        businessTimes);
  }

  @Override
  public String wireName(String javaName) {
    String name = wireNames.get(javaName);
    if (name == null) {
      throw new IllegalArgumentException(javaName + " is not in the catalogue of events");
    }
    return name;
  }

  @Override
  public String javaName(String wireName) {
    return codec.classOf(wireName).getName();
  }

  @Override
  public @Nullable Instant businessTime(Object payload) {
    return businessTimes.apply(payload);
  }
}
