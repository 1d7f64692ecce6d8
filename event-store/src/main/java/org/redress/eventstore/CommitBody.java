package org.redress.eventstore;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of a commit: one JSON object with its fields in a fixed order, absent ones left
 * out. The number and the recorded time come first, so that they are found without reading the
 * rest.
 */
final class CommitBody {

  static final int FORM = 1;

  /** Numbers keep every digit: what is read back is what was written. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private CommitBody() {}

  static StoredCommit read(RawCommit raw) {
    try {
      JsonNode root = MAPPER.readTree(raw.body());
      checkForm(raw, root);
      return new StoredCommit(
          raw.number(),
          text(root, "commitId"),
          Instant.parse(text(root, "recordedAt")),
          optionalText(root, "uniqueKey"),
          context(root.required("context")),
          events(raw.number(), root.required("events")));
    } catch (JacksonException | DateTimeException e) {
      throw unreadable(raw, e);
    }
  }

  static Instant recordedAt(RawCommit raw) {
    try (JsonParser parser = MAPPER.createParser(raw.body())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && "recordedAt".equals(parser.currentName())) {
          parser.nextToken();
          return Instant.parse(parser.getString());
        }
      }
      throw new CommitLogException("Commit " + raw.number() + " has no recorded time");
    } catch (JacksonException | DateTimeException e) {
      throw unreadable(raw, e);
    }
  }

  private static void checkForm(RawCommit raw, JsonNode root) {
    int form = root.required("form").asInt();
    if (form != FORM) {
      throw new CommitLogException(
          "Commit " + raw.number() + " is of form " + form + "; this program reads form " + FORM);
    }
    long number = root.required("number").asLong();
    if (number != raw.number()) {
      throw new CommitLogException(
          "The body stored as commit " + raw.number() + " says that it is commit " + number);
    }
  }

  private static Map<String, String> context(JsonNode node) {
    Map<String, String> context = new LinkedHashMap<>();
    node.properties().forEach(entry -> context.put(entry.getKey(), entry.getValue().stringValue()));
    return Map.copyOf(context);
  }

  private static List<StoredEvent> events(long commit, JsonNode nodes) {
    List<StoredEvent> events = new ArrayList<>(nodes.size());
    for (JsonNode node : nodes) {
      String stream = optionalText(node, "stream");
      String businessTime = optionalText(node, "businessTime");
      events.add(
          new StoredEvent(
              commit,
              events.size(),
              text(node, "id"),
              stream,
              stream == null ? -1 : node.required("version").longValue(),
              optionalText(node, "type"),
              text(node, "name"),
              optionalText(node, "revision"),
              Instant.parse(text(node, "time")),
              businessTime == null ? null : Instant.parse(businessTime),
              node.get("meta"),
              node.required("payload")));
    }
    return List.copyOf(events);
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  private static @Nullable String optionalText(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null ? null : value.stringValue();
  }

  private static CommitLogException unreadable(RawCommit raw, RuntimeException reason) {
    return new CommitLogException(
        "Commit " + raw.number() + " cannot be read: " + reason.getMessage(), reason);
  }
}
