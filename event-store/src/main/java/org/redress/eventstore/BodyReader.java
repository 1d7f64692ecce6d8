package org.redress.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Reads one commit from front to back. What an event holds is only passed over: a tree of it would
 * cost more than all the rest, and most readers want an object.
 */
final class BodyReader {

  /** Reads a value that others follow. */
  private static final ObjectReader INNER =
      CommitBody.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final RawCommit raw;
  private final JsonParser parser;

  private long number;
  private @Nullable String commitId;
  private @Nullable Instant recordedAt;
  private @Nullable String uniqueKey;
  private @Nullable Map<String, String> context;
  private @Nullable List<StoredEvent> events;

  BodyReader(RawCommit raw, JsonParser parser) {
    this.raw = raw;
    this.parser = parser;
  }

  StoredCommit read() {
    begin(JsonToken.START_OBJECT, parser.nextToken());
    checkForm();
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      parser.nextToken();
      take(field);
    }
    if (parser.nextToken() != null) {
      throw unreadable("there is more after its end");
    }
    if (number != raw.number()) {
      throw new CommitLogException(
          "The body stored as commit " + raw.number() + " says that it is commit " + number);
    }
    return new StoredCommit(
        number,
        required(commitId, "commitId"),
        required(recordedAt, "recordedAt"),
        uniqueKey,
        required(context, "context"),
        required(events, "events"));
  }

  private void take(String field) {
    switch (field) {
      case "number" -> number = parser.getLongValue();
      case "commitId" -> commitId = text();
      case "recordedAt" -> recordedAt = IsoTime.instant(text());
      case "uniqueKey" -> uniqueKey = text();
      case "context" -> context = context();
      case "events" -> events = events();
      default -> parser.skipChildren();
    }
  }

  /** Comes first, so that nothing of a form is read that this program does not know. */
  private void checkForm() {
    if (!"form".equals(parser.nextName())) {
      throw unreadable("it does not begin with its form");
    }
    parser.nextToken();
    int form = parser.getIntValue();
    if (form != CommitBody.FORM) {
      throw new CommitLogException(
          "Commit %s is of form %s; this program reads form %s"
              .formatted(raw.number(), form, CommitBody.FORM));
    }
  }

  private Map<String, String> context() {
    begin(JsonToken.START_OBJECT, parser.currentToken());
    Map<String, String> found = new HashMap<>();
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      parser.nextToken();
      found.put(field, text());
    }
    return Map.copyOf(found);
  }

  private List<StoredEvent> events() {
    begin(JsonToken.START_ARRAY, parser.currentToken());
    List<StoredEvent> found = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      begin(JsonToken.START_OBJECT, parser.currentToken());
      found.add(event(found.size()));
    }
    return List.copyOf(found);
  }

  private StoredEvent event(int index) {
    String id = null;
    String stream = null;
    Long version = null;
    String type = null;
    String name = null;
    String revision = null;
    Instant time = null;
    Instant businessTime = null;
    JsonNode meta = null;
    StoredJson payload = null;
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      parser.nextToken();
      switch (field) {
        case "id" -> id = text();
        case "stream" -> stream = text();
        case "version" -> version = parser.getLongValue();
        case "type" -> type = text();
        case "name" -> name = text();
        case "revision" -> revision = text();
        case "time" -> time = IsoTime.instant(text());
        case "businessTime" -> businessTime = IsoTime.instant(text());
        case "meta" -> meta = INNER.readTree(parser);
        case "payload" -> payload = value();
        default -> parser.skipChildren();
      }
    }
    return new StoredEvent(
        raw.number(),
        index,
        required(id, "id"),
        stream,
        stream == null ? -1 : required(version, "version"),
        type,
        required(name, "name"),
        revision,
        required(time, "time"),
        businessTime,
        meta,
        required(payload, "payload"));
  }

  /** The value where it stands. Only of objects and arrays a parser knows both ends. */
  private StoredJson value() {
    if (!parser.currentToken().isStructStart()) {
      JsonNode scalar = INNER.readTree(parser);
      return StoredJson.of(scalar.toString());
    }
    int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    parser.skipChildren();
    int to = Math.toIntExact(parser.currentLocation().getByteOffset());
    return new StoredJson(raw.body(), from, to);
  }

  private String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw unreadable(parser.currentName() + " is no text");
    }
    return parser.getString();
  }

  private void begin(JsonToken expected, @Nullable JsonToken found) {
    if (found != expected) {
      throw unreadable("%s instead of %s".formatted(found, expected));
    }
  }

  private <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw unreadable(field + " is missing");
    }
    return value;
  }

  private CommitLogException unreadable(String why) {
    return new CommitLogException(CommitBody.unreadable(raw, why));
  }
}
