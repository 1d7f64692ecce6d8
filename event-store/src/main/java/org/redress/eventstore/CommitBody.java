package org.redress.eventstore;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
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
    try (JsonParser parser = MAPPER.createParser(raw.body())) {
      return new BodyReader(raw, parser).read();
    } catch (JacksonException | DateTimeException e) {
      throw new CommitLogException(unreadable(raw, e.getMessage()), e);
    }
  }

  static Instant recordedAt(RawCommit raw) {
    try (JsonParser parser = MAPPER.createParser(raw.body())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && "recordedAt".equals(parser.currentName())) {
          parser.nextToken();
          return IsoTime.instant(parser.getString());
        }
      }
      throw new CommitLogException("Commit " + raw.number() + " has no recorded time");
    } catch (JacksonException | DateTimeException e) {
      throw new CommitLogException(unreadable(raw, e.getMessage()), e);
    }
  }

  static String unreadable(RawCommit raw, @Nullable String why) {
    return "Commit " + raw.number() + " cannot be read: " + why;
  }
}
